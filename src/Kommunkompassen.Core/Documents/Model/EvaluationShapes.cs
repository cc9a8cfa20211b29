namespace Kommunkompassen.Documents;

/// <summary>The objects of an evaluation's document.</summary>
internal static class EvaluationShapes
{
    private static readonly CellRule Cell = new();

    private static readonly Shape<Report> Report = new Shape<Report, (ReportId Id, string Title, string Publisher)>(
        "report", "a report", static (in draft) => new(draft.Id, draft.Title, draft.Publisher))
        .Member("id", Rules.ReportId, static report => report.Id, static (ref draft, id) => draft.Id = id)
        .Member("title", Rules.Text, static report => report.Title, static (ref draft, title) => draft.Title = title)
        .Member("publisher", Rules.Text, static report => report.Publisher, static (ref draft, publisher) => draft.Publisher = publisher);

    private static readonly Shape<EvaluationBackground> Interviewed = new Shape<EvaluationBackground, (int? About, LocalizedText? Groups)>(
        "interviewed", "a note on the interviews",
        static (in draft) => new() { InterviewCount = draft.About, InterviewedGroups = draft.Groups })
        .Optional("about", new WholeRule(1, 100_000), static one => one.InterviewCount, static (ref draft, about) => draft.About = about)
        .Optional("groups", CommonShapes.Text, static one => one.InterviewedGroups, static (ref draft, groups) => draft.Groups = groups);

    private static readonly Shape<PrintedTotal> Total = new Shape<PrintedTotal, (PrintedValue? Value, SourceReference Source)>(
        "printedTotal", "a printed total", EvaluationReader.ReadTotal)
        .Member("value", new CellRule("derived"), static total => total.Points, static (ref draft, value) => draft.Value = value)
        .Member("source", CommonShapes.Source, static total => total.Source, static (ref draft, source) => draft.Source = source);

    private static readonly ListRule<SubQuestionResult> Rows = new(new Shape<SubQuestionResult, RowDraft>(
        "row", "a row of the score table", EvaluationReader.ReadRow)
        .Member("number", Rules.QuestionNumber, static row => row.Number, static (ref draft, number) => draft.Number = number)
        .Optional("printedNumber", Rules.Text, static row => row.PrintedNumber == row.Number.ToString() ? null : row.PrintedNumber,
            static (ref draft, value) => draft.PrintedNumber = value)
        .Member("achieved", Cell, static row => row.Points, static (ref draft, achieved) => draft.Achieved = achieved)
        .Member("max", Cell, static row => row.MaxPoints, static (ref draft, max) => draft.Max = max)
        .Optional("percent", Cell, static row => row.Percent, static (ref draft, percent) => draft.Percent = percent));

    /// <summary>An area without published rows is written without rows, as it was read.</summary>
    private static readonly Shape<AreaResult, AreaDraft> Area = new Shape<AreaResult, AreaDraft>(
        "areaResult", "an area's result", static (in draft) => draft.ToResult())
        .Member("number", Rules.AreaNumber, static area => area.Number, static (ref draft, number) => draft.Number = number)
        .Member("score", Cell, static area => area.Points, static (ref draft, score) => draft.Score = score)
        .Optional("percent", Cell, static area => area.Percent, static (ref draft, percent) => draft.Percent = percent)
        .Optional(
            "subQuestions", Rows, static area => area.SubQuestions.All(IsUnpublished) ? [] : area.SubQuestions,
            static (ref cursor, ref draft) =>
            {
                draft.Rows = Rows.ReadEach(ref cursor, ref draft.LacksRows);
                draft.LacksRows |= draft.Rows.Contains(null);
            });

    private static readonly Shape<RoleModel> RoleModel = new Shape<RoleModel, (string Municipality, int Area, LocalizedText Topic)>(
        "roleModel", "a role model", static (in draft) => new(draft.Municipality, draft.Area, draft.Topic))
        .Member("municipality", Rules.Text, static one => one.Municipality, static (ref draft, name) => draft.Municipality = name)
        .Member("area", Rules.AreaNumber, static one => one.Area, static (ref draft, area) => draft.Area = area)
        .Member("topic", CommonShapes.Text, static one => one.Topic, static (ref draft, topic) => draft.Topic = topic);

