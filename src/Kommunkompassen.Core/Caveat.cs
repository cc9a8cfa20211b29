namespace Kommunkompassen;

/// <summary>A reservation that travels with the numbers that it touches.</summary>
/// <remarks>Equal when all its parts are equal. <see cref="Sources"/> keep their order, the weightiest first.</remarks>
public sealed record Caveat
{
    /// <summary>Makes a caveat.</summary>
    /// <param name="code">Its stable code.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="text">One or two full sentences that can be read on their own.</param>
    /// <param name="sources">Where it is documented; empty for what the library itself computed.</param>
    /// <exception cref="ArgumentException">A part is not valid.</exception>
    public Caveat(CaveatCode code, CaveatSeverity severity, CaveatSubject subject, LocalizedText text, IEnumerable<SourceReference> sources)
    {
        Code = Guard.NotNull(code);
        Severity = Guard.Defined(severity);
        Subject = Guard.Defined(subject);
        Text = Guard.NotNull(text);
        Sources = EquatableList.From(sources, nameof(sources));
    }

    /// <summary>The stable code.</summary>
    public CaveatCode Code { get; }

    /// <summary>How much it weighs.</summary>
    public CaveatSeverity Severity { get; }

    /// <summary>What it is about.</summary>
    public CaveatSubject Subject { get; }

    /// <summary>The sentence for a reader.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where it is documented.</summary>
    public EquatableList<SourceReference> Sources { get; }

    /// <summary>A caveat that the library itself finds, about the translation.</summary>
    internal static Caveat OfTranslation(string code, CaveatSeverity severity, string swedish, string english)
        => new(new CaveatCode(code), severity, CaveatSubject.Translation, new LocalizedText(swedish, english), []);

    /// <summary>The same caveat about another side.</summary>
    /// <param name="subject">The side.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the sides.</exception>
    public Caveat WithSubject(CaveatSubject subject) => subject == Subject ? this : new Caveat(Code, Severity, subject, Text, Sources);

    /// <summary>The code and the English sentence.</summary>
    public override string ToString() => $"{Code}: {Text}";
}
