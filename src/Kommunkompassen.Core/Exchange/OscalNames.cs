using System.Security.Cryptography;
using System.Text;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Exchange;

/// <summary>The identifiers of an OSCAL document. Its UUIDs are made of names (RFC 9562, version 5): the same name gives the same UUID, on
/// every machine and for ever.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="settings">The base of all identifiers, and the language.</param>
internal sealed class OscalNames(FrameworkMapping mapping, MappingExportOptions settings)
{
    private readonly Guid _space = NameBasedUuid(new Guid("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), settings.BaseUri.AbsoluteUri);

    internal string Mapping => Uuid("mapping", mapping.Id.Value);

    /// <summary>A token starts with a letter, so the number alone is not one.</summary>
    internal static string Control(SubQuestionNumber number) => $"q{number}";

    /// <summary>OSCAL wants a new one whenever the document changes.</summary>
    internal string Collection(string modified)
        => Uuid("collection", mapping.Id.Value, mapping.ContentHash, settings.Language.ToString(), modified);

    /// <summary>The same in every version of the mapping, as OSCAL wants it.</summary>
    internal string Map(Link link) => Uuid("map", mapping.Id.Value, link.From.ToString(), link.To.ToString());

    internal string Gap(string side) => Uuid("gap", mapping.Id.Value, side);

    /// <summary>The word "form" stays in the name, since another one would change published UUIDs.</summary>
    internal string Framework(FrameworkVersion framework) => Uuid("form", framework.Id.Value);

    internal string Report(ReportId report) => Uuid("report", report.Value);

    internal static Guid NameBasedUuid(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // Version 5 is defined with SHA-1; nothing is kept secret or signed here.
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    private string Uuid(params string[] parts) => NameBasedUuid(_space, string.Join('\u001f', parts)).ToString("D");
}
