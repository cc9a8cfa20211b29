using System.Text.RegularExpressions;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>The field's words are used, and one word for each thing.</summary>
public sealed partial class WordTests
{
    // "Form" has meant the version of a framework here. What is left of it is a shape or a way.
    private const string HonestForms = "(normali[sz]ation|normal|[Tt]ext|written|short|canonical|UTF-8|compact|throwing) forms?"
        + "|form [CD]\\b|in the form|forms? (of|in) (the|a|its) (document|text|schema|whole text)"
        + "|text is (not )?of (the|that) form|forms? a tree"
        + "|only its form (was|is) checked|The form of it, of ECMA-262|rätt form|(word |Uuid\\()\"form\"";

    [FactWith(Outside.Repository)]
    public void A_framework_version_is_not_called_a_form()
        => Offenders.AssertNone(Offending("\\b[Ff]orms?\\b", Sources.Files("*.cs", "src")));

    [FactWith(Outside.Repository)]
    public void No_word_is_used_that_the_field_does_not_use()
        => Offenders.AssertNone(Offending("(?i)\\breckon|\\btold apart", [.. Sources.Files("*.cs", "src"), .. Pages]));

    private static IEnumerable<(string Path, string Text)> Pages => Sources.Files("*.md", "src", "docs");

    private static IEnumerable<string> Offending(string words, IEnumerable<(string Path, string Text)> files)
        => from file in files
           let text = Regex.Replace(Joined().Replace(file.Text, " "), HonestForms, "")
           from Match found in Regex.Matches(text, $".{{0,40}}(?:{words}).{{0,40}}")
           select $"{file.Path}: {found.Value}";

    /// <summary>The break of a line of text, so that words are found across it.</summary>
    [GeneratedRegex(@"[ \t]*\r?\n[ \t]*(?:///|//)?[ \t]*(?=\w)")]
    private static partial Regex Joined();
}
