using System.Text;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
using NodaTime;
using NodaTime.Text;

namespace Kommunkompassen.Exchange;

/// <summary>Writes a mapping in the formats of other tools: SSSOM/TSV, OSCAL mapping-collection JSON and a plain crossmap in CSV.</summary>
/// <remarks>Any valid mapping can be written, embedded, composed or a user's own. The output is the same to the byte for the same mapping
/// and settings, in every culture and on every platform: UTF-8 without byte-order mark, LF, one final newline. Export is one way; the
/// library reads only its own documents. <c>docs/interchange.md</c> says which terms become which. Thread-safe.</remarks>
public static class MappingExport
{
    /// <summary>The mapping as SSSOM/TSV 1.0 with embedded metadata, in the canonical variant of that format.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="options">Identifiers, licence, language, origin; null for <see cref="MappingExportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    public static string ToSssom(FrameworkMapping mapping, MappingExportOptions? options = null)
        => new SssomWriting(Guard.NotNull(mapping), options ?? MappingExportOptions.Default).Write();

    /// <summary>The mapping as an OSCAL 1.2.1 mapping collection in JSON.</summary>
    /// <param name="mapping">The mapping, with at least one link.</param>
    /// <param name="lastModified">When the document was last changed; the library asks no clock. From 1900 to 2999.</param>
    /// <param name="options">Identifiers, licence, language, origin; null for <see cref="MappingExportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    /// <exception cref="ArgumentException">The mapping has no link, and OSCAL cannot express such a one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time is outside what OSCAL can hold.</exception>
    public static string ToOscal(FrameworkMapping mapping, Instant lastModified, MappingExportOptions? options = null)
    {
        if (Guard.NotNull(mapping).Links.Count == 0)
        {
            throw new ArgumentException(
                $"Mapping {mapping.Id} has no link, and an OSCAL mapping has at least one; export it as SSSOM or CSV.", nameof(mapping));
        }

        var modified = InstantPattern.ExtendedIso.Format(lastModified);
        if (lastModified.InUtc().Year is < 1900 or > 2999)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lastModified), lastModified, $"The time of change is {modified}; OSCAL holds the years 1900 to 2999.");
        }

        return new OscalWriting(mapping, options ?? MappingExportOptions.Default).Write(modified);
    }

    /// <summary>The mapping as a crossmap in CSV: <c>from,to,weight</c>, one row for each link, retired parts left out.</summary>
    /// <remarks>A weight is the exact decimal of the share where it has one. A share without finite decimals, such as 1/3, is cut to 18
    /// decimals, and what that leaves is given to the source's last such link, so that a source's weights still add up to what its links
    /// carry; <see cref="HasExactWeights"/> says whether that occurs. Read the first two columns as text: 8.1 and 8.10 are two
    /// sub-questions.</remarks>
    /// <param name="mapping">The mapping.</param>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    public static string ToCsv(FrameworkMapping mapping) => CrossmapWriting.Write(Guard.NotNull(mapping));

    /// <summary>True when every weight that <see cref="ToCsv"/> writes is the share itself, to the last digit.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    public static bool HasExactWeights(FrameworkMapping mapping)
        => Guard.NotNull(mapping).Links.All(static link => CrossmapWriting.Exact(link.Share) is not null);

    /// <summary>Writes what <see cref="ToSssom"/> gives to a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="options">As for <see cref="ToSssom"/>.</param>
    /// <exception cref="ArgumentNullException">The stream or the mapping is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static void WriteSssom(Stream stream, FrameworkMapping mapping, MappingExportOptions? options = null)
        => Guard.NotNull(stream).Write(Encoding.UTF8.GetBytes(ToSssom(mapping, options)));

    /// <summary>Writes what <see cref="ToOscal"/> gives to a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="mapping">The mapping, with at least one link.</param>
    /// <param name="lastModified">As for <see cref="ToOscal"/>.</param>
    /// <param name="options">As for <see cref="ToOscal"/>.</param>
    /// <exception cref="ArgumentNullException">The stream or the mapping is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="ToOscal"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="ToOscal"/>.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static void WriteOscal(Stream stream, FrameworkMapping mapping, Instant lastModified, MappingExportOptions? options = null)
        => Guard.NotNull(stream).Write(Encoding.UTF8.GetBytes(ToOscal(mapping, lastModified, options)));

    /// <summary>Writes what <see cref="ToCsv"/> gives to a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="mapping">The mapping.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static void WriteCsv(Stream stream, FrameworkMapping mapping)
        => Guard.NotNull(stream).Write(Encoding.UTF8.GetBytes(ToCsv(mapping)));
}
