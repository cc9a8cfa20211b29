namespace Kommunkompassen;

/// <summary>What breaks a rule of the model; readers translate its place to where the part stands in their source.</summary>
internal sealed record ModelFault(string Code, ModelPath Place, string Message, string Remedy)
{
    internal Fault ToFault() => new(Code, Place.ToString(), Message, Remedy);
}