    internal static readonly Shape<ReferenceMean> ReferenceMean =
        new Shape<ReferenceMean, (decimal? Value, bool IsApproximate, int? Count, LocalizedText Of, SourceReference Source)>(
            "referenceMean", "a reference mean",
            static (in draft) => new(draft.Of, draft.Source, draft.Value, draft.IsApproximate, draft.Count))
        .Optional("value", new NumberRule(800, 28), static mean => mean.Value, static (ref draft, value) => draft.Value = value)
        .Optional("approximate", Rules.Flag, static mean => mean.IsApproximate, static (ref draft, about) => draft.IsApproximate = about)
        .Optional("count", Rules.AtLeastOne, static mean => mean.Count, static (ref draft, count) => draft.Count = count)
        .Member("of", CommonShapes.Text, static mean => mean.Population, static (ref draft, of) => draft.Of = of)
        .Member("source", CommonShapes.Source, static mean => mean.Source, static (ref draft, source) => draft.Source = source);

    private static readonly Shape<EvaluationCaveat> Caveat = new Shape<EvaluationCaveat, EvaluationCaveatDraft>(
        "evaluationCaveat", "a caveat",
        static (in draft) => new(draft.Caveat.ToCaveat(CaveatSubject.Evaluation)!, draft.Areas, draft.AcrossFrameworkVersions))
        .Member("code", Rules.CaveatCode, static one => one.Caveat.Code, static (ref draft, code) => draft.Caveat.Code = code)
        .Member("severity", Vocabulary.Severities, static one => one.Caveat.Severity,
            static (ref draft, value) => draft.Caveat.Severity = value)
        .Member("text", CommonShapes.Text, static one => one.Caveat.Text, static (ref draft, text) => draft.Caveat.Text = text)
        .Optional("sources", CommonShapes.Sources, static one => one.Caveat.Sources,
            static (ref draft, value) => draft.Caveat.Sources = value)
        .Optional("acrossFrameworkVersions", Rules.Flag, static one => one.AcrossFrameworkVersions,
            static (ref draft, value) => draft.AcrossFrameworkVersions = value)
        .Optional("areas", new ListRule<int>(Rules.AreaNumber), static one => one.Areas, static (ref draft, areas) => draft.Areas = areas);

    internal static readonly Shape<Evaluation> Evaluation = new Shape<Evaluation, EvaluationDraft>(
        "evaluation", "an evaluation", EvaluationReader.Read)
        .Document("evaluation")
        .Member("id", Rules.EvaluationId, static one => one.Id, static (ref draft, id) => draft.Id = id)
        .Member("municipality", CommonShapes.Municipality, static one => one.Municipality,
            static (ref draft, value) => draft.Municipality = value)
        .Member("framework", FrameworkReferenceRule.Instance, static one => one.Framework,
            static (ref draft, value) => draft.Framework = value)
        .Member("period", Rules.Period, static one => one.Period, static (ref draft, period) => draft.Period = period)
        .Member("ordinal", new WholeRule(1, 99), static one => one.Ordinal, static (ref draft, ordinal) => draft.Ordinal = ordinal)
        .Optional("earlier", new ListRule<EvaluationPeriod>(Rules.Period), static one => one.Background.Earlier,
            static (ref draft, value) => draft.Earlier = value)
        .Member("report", Report, static one => one.Report, static (ref draft, report) => draft.Report = report)
        .Optional("interviewed", Interviewed,
            static one => one.Background is { InterviewCount: null, InterviewedGroups: null } ? null : one.Background,
            static (ref draft, value) => draft.Interviewed = value)
        .Optional("materials", CommonShapes.Text, static one => one.Background.Materials,
            static (ref draft, value) => draft.Materials = value)
        .Optional("evaluators", CommonShapes.Text, static one => one.Background.Evaluators,
            static (ref draft, value) => draft.Evaluators = value)
        .Member("percentageRule", Vocabulary.PercentageRules, static one => one.PercentageRule,
            static (ref draft, value) => draft.PercentageRule = value)
        .Member("totalRule", Vocabulary.TotalRules, static one => one.AreaScoreRule, static (ref draft, rule) => draft.TotalRule = rule)
        .Member("source", CommonShapes.Source, static one => one.Source, static (ref draft, source) => draft.Source = source)
        .Optional("total", Total, static one => one.PrintedTotal, static (ref draft, total) => draft.Total = total)
        .Optional("areas", new ListRule<AreaResult>(Area), static one => [.. one.Areas.Where(static area => !IsUnpublished(area))],
            static (ref cursor, ref draft) => draft.Areas = Area.ReadDrafts(ref cursor, ref draft.LacksAreas))
        .Optional("roleModels", new ListRule<RoleModel>(RoleModel), static one => one.Background.RoleModels,
            static (ref draft, value) => draft.RoleModels = value)
        .Optional("referenceMeans", new ListRule<ReferenceMean>(ReferenceMean), static one => one.Background.ReferenceMeans,
            static (ref draft, value) => draft.ReferenceMeans = value)
        .Optional("caveats", new ListRule<EvaluationCaveat>(Caveat), static one => one.Caveats,
            static (ref draft, value) => draft.Caveats = value);

