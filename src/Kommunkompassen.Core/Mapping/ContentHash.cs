using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kommunkompassen.Mapping;

/// <summary>Hashes what a mapping says, in a notation of its own so that the hash does not depend on how a document is laid out.</summary>
/// <remarks>Every text is preceded by its length and every list by its count, so that two mappings that say different things are never
/// written alike.</remarks>
internal sealed class ContentHash
{
    private readonly StringBuilder _text = new();

    private ContentHash()
    {
    }

    internal static string Of(FrameworkMapping mapping)
    {
        var hash = new ContentHash();
        hash.Add(
            mapping.Id, mapping.Version, mapping.Title, mapping.Description, mapping.Sources, mapping.From, mapping.To, mapping.Links,
            mapping.RetiredSubQuestions, mapping.NewSubQuestions, mapping.GeneralCaveats);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(hash._text.ToString()))).ToLowerInvariant();
    }

    private void Add(params ReadOnlySpan<object> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case FrameworkVersion framework:
                    Add(framework.Id, framework.SubQuestions);
                    break;
                case SubQuestion question:
                    Add(question.Number, question.Wording, question.MaxPoints);
                    break;
                case Link link:
                    Add(
                        link.From, link.To, link.Share, link.Relationship, link.Basis, link.Confidence, link.Rationale, link.Sources,
                        link.Caveats);
                    break;
                case RetiredSubQuestion retired:
                    Add(retired.From, retired.Share, retired.Reason, retired.Sources);
                    break;
                case NewSubQuestion added:
                    Add(added.To, added.Reason, added.Sources);
                    break;
                case Caveat caveat:
                    Add(caveat.Code, caveat.Severity, caveat.Subject, caveat.Text, caveat.Sources);
                    break;
                case SourceReference source:
                    Add(source.ReportId, source.Chapter);
                    break;
                case LocalizedText text:
                    Add(text.Swedish, text.English);
                    break;
                case IReadOnlyCollection<object> list:
                    Add(list.Count);
                    Add([.. list]);
                    break;
                default:
                    var written = FormattableString.Invariant($"{part}");
                    _text.Append(CultureInfo.InvariantCulture, $"{written.Length}:").Append(written);
                    break;
            }
        }
    }
}
