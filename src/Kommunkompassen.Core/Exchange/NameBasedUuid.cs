using System.Security.Cryptography;
using System.Text;

namespace Kommunkompassen.Exchange;

/// <summary>UUIDs made of names (RFC 9562, version 5): the same name gives the same UUID, on every machine and for ever.</summary>
internal sealed class NameBasedUuid
{
    private readonly Guid _space;

    /// <summary>A space of names below a URI.</summary>
    internal NameBasedUuid(Uri uri) => _space = Make(new Guid("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), uri.AbsoluteUri);

    /// <summary>The UUID of a name that is made of parts.</summary>
    internal string Of(params string[] parts) => Make(_space, string.Join('\u001f', parts)).ToString("D");

    internal static Guid Make(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // Version 5 is defined with SHA-1; nothing is kept secret or signed here.
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
