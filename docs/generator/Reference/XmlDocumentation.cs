using System.Reflection;
using System.Xml.Linq;

namespace Kommunkompassen.Docs.Reference;

/// <summary>The documentation files that the compiler has written beside the assemblies.</summary>
internal sealed class XmlDocumentation
{
    private readonly Dictionary<string, XElement> _members;

    internal XmlDocumentation(IEnumerable<XDocument> files)
        => _members = files.SelectMany(static file => file.Descendants("member"))
            .ToDictionary(static member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    internal static XmlDocumentation Beside(IEnumerable<Assembly> assemblies)
        => new(
            assemblies.Select(
                static assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)));

    internal XElement? Find(string id) => _members.GetValueOrDefault(id);

    /// <summary>What lacks a summary, or a word on one of its parameters while another has it.</summary>
    internal IReadOnlyList<string> Missing(IEnumerable<Type> types)
    {
        var missing = new List<string>();
        foreach (var type in types)
        {
            foreach (var member in ApiMembers.Of(type).Prepend(type))
            {
                var id = MemberIds.Of(member);
                var written = Find(id);
                if (written is null
                    || (string.IsNullOrWhiteSpace(written.Element("summary")?.Value) && written.Element("inheritdoc") is null))
                {
                    missing.Add(id);
                }
                else if (written.Element("inheritdoc") is null && member is MethodBase method
                    && (method is ConstructorInfo || !method.IsSpecialName))
                {
                    var named = written.Elements("param").Where(static it => !string.IsNullOrWhiteSpace(it.Value))
                        .Select(static it => it.Attribute("name")?.Value).ToHashSet();
                    missing.AddRange(
                        method.GetParameters().Where(it => named.Count > 0 && !named.Contains(it.Name))
                            .Select(it => $"{id} parameter {it.Name}"));
                }
            }
        }

        return missing;
    }
}
