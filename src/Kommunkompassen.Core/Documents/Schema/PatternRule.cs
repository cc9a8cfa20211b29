using System.Text.RegularExpressions;

namespace Kommunkompassen.Documents;

/// <summary>A text of a certain form.</summary>
internal sealed class PatternRule : Rule
{
    private readonly Lazy<Regex> _pattern;

    /// <summary>Makes a rule.</summary>
    /// <param name="what">What the text is, with an article.</param>
    /// <param name="pattern">The form, as the schema states it: of ECMA-262, from <c>^</c> to <c>$</c> where it is the whole text.</param>
    /// <param name="maxLength">The most characters, where the pattern does not say.</param>
    internal PatternRule(string what, string pattern, int? maxLength = null)
    {
        (What, Pattern, MaxLength) = (what, pattern, maxLength);

        // In .NET the dollar sign also stands before a last line feed.
        _pattern = new(() => new Regex(pattern.EndsWith('$') ? $@"{pattern[..^1]}\z" : pattern, RegexOptions.CultureInvariant));
    }

    internal string What { get; }

    internal string Pattern { get; }

    internal int? MaxLength { get; }

    internal bool Matches(string text) => _pattern.Value.IsMatch(text);

    internal override void Check(ref DocumentCursor cursor) => cursor.CheckText(this);

    internal override void Describe(JsonText json)
    {
        json.Text("type", "string");
        json.Text("description", What);
        json.Number("maxLength", MaxLength);
        json.Text("pattern", Pattern);
    }
}
