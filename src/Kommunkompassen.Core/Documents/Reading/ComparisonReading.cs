using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Reads a comparison.</summary>
internal static class ComparisonReading
{
    internal static ComparisonDocument? Read(
        ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> framework, MappingRegistry mappings,
        int newestMethod = ResultMethods.Comparison)
    {
        int? method = null;
        (FrameworkMapping? Mapping, bool AcrossFrameworkVersions) before = default, after = default;
        FrameworkMapping? own = null;
        EquatableList<ShareRange>? ranges = null;
        (Evaluation? Before, Evaluation? After) inputs = default;
        if (!cursor.TryBeginDocument(ComparisonShapes.Comparison, out var root))
        {
            return null;
        }

        while (cursor.NextMember(ref root) is { } member)
        {
            switch (member)
            {
                case "method": method = ResultReading.Method(ref cursor, newestMethod); break;
                case "before": before = Side(ref cursor, framework, mappings); break;
                case "after": after = Side(ref cursor, framework, mappings); break;
                case "ownMapping": own = MappingResolving.Read(ref cursor, framework, mappings); break;
                case "sensitivity": ranges = SensitivityReading.Ranges(ref cursor); break;
                case "inputs": inputs = Inputs(ref cursor, framework); break;
                default: cursor.Check(); break;
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
            return new ComparisonDocument(comparison, sensitivity, own, method == newestMethod);
        });
        if (made is { IsProven: true })
        {
            ResultReading.Compare(ref cursor, ComparisonWriting.Write(made.Comparison, made.Sensitivity, made.OwnMapping));
        }

        return made;
    }

    private static ComparisonSide Side(Evaluation evaluation, (FrameworkMapping? Mapping, bool AcrossFrameworkVersions) how)
        => how.Mapping is null
            ? ComparisonSide.From(evaluation, how.AcrossFrameworkVersions)
            : ComparisonSide.From(how.Mapping.Translate(evaluation));

    private static (FrameworkMapping? Mapping, bool AcrossFrameworkVersions) Side(
        ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> framework, MappingRegistry mappings)
    {
        FrameworkMapping? mapping = null;
        var acrossFrameworkVersions = false;
        var scope = cursor.BeginObject(ResultParts.Side);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "mapping": mapping = MappingResolving.Read(ref cursor, framework, mappings); break;
                case "acrossFrameworkVersions": acrossFrameworkVersions = cursor.Truth() ?? false; break;
                default: cursor.Check(); break;
            }
        }

        return (mapping, acrossFrameworkVersions);
    }

    private static (Evaluation? Before, Evaluation? After) Inputs(ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> framework)
    {
        Evaluation? before = null, after = null;
        var scope = cursor.BeginObject(ComparisonShapes.Inputs);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "before": before = EvaluationReading.Read(ref cursor, framework); break;
                case "after": after = EvaluationReading.Read(ref cursor, framework); break;
            }
        }

        return (before, after);
    }
}
