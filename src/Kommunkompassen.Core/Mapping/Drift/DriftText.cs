using System.Globalization;

namespace Kommunkompassen.Mapping;

/// <summary>Words a drift as sentences.</summary>
internal static class DriftText
{
    internal static string Of(SubQuestionDrift drift, Language language)
    {
        var (from, to) = (drift.From, drift.To);
        var swedish = language is Language.Swedish;
        var what = (drift.Kind, drift.Link) switch
        {
            (DriftKind.Unchanged, _) => swedish ? "är samma fråga med samma ord" : "is the same question in the same words",
            (DriftKind.Reworded, _) => swedish ? "är samma fråga med andra ord" : "is the same question in other words",
            (_, null) => swedish ? "har samma nummer men är inte samma fråga" : "has the same number but is not the same question",
            (_, { Relationship: Relationship.Subset }) => swedish ? "är en del av en vidare fråga" : "is part of a broader question",
            (_, { Relationship: Relationship.Superset }) => swedish ? "är vidare än den nya frågan" : "is broader than the new question",
            _ => swedish ? "överlappar den nya frågan bara delvis" : "overlaps the new question only in part",
        };
        var weight = !drift.IsWeightChanged ? string.Empty

                : swedish
                ? string.Create(CultureInfo.InvariantCulture, $" Den gav högst {from.MaxPoints} poäng och ger nu högst {to.MaxPoints}.")
            : string.Create(
                CultureInfo.InvariantCulture, $" It gave at most {from.MaxPoints} points and now gives at most {to.MaxPoints}.");
        return $"{from.Number} → {to.Number} {what}.{weight}";
    }
}