    private static bool IsUnpublished(AreaResult area)
        => area.Points.Status == ValueStatus.NotPublished && area.Percent.Status == ValueStatus.NotPublished
            && area.SubQuestions.All(IsUnpublished);

    private static bool IsUnpublished(SubQuestionResult row) => row.Equals(new SubQuestionResult(row.Number, PrintedValue.NotPublished));

    /// <summary>A row as far as it could be read.</summary>
    internal struct RowDraft
    {
        internal SubQuestionNumber? Number;
        internal string? PrintedNumber;
        internal PrintedValue? Achieved;
        internal PrintedValue? Max;
        internal PrintedValue? Percent;
    }

    /// <summary>An area of the table as far as it could be read; a row whose number could not be read is null.</summary>
    internal struct AreaDraft
    {
        internal int? Number;
        internal PrintedValue? Score;
        internal PrintedValue? Percent;
        internal List<SubQuestionResult?>? Rows;

        /// <summary>True when a row could not be read, so that a missing one says nothing.</summary>
        internal bool LacksRows;

        /// <summary>The area with its numbered rows; null without its own number. What has a fault takes part in no further
        /// check.</summary>
        internal readonly AreaResult? ToResult()
            => Number is { } number
                ? new AreaResult(
                    number, Score ?? PrintedValue.NotPublished,
                    new EquatableList<SubQuestionResult>([.. (Rows ?? []).OfType<SubQuestionResult>()]), Percent)
                : null;
    }

    /// <summary>An evaluation as far as it could be read.</summary>
    internal struct EvaluationDraft
    {
        internal EvaluationId? Id;
        internal Municipality? Municipality;
        internal FrameworkVersion? Framework;
        internal EvaluationPeriod? Period;
        internal int Ordinal;
        internal IReadOnlyList<EvaluationPeriod>? Earlier;
        internal Report? Report;
        internal EvaluationBackground? Interviewed;
        internal LocalizedText? Materials;
        internal LocalizedText? Evaluators;
        internal PercentageRule? PercentageRule;
        internal AreaScoreRule TotalRule;
        internal SourceReference? Source;
        internal PrintedTotal? Total;
        internal AreaDraft[]? Areas;
        internal bool LacksAreas;
        internal IReadOnlyList<RoleModel>? RoleModels;
        internal IReadOnlyList<ReferenceMean>? ReferenceMeans;
        internal IReadOnlyList<EvaluationCaveat>? Caveats;
    }

    private struct EvaluationCaveatDraft
    {
        internal CaveatDraft Caveat;
        internal IReadOnlyList<int>? Areas;
        internal bool AcrossFrameworkVersions;
    }
}
