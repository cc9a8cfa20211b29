using System.Globalization;
using System.Text;

namespace Kommunkompassen.Tests.Approved;

/// <summary>
/// What the library says of given inputs, held against a text that was read and approved. What it says of the five reports is kept whole.
/// Of invented inputs each sentence is kept once, with the input that first led to it. The texts are written only on purpose: set
/// KOMMUNKOMPASSEN_WRITE_APPROVED to the absolute path of the folder Texts beside this file, run the tests, and read the difference before
/// committing it.
/// </summary>
internal sealed class ApprovedText
{
    private const string Variable = "KOMMUNKOMPASSEN_WRITE_APPROVED";

    private readonly StringBuilder _lines = new();
    private readonly StringBuilder _input = new();
    private readonly HashSet<string> _shapes = [];

    internal void Head(string text) => _lines.Append('\n').Append(text).Append('\n');

    /// <summary>Begins an invented input. Its lines are written before its first new sentence, or never.</summary>
    internal void Input(string text) => _input.Clear().Append('\n').Append(text).Append('\n');

    /// <summary>One more line of an invented input.</summary>
    internal void AddInput(FormattableString line) => Add(_input, line);

    /// <summary>A line of one or several parts.</summary>
    internal void Add(params FormattableString[] parts) => Add(_lines, parts);

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

    /// <summary>A sentence about an invented input with its subject, unless this text has one that differs only in its numbers.</summary>
    internal void AddFirst(FormattableString about, LocalizedText sentence)
    {
        if (IsFirst(sentence.English))
        {
            Add(about);
            Add(sentence);
        }
    }

    /// <summary>The caveats of an invented input whose sentences this text has not given before.</summary>
    internal void AddFirst(FormattableString about, IEnumerable<Caveat> caveats)
    {
        foreach (var caveat in caveats)
        {
            var of = about.ToString(CultureInfo.InvariantCulture);
            AddFirst($"caveat {caveat.Code} {caveat.Severity} {caveat.Subject} of {of}", caveat.Text);
        }
    }

    /// <summary>A fault of an invented input, unless this text has one that differs only in its position and its numbers.</summary>
    internal void AddFirst(Fault fault)
    {
        if (IsFirst($"{fault.Message} {fault.Remedy} {fault.Code}"))
        {
            Add($"{fault}");
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

    private static void Add(StringBuilder lines, params FormattableString[] parts)
        => lines.Append("  ").AppendJoin("", parts.Select(static part => part.ToString(CultureInfo.InvariantCulture))).Append('\n');

    private bool IsFirst(string sentence)
    {
        if (!_shapes.Add(SentenceShape.Of(sentence)))
        {
            return false;
        }

        _lines.Append(_input);
        _input.Clear();
        return true;
    }
}
