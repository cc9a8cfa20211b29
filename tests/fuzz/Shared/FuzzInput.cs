namespace Kommunkompassen.Fuzz;

/// <summary>One input: what it is read as, and its bytes.</summary>
public sealed record FuzzInput(FuzzKind Kind, byte[] Bytes)
{
    public override string ToString() => $"{Kind}, {Bytes.Length} bytes: {System.Text.Encoding.UTF8.GetString(Bytes)}";
}
