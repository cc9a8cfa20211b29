using System.Numerics;

namespace Kommunkompassen.Auditing;

/// <summary>Multiplies many small whole numbers exactly; in 64 bits as long as they fit, for big integers are slow.</summary>
internal struct TableTally
{
    private BigInteger _product;
    private ulong _pending;

    public TableTally() => (_product, _pending) = (BigInteger.One, 1);

    internal readonly BigInteger Product => _product * _pending;

    internal void Multiply(long factor)
    {
        var positive = (ulong)factor;
        if (_pending > ulong.MaxValue / positive)
        {
            (_product, _pending) = (_product * _pending, 1);
        }

        _pending *= positive;
    }
}
