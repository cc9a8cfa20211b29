using System.Reflection;

namespace Kommunkompassen.Docs.Reference;

/// <summary>Where each type has its page and each member its place on it.</summary>
internal sealed class Links
{
    private readonly Dictionary<string, (string Address, string Text)> _byId = new(StringComparer.Ordinal);

    internal Links(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            _byId[MemberIds.Of(type)] = ($"/reference/{Page(type)}", TypeNames.Of(type));
            foreach (var member in ApiMembers.Of(type))
            {
                _byId[MemberIds.Of(member)] = ($"/reference/{Page(type)}#{Anchor(member)}", $"{TypeNames.Of(type)}.{member.Name}");
            }
        }
    }

    /// <summary>Folder and file without ending, such as scoring/Rational.</summary>
    internal static string Page(Type type) => $"{Folder(type.Namespace!)}/{FileName(type)}";

    internal static string Folder(string name)
        => name == "Kommunkompassen"
            ? "nouns"
            : name["Kommunkompassen.".Length..].Replace(".", "-", StringComparison.Ordinal).ToLowerInvariant();

    internal static string Anchor(MemberInfo member)
    {
        var characters = Signatures.Heading(member).ToLowerInvariant().Select(
            static it => char.IsAsciiLetterOrDigit(it) ? it : '-').ToArray();
        var slug = string.Join('-', new string(characters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return member is MethodInfo { IsSpecialName: true } ? $"{member.Name.ToLowerInvariant().Replace('_', '-')}-{slug}" : slug;
    }

    internal (string Address, string Text)? Find(string id) => _byId.TryGetValue(id, out var found) ? found : null;

    private static string FileName(Type type)
    {
        var name = type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;
        return name.Replace('`', '-').Replace('.', '-');
    }
}
