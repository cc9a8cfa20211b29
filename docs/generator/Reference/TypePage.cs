using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Kommunkompassen.Docs.Reference;

/// <summary>The page of one type.</summary>
internal sealed class TypePage(XmlDocumentation documentation, Links links)
{
    private readonly XmlText _text = new(links);

    internal string Of(Type type)
    {
        var page = new StringBuilder();
        var written = documentation.Find(MemberIds.Of(type))!;
        var name = TypeNames.Of(type);
        page.Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: \"{name}\"\neditLink: false\noutline: [2, 3]\n---\n\n# {WebUtility.HtmlEncode(name)}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Namespace `{type.Namespace}`, package `{type.Assembly.GetName().Name}`\n\n");
        Describe(page, written, type);
        page.Append(CultureInfo.InvariantCulture, $"```csharp\n{Signatures.Of(type)}\n```\n\n");
        Section(page, written, "remarks");
        if (type.IsEnum)
        {
            Values(page, type);
            return page.ToString();
        }

        foreach (var group in ApiMembers.Of(type).GroupBy(Title))
        {
            page.Append(CultureInfo.InvariantCulture, $"## {group.Key}\n\n");
            foreach (var member in group)
            {
                Member(page, member);
            }
        }

        return page.ToString();
    }

    internal string Summary(Type type) => _text.Line(documentation.Find(MemberIds.Of(type))!.Element("summary")!);

    private static string Title(MemberInfo member) => member switch
    {
        ConstructorInfo => "Constructors",
        FieldInfo => "Constants",
        PropertyInfo => "Properties",
        MethodInfo { IsSpecialName: false } => "Methods",
        _ => "Operators",
    };

    private void Values(StringBuilder page, Type type)
    {
        page.Append("## Values\n\n| value | number | meaning |\n| --- | --- | --- |\n");
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var summary = _text.Line(documentation.Find(MemberIds.Of(field))!.Element("summary")!);
            page.Append(
                CultureInfo.InvariantCulture,
                $"| <code id=\"{Links.Anchor(field)}\">{field.Name}</code> | "
                    + $"{Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)} | {summary} |\n");
        }
    }

    private void Member(StringBuilder page, MemberInfo member)
    {
        var written = documentation.Find(MemberIds.Of(member))!;
        page.Append(
            CultureInfo.InvariantCulture,
            $"### {WebUtility.HtmlEncode(Signatures.Heading(member)).Replace("[", "\\[", StringComparison.Ordinal)
                .Replace("*", "\\*", StringComparison.Ordinal)} {{#{Links.Anchor(member)}}}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"```csharp\n{Signatures.Of(member)}\n```\n\n");
        Describe(page, written, member);
        List(page, "Type parameters", written.Elements("typeparam"), static it => $"`{it.Attribute("name")!.Value}`");
        List(page, "Parameters", written.Elements("param"), static it => $"`{it.Attribute("name")!.Value}`");
        Section(page, written, "returns", "Returns: ");
        List(page, "Exceptions", written.Elements("exception"), Exception);
        Section(page, written, "remarks");
    }

    private void Describe(StringBuilder page, XElement written, MemberInfo member)
    {
        if (written.Element("summary") is { } summary)
        {
            page.Append(_text.Block(summary)).Append("\n\n");
        }
        else
        {
            page.Append(CultureInfo.InvariantCulture, $"As its base declares `{member.Name}`.\n\n");
        }
    }

    private void Section(StringBuilder page, XElement written, string name, string lead = "")
    {
        if (written.Element(name) is { } section)
        {
            page.Append(lead).Append(_text.Block(section)).Append("\n\n");
        }
    }

    private void List(StringBuilder page, string title, IEnumerable<XElement> items, Func<XElement, string> name)
    {
        var lines = items.Select(item => $"- {name(item)}: {_text.Line(item).Replace("\\|", "|", StringComparison.Ordinal)}").ToArray();
        if (lines.Length > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"**{title}**\n\n{string.Join('\n', lines)}\n\n");
        }
    }

    private string Exception(XElement item)
    {
        var id = item.Attribute("cref")!.Value;
        return links.Find(id) is { } found ? $"[`{found.Text}`]({found.Address})" : $"`{id.Split('.')[^1]}`";
    }
}
