using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kommunkompassen.Mapping;

/// <summary>Hashes what a mapping says, in a form of its own so that the hash does not depend on how a document is laid out.</summary>
internal static class ContentHash
{
    private const char Field = '\u001f';
    private const char Record = '\u001e';

    internal static string Of(FrameworkMapping mapping)
    {
        var text = new StringBuilder();
        Add(text, "mapping", mapping.Id, mapping.Version, mapping.Title, mapping.Description, mapping.Sources);
        AddFramework(text, "from", mapping.From);
        AddFramework(text, "to", mapping.To);
        foreach (var link in mapping.Links)
        {
            Add(text, "link", link.From, link.To, link.Share, link.Relationship, link.Basis, link.Confidence, link.Rationale, link.Sources);
            AddCaveats(text, link.Caveats);
        }

        foreach (var retired in mapping.Retirements)
        {
            Add(text, "retired", retired.From, retired.Share, retired.Reason, retired.Sources);
        }

        foreach (var novelty in mapping.Novelties)
        {
            Add(text, "new", novelty.To, novelty.Reason, novelty.Sources);
        }

        AddCaveats(text, mapping.GeneralCaveats);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))).ToLowerInvariant();
    }

    private static void AddFramework(StringBuilder text, string role, FrameworkVersion framework)
    {
        Add(text, role, framework.Id);
        foreach (var question in framework.SubQuestions)
        {
            Add(text, question.Number, question.Wording, question.MaxPoints.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void AddCaveats(StringBuilder text, EquatableList<Caveat> caveats)
    {
        foreach (var caveat in caveats)
        {
            Add(text, "caveat", caveat.Code, caveat.Severity, caveat.Side, caveat.Text, caveat.Sources);
        }
    }

    private static void Add(StringBuilder text, params ReadOnlySpan<object> fields)
    {
        foreach (var field in fields)
        {
            text.Append(field is LocalizedText both ? $"{both.Swedish}{Field}{both.English}" : field).Append(Field);
        }

        text.Append(Record);
    }
}
