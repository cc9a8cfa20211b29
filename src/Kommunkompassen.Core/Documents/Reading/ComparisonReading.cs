using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Reads a comparison.</summary>
internal static class ComparisonReading
{
    internal static ComparisonDocument? Read(ref DocumentCursor cursor)
    {
        int? method = null;
        (FrameworkMapping? Mapping, bool AcrossFrameworkVersions) before = default, after = default;
        FrameworkMapping? own = null;
        EquatableList<ShareRange>? ranges = null;
        (Evaluation? Before, Evaluation? After) inputs = default;
        if (!cursor.BeginDocument(ComparisonShapes.Comparison.Members, out var root))
        {
            return null;
        }

        while (cursor.NextName(ref root) is { } member)
        {
            switch (member)
            {
                case "method": method = ResultReading.Method(ref cursor, ResultMethods.Comparison); break;
                case "before": before = Side(ref cursor); break;
                case "after": after = Side(ref cursor); break;
                case "ownMapping": own = cursor.Take(MappingReferenceShape.Mapping); break;
                case "sensitivity": ranges = SensitivityReading.Ranges(ref cursor); break;
                case "inputs": inputs = Inputs(ref cursor); break;
                default: cursor.CheckMember(in root); break;
            }
        }

        if (!cursor.IsValid)
        {
            return null;
        }

        var made = ResultReading.Made(ref cursor, () =>
        {
            var comparison = EvaluationComparison.Between(Side(inputs.Before!, before), Side(inputs.After!, after));
            var sensitivity = ranges is null ? null : SensitivityAnalysis.Run(comparison, ranges);
            return new ComparisonDocument(comparison, sensitivity, own, method == ResultMethods.Comparison);
        });
        if (made is { IsProven: true })
        {
            ResultReading.Compare(ref cursor, json => ComparisonWriting.Write(json, made.Comparison, made.Sensitivity, made.OwnMapping));
        }

        return made;
    }

    private static ComparisonSide Side(Evaluation evaluation, (FrameworkMapping? Mapping, bool AcrossFrameworkVersions) how)
        => how.Mapping is null
            ? ComparisonSide.From(evaluation, how.AcrossFrameworkVersions)
            : ComparisonSide.From(how.Mapping.Translate(evaluation));

    private static (FrameworkMapping? Mapping, bool AcrossFrameworkVersions) Side(ref DocumentCursor cursor)
    {
        (FrameworkMapping? Mapping, bool AcrossFrameworkVersions) side = default;
        ResultParts.Side.TryReadDraft(ref cursor, ref side, out _);
        return side;
    }

    private static (Evaluation? Before, Evaluation? After) Inputs(ref DocumentCursor cursor)
    {
        Evaluation? before = null, after = null;
        cursor.BeginObject(ComparisonShapes.Inputs.Members, out var scope);
        while (cursor.NextName(ref scope) is { } member)
        {
            switch (member)
            {
                case "before": before = cursor.Take(EvaluationShapes.Evaluation); break;
                case "after": after = cursor.Take(EvaluationShapes.Evaluation); break;
            }
        }

        return (before, after);
    }
}
