using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Kommunkompassen.Docs.Reference;

/// <summary>Documentation elements as Markdown.</summary>
internal sealed class XmlText(Links links)
{
    internal string Block(XElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return string.Join("\n", text.ToString().Split('\n').Select(static line => line.Trim())).Trim();
    }

    /// <summary>On one line, for tables.</summary>
    internal string Line(XElement element)
        => string.Join(' ', Block(element).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("|", "\\|", StringComparison.Ordinal);

    private void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(Escaped(words.Value));
                    break;
                case XElement { Name.LocalName: "para" } paragraph:
                    text.Append("\n\n");
                    Append(text, paragraph);
                    text.Append("\n\n");
                    break;
                case XElement { Name.LocalName: "list" } list:
                    List(text, list);
                    break;
                case XElement { Name.LocalName: "c" or "code" } code:
                    text.Append(Code(code.Value));
                    break;
                case XElement { Name.LocalName: "paramref" or "typeparamref" } parameter:
                    text.Append(Code(parameter.Attribute("name")!.Value));
                    break;
                case XElement { Name.LocalName: "see" or "seealso" } see:
                    text.Append(See(see));
                    break;
                case XElement other:
                    throw new NotSupportedException(
                        $"The documentation uses <{other.Name.LocalName}>, which the reference cannot show yet.");
                default:
                    break;
            }
        }
    }

    private void List(StringBuilder text, XElement list)
    {
        text.Append("\n\n");
        if (list.Attribute("type")?.Value == "table")
        {
            var heading = list.Element("listheader")
                ?? throw new NotSupportedException("A table in the documentation needs a <listheader>.");
            text.Append($"| {Cell(heading, "term")} | {Cell(heading, "description")} |\n| --- | --- |\n");
            text.AppendJoin('\n', list.Elements("item").Select(item => $"| {Cell(item, "term")} | {Cell(item, "description")} |"));
        }
        else
        {
            text.AppendJoin('\n', list.Elements("item").Select(item => $"- {Line(item.Element("description") ?? item)}"));
        }

        text.Append("\n\n");
    }

    private string Cell(XElement row, string name) => row.Element(name) is { } cell ? Line(cell) : "";

    private string See(XElement see)
    {
        if (see.Attribute("langword")?.Value is { } word)
        {
            return Code(word);
        }

        if (see.Attribute("href")?.Value is { } address)
        {
            return $"[{(see.Value.Length > 0 ? Escaped(see.Value) : address)}]({address})";
        }

        var id = see.Attribute("cref")?.Value ?? throw new NotSupportedException($"{see} names nothing.");
        if (links.Find(id) is { } found)
        {
            return $"[{Code(found.Text)}]({found.Address})";
        }

        return id.Contains("Kommunkompassen", StringComparison.Ordinal)
            ? throw new UndocumentedException([$"{id}, which a comment refers to"])
            : Code(id.Split('(')[0].Split('.')[^1].Split('`')[0].Replace("T:", "", StringComparison.Ordinal));
    }

    private static string Code(string text) => $"<code v-pre>{WebUtility.HtmlEncode(text)}</code>";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(
            WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal));
        foreach (var mark in (ReadOnlySpan<string>)["\\", "*", "_", "[", "]", "`", "{"])
        {
            escaped.Replace(mark, $"\\{mark}");
        }

        return escaped.ToString();
    }
}
