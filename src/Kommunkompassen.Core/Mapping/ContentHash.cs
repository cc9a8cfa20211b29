using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Hashes what a mapping says, in a form of its own so that the hash does not depend on how a document is laid out.</summary>
/// <remarks>Every text is preceded by its length and every list by its count, so that two mappings that say different things never give the
/// same form.</remarks>
internal sealed class ContentHash
{
    private readonly StringBuilder _text = new();

    private ContentHash()
    {
    }

    internal static string Of(FrameworkMapping mapping)
    {
        var hash = new ContentHash();
        hash.Add(mapping);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(hash._text.ToString()))).ToLowerInvariant();
    }

    private void Add(FrameworkMapping mapping)
    {
        Add(mapping.Id.Value);
        Add(mapping.Version);
        Add(mapping.Title);
        Add(mapping.Description);
        Add(mapping.Sources, Add);
        Add(mapping.From);
        Add(mapping.To);
        Add(mapping.Links, Add);
        Add(mapping.RetiredSubQuestions, Add);
        Add(mapping.NewSubQuestions, Add);
        Add(mapping.GeneralCaveats, Add);
    }

    private void Add(FrameworkVersion framework)
    {
        Add(framework.Id.Value);
        Add(framework.SubQuestions, question =>
        {
            Add(question.Number.ToString());
            Add(question.Wording);
            Add(question.MaxPoints);
        });
    }

    private void Add(Link link)
    {
        Add(link.From.ToString());
        Add(link.To.ToString());
        Add(link.Share);
        Add(link.Relationship.ToString());
        Add(link.Basis.ToString());
        Add(link.Confidence.ToString());
        Add(link.Rationale);
        Add(link.Sources, Add);
        Add(link.Caveats, Add);
    }

    private void Add(RetiredSubQuestion retirement)
    {
        Add(retirement.From.ToString());
        Add(retirement.Share);
        Add(retirement.Reason);
        Add(retirement.Sources, Add);
    }

    private void Add(NewSubQuestion novelty)
    {
        Add(novelty.To.ToString());
        Add(novelty.Reason);
        Add(novelty.Sources, Add);
    }

    private void Add(Caveat caveat)
    {
        Add(caveat.Code.Value);
        Add(caveat.Severity.ToString());
        Add(caveat.Subject.ToString());
        Add(caveat.Text);
        Add(caveat.Sources, Add);
    }

    private void Add(SourceReference source)
    {
        Add(source.ReportId.Value);
        Add(source.Chapter);
    }

    private void Add(LocalizedText text)
    {
        Add(text.Swedish);
        Add(text.English);
    }

    private void Add<T>(EquatableList<T> list, Action<T> add)
    {
        Add(list.Count);
        foreach (var item in list)
        {
            add(item);
        }
    }

    private void Add(Rational number) => Add(number.ToString());

    private void Add(int number) => Add(number.ToString(CultureInfo.InvariantCulture));

    private void Add(string text) => _text.Append(CultureInfo.InvariantCulture, $"{text.Length}:").Append(text);
}
