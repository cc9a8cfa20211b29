using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kommunkompassen.Mapping;

/// <summary>Hashes what a mapping says, in a notation of its own so that the hash does not depend on how a document is laid out.</summary>
/// <remarks>Texts follow their length and lists their count, so that mappings that say different things are never written alike.</remarks>
internal static class ContentHash
{
    internal static string Of(FrameworkMapping mapping)
    {
        var text = new StringBuilder();
        Write(text, mapping);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))).ToLowerInvariant();
    }

    private static void Write(StringBuilder text, object part)
    {
        if (Parts(part) is { } parts)
        {
            Array.ForEach(parts, one => Write(text, one));
            return;
        }

        var written = string.Create(CultureInfo.InvariantCulture, $"{part}");
        text.Append(CultureInfo.InvariantCulture, $"{written.Length}:").Append(written);
    }

    /// <summary>What something is made of; null for what is a text by itself.</summary>
    private static object[]? Parts(object part) => part switch
    {
        FrameworkMapping m =>
        [
            m.Id, m.Version, m.Title, m.Description, m.Sources, m.From, m.To, m.Links, m.RetiredSubQuestions, m.NewSubQuestions,
            m.GeneralCaveats,
        ],
        FrameworkVersion framework => [framework.Id, framework.SubQuestions],
        SubQuestion question => [question.Number, question.Wording, question.MaxPoints],
        Link l => [l.From, l.To, l.Share, l.Relationship, l.Basis, l.Confidence, l.Rationale, l.Sources, l.Caveats],
        RetiredSubQuestion retired => [retired.From, retired.Share, retired.Reason, retired.Sources],
        NewSubQuestion added => [added.To, added.Reason, added.Sources],
        Caveat caveat => [caveat.Code, caveat.Severity, caveat.Subject, caveat.Text, caveat.Sources],
        SourceReference source => [source.ReportId, source.Chapter],
        LocalizedText text => [text.Swedish, text.English],
        IReadOnlyCollection<object> list => [list.Count, .. list],
        _ => null,
    };
}
