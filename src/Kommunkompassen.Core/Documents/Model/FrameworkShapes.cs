namespace Kommunkompassen.Documents;

/// <summary>The objects of a framework version's document.</summary>
internal static class FrameworkShapes
{
    internal static readonly Shape<SubQuestion, SubQuestionDraft> SubQuestion = new Shape<SubQuestion, SubQuestionDraft>(
        "subQuestion", "a sub-question", static (in draft) => new(draft.Number!, draft.Wording!, draft.Max!.Value))
        .Member("number", Rules.QuestionNumber, static one => one.Number, static (ref draft, number) => draft.Number = number)
        .Member("wording", Rules.Text, static one => one.Wording, static (ref draft, wording) => draft.Wording = wording)
        .Member("max", new WholeRule(1, Kommunkompassen.Area.PointsOfEach), static one => one.MaxPoints,
            static (ref draft, value) => draft.Max = value);

    private static readonly Shape<AreaName> AreaName = new Shape<AreaName, (string Name, SourceReference Source)>(
        "areaName", "another name of an area", static (in draft) => new(draft.Name, draft.Source))
        .Member("name", Rules.Text, static other => other.Name, static (ref draft, name) => draft.Name = name)
        .Member("source", CommonShapes.Source, static other => other.Source, static (ref draft, source) => draft.Source = source);

    private static readonly ListRule<Area> Areas = new(new Shape<Area, AreaDraft>("area", "an area", FrameworkReader.ReadArea)
        .Member("number", Rules.AreaNumber, static area => area.Number, static (ref draft, number) => draft.Number = number)
        .Member("name", Rules.Text, static area => area.Name, static (ref draft, name) => draft.Name = name)
        .Optional("otherNames", new ListRule<AreaName>(AreaName), static area => area.OtherNames,
            static (ref draft, value) => draft.OtherNames = value)
        .Optional("headings", new ListRule<string>(Rules.Text), static area => area.Headings,
            static (ref draft, value) => draft.Headings = value)
        .Member("subQuestions", new ListRule<SubQuestion>(SubQuestion), static area => area.SubQuestions,
            static (ref cursor, ref draft) => draft.SubQuestions = SubQuestion.ReadDrafts(ref cursor, ref draft.LacksSubQuestions)));

    internal static readonly Shape<FrameworkVersion, FrameworkDraft> Framework = new Shape<FrameworkVersion, FrameworkDraft>(
        "framework", "a framework", FrameworkReader.Read)
        .Document("framework")
        .Member("id", Rules.FrameworkId, static framework => framework.Id, static (ref draft, id) => draft.Id = id)
        .Member("name", CommonShapes.Text, static framework => framework.Name, static (ref draft, name) => draft.Name = name)
        .Optional("description", CommonShapes.Text, static one => one.Description, static (ref draft, value) => draft.Description = value)
        .Optional("sources", CommonShapes.Sources, static one => one.Sources, static (ref draft, value) => draft.Sources = value)
        .Member("areas", Areas, static framework => framework.Areas,
            static (ref cursor, ref draft) => draft.Areas = Areas.ReadEach(ref cursor, ref draft.LacksAreas));

    /// <summary>A sub-question as far as it could be read.</summary>
    internal struct SubQuestionDraft
    {
        internal SubQuestionNumber? Number;
        internal string? Wording;
        internal int? Max;
    }

    /// <summary>An area as far as it could be read.</summary>
    internal struct AreaDraft
    {
        internal int? Number;
        internal string? Name;
        internal IReadOnlyList<AreaName>? OtherNames;
        internal IReadOnlyList<string>? Headings;
        internal SubQuestionDraft[]? SubQuestions;

        /// <summary>True when the list of sub-questions could not be read to its end.</summary>
        internal bool LacksSubQuestions;
    }

    /// <summary>A framework version as far as it could be read; an area whose number could not be read is null.</summary>
    internal struct FrameworkDraft
    {
        internal FrameworkId? Id;
        internal LocalizedText? Name;
        internal LocalizedText? Description;
        internal IReadOnlyList<SourceReference>? Sources;
        internal List<Area?>? Areas;
        internal bool LacksAreas;
    }
}
