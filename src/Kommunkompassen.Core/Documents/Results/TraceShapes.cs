using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>The objects of a trace's document: where a translated number comes from.</summary>
internal static class TraceShapes
{
    private static readonly Shape<(FrameworkVersion From, Contribution Part)> Contribution =
        new Shape<(FrameworkVersion From, Contribution Part)>("contribution", "what a link brings")
        .Member("from", Rules.QuestionNumber, static one => one.Part.Link.From)
        .Optional("printedNumber", Rules.Text, static one => ResultParts.OtherNumber(one.Part.Row))
        .Optional("title", Rules.Text, static one => one.From.FindSubQuestion(one.Part.Link.From)?.Wording)
        .Member("to", Rules.QuestionNumber, static one => one.Part.Link.To)
        .Member("max", Rules.AtLeastOne, static one => one.Part.RowMaxPoints)
        .Member("source", ResultParts.Estimate, static one => one.Part.Source)
        .Member("share", ResultParts.Exact, static one => one.Part.Link.Share)
        .Member("scale", ResultParts.Exact, static one => one.Part.Scale)
        .Member("amount", ResultParts.Estimate, static one => one.Part.Amount)
        .Member("relationship", Vocabulary.Relationships, static one => one.Part.Link.Relationship)
        .Member("basis", Vocabulary.Bases, static one => one.Part.Link.Basis)
        .Member("confidence", Vocabulary.Confidences, static one => one.Part.Link.Confidence)
        .Member("rationale", CommonShapes.Text, static one => one.Part.Link.Rationale)
        .Member("sentence", CommonShapes.Text, static one => InBoth(one.Part.Sentence))
        .Optional("sources", CommonShapes.Sources, static one => one.Part.Link.Sources);

    private static readonly Shape<(FrameworkVersion From, AreaContribution Part)> AreaContribution =
        new Shape<(FrameworkVersion From, AreaContribution Part)>(
            "areaContribution", "what an area that is known by its score but not by its rows brings")
        .Member("from", Rules.LineNumber, static one => Internal.Guard.Invariant(one.Part.Area.Number))
        .Optional("title", Rules.Text, static one => one.From.FindArea(one.Part.Area.Number)?.Name)
        .Member("max", Rules.AtLeastOne, static _ => Area.PointsOfEach)
        .Member("source", ResultParts.Estimate, static one => one.Part.Source)
        .Member("factor", ResultParts.Exact, static one => one.Part.Factor)
        .Member("divisionMatters", Rules.Flag, static one => !one.Part.IsExact)
        .Member("amount", ResultParts.Estimate, static one => one.Part.Amount)
        .Member("sentence", CommonShapes.Text, static one => InBoth(one.Part.Sentence));

    internal static readonly Shape<(Translation Of, ScoreTrace Trace)> Trace =
        new Shape<(Translation Of, ScoreTrace Trace)>("trace", "where a translated number comes from")
        .Document("trace")
        .Member("evaluation", ResultParts.Evaluation, static one => one.Of.Evaluation)
        .Member("mapping", MappingReferenceShape.Mapping, static one => one.Of.Mapping)
        .Member("framework", ResultParts.Framework, static one => one.Of.Mapping.To)
        .Member("level", ResultVocabulary.Levels, static one => one.Trace.Level)
        .Optional("number", Rules.LineNumber, static one => ResultParts.Given(one.Trace.Number))
        .Member("max", Rules.AtLeastOne, static one => one.Trace.Score.MaxPoints)
        .Member("measured", Rules.Count, static one => one.Trace.Score.MeasuredPoints)
        .Optional("score", ResultParts.Estimate, static one => one.Trace.Score.Estimate)
        .Member("coverage", ResultParts.Exact, static one => one.Trace.Score.Coverage)
        .Optional("contributions", new ListRule<(FrameworkVersion From, Contribution Part)>(Contribution),
            static one => [.. one.Trace.Contributions.Select(part => (one.Of.Mapping.From, part))])
        .Optional("areaContributions", new ListRule<(FrameworkVersion From, AreaContribution Part)>(AreaContribution),
            static one => [.. one.Trace.AreaContributions.Select(part => (one.Of.Mapping.From, part))])
        .Member("carried", ResultParts.Exact, static one => one.Trace.Carried)
        .Optional("gaps", ResultParts.Gaps, static one => one.Trace.Score.Gaps)
        .Optional("caveats", ResultParts.Caveats, static one => one.Trace.Score.Caveats);

    private static LocalizedText InBoth(Func<Language, string> sentence) => new(sentence(Language.Swedish), sentence(Language.English));
}
