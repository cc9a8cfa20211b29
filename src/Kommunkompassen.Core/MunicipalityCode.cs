using System.Diagnostics.CodeAnalysis;

namespace Kommunkompassen;

/// <summary>Statistics Sweden's (SCB's) code of a municipality: two digits of the county, two of its own; 1060 is Olofström.</summary>
public sealed record MunicipalityCode : IParsable<MunicipalityCode>
{
    /// <summary>Makes a code.</summary>
    /// <param name="value">Four digits 0-9.</param>
    /// <exception cref="ArgumentException">Not four digits.</exception>
    public MunicipalityCode(string value)
        => Value = IsCode(Guard.NotNull(value)) ? value : throw new ArgumentException(NotCode(value), nameof(value));

    /// <summary>The four digits.</summary>
    public string Value { get; }

    /// <summary>The four digits.</summary>
    public override string ToString() => Value;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not such a code.</exception>
    public static MunicipalityCode Parse(string text)
        => TryParse(Guard.NotNull(text), out var code) ? code : throw new FormatException(NotCode(text));

    /// <summary>Reads a code, where the text is one.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="code">The code; null where the text is not one.</param>
    /// <returns>True when the text is four digits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MunicipalityCode? code)
        => (code = IsCode(text) ? new MunicipalityCode(text) : null) is not null;

    static MunicipalityCode IParsable<MunicipalityCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MunicipalityCode>.TryParse(
        string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out MunicipalityCode result)
        => TryParse(s, out result);

    private static string NotCode(string text)
        => $"The municipality's code is '{Guard.Shown(text)}'; SCB's codes have four digits, such as 1060.";

    private static bool IsCode([NotNullWhen(true)] string? text) => text?.Length == 4 && Guard.IsDigits(text);
}
