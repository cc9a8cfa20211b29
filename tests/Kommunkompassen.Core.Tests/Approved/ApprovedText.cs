using System.Globalization;
using System.Text;

namespace Kommunkompassen.Tests.Approved;

/// <summary>
/// What the library says of given inputs, held against a text that was read and approved. The texts are written anew only on purpose: set
/// KOMMUNKOMPASSEN_WRITE_APPROVED to the absolute path of the folder Texts beside this file, run the tests, and read the difference before
/// committing it.
/// </summary>
internal sealed class ApprovedText
{
    private const string Variable = "KOMMUNKOMPASSEN_WRITE_APPROVED";

    private readonly StringBuilder _lines = new();

    internal void Head(string text) => _lines.Append('\n').Append(text).Append('\n');

    internal void Add(FormattableString line) => _lines.Append("  ").Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    internal void Add(LocalizedText text)
    {
        _lines.Append("    sv ").Append(text.Swedish).Append('\n');
        _lines.Append("    en ").Append(text.English).Append('\n');
    }

    internal void Add(EquatableList<Caveat> caveats)
    {
        if (caveats.Count > 0)
        {
            Add($"  caveats {string.Join(", ", caveats.Select(static caveat => $"{caveat.Code} {caveat.Severity} {caveat.Subject}"))}");
        }
    }

    /// <summary>The sentences of caveats that this text has not given before.</summary>
    internal void AddNew(IEnumerable<Caveat> caveats, HashSet<LocalizedText> given)
    {
        foreach (var caveat in caveats.Where(caveat => given.Add(caveat.Text)))
        {
            Add($"caveat {caveat.Code}");
            Add(caveat.Text);
        }
    }

    internal void Assert(string name)
    {
        var actual = _lines.ToString().TrimStart('\n');
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, $"{name}.txt"), actual);
            return;
        }

        Xunit.Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Approved", "Texts", $"{name}.txt")), actual);
    }
}
