using System.Text;

namespace Kommunkompassen.Docs.Data;

/// <summary>A table in Markdown.</summary>
internal sealed class Table
{
    private readonly StringBuilder _text = new();

    private Table(IReadOnlyList<string> headings)
    {
        Row([.. headings]);
        Row([.. headings.Select(static _ => "---")]);
    }

    internal static Table In(Language language, params ReadOnlySpan<(string English, string Swedish)> headings)
    {
        var chosen = new List<string>();
        foreach (var (english, swedish) in headings)
        {
            chosen.Add(language is Language.Swedish ? swedish : english);
        }

        return new Table(chosen);
    }

    internal void Row(params ReadOnlySpan<string> cells)
    {
        _text.Append('|');
        foreach (var cell in cells)
        {
            _text.Append(' ').Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
        }

        _text.Append('\n');
    }

    public override string ToString() => _text.ToString();
}
