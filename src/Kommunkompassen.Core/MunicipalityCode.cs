using Kommunkompassen.Internal;

namespace Kommunkompassen;

/// <summary>The four-digit code by which Statistics Sweden (SCB) names a municipality: two digits of the county, two of the municipality, such as 1060 for Olofström.</summary>
public sealed record MunicipalityCode
{
    /// <summary>Makes a code.</summary>
    /// <param name="value">Four digits 0-9.</param>
    /// <exception cref="ArgumentException">Not four digits.</exception>
    public MunicipalityCode(string value)
    {
        Guard.NotNull(value);
        Value = value.Length == 4 && Guard.IsDigits(value)
            ? value
            : throw new ArgumentException($"The municipality's code is '{Guard.Shown(value)}'; SCB's codes have four digits, such as 1060.", nameof(value));
    }

    /// <summary>The four digits.</summary>
    public string Value { get; }

    /// <summary>The four digits.</summary>
    public override string ToString() => Value;
}
