using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>What the documentation of a public member says of one type of exception.</summary>
/// <param name="Member">The member.</param>
/// <param name="Exception">The full name of the type of the exception.</param>
internal sealed partial record ExceptionTag(MemberInfo Member, string Exception)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>All tags of public members of public types; each is looked up among all members there are, so that none is missed by its
    /// name.</summary>
    internal static IReadOnlyList<ExceptionTag> All { get; } = Read();

    /// <summary>Type and name, "Area.#ctor"; with the types of its parameters where the type has several public members of the name,
    /// "Rational.FromFraction(Int64, Int64)".</summary>
    internal string Key
        => $"{TypeName}.{(Member is ConstructorInfo ? "#ctor" : Member.Name)}{(IsOverloaded ? Parameters() : string.Empty)}";

    /// <summary>The names that a refusal can give to what it refuses.</summary>
    internal IEnumerable<string?> ParameterNames => Member is PropertyInfo property
        ? property.GetIndexParameters().Select(static parameter => parameter.Name).Append("value")
        : ((MethodBase)Member).GetParameters().Select(static parameter => parameter.Name);

    private string TypeName => Member.DeclaringType!.Name.Split('`')[0];

    private bool IsOverloaded => Member.DeclaringType!.GetMember(Member.Name, Declared).Count(IsPublic) > 1;

    public override string ToString() => $"{Key}, {Exception.Split('.')[^1]}";

    private string Parameters()
        => $"({Qualifier().Replace(DocumentationId.Of(Member).Split('(')[^1], string.Empty)}".Replace(",", ", ", StringComparison.Ordinal)
            .Replace('{', '<').Replace('}', '>');

    private static bool IsPublic(MemberInfo member)
        => member is MethodBase { IsPublic: true } || (member is PropertyInfo property && property.GetAccessors().Length > 0);

    private static List<ExceptionTag> Read()
    {
        var members = CoreTypes.Assembly.GetTypes().SelectMany(static type => type.GetMembers(Declared)).ToLookup(DocumentationId.Of);
        return [.. XDocument.Load(Path.ChangeExtension(CoreTypes.Assembly.Location, ".xml")).Descendants("member")
            .SelectMany(static entry => entry.Elements("exception"), (entry, exception) => new ExceptionTag(
                members[entry.Attribute("name")!.Value].First(), exception.Attribute("cref")!.Value["T:".Length..]))
            .Where(static tag => tag.Member.DeclaringType!.IsVisible && IsPublic(tag.Member))];
    }

    [GeneratedRegex(@"\w+\.")]
    private static partial Regex Qualifier();
}
