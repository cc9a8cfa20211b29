namespace Kommunkompassen.Data;

/// <summary>What the library's own documents are; a test holds it against what they say.</summary>
/// <remarks>A table, since reading a document for it was nearly all of what opening the catalogue cost: the reader is not compiled before
/// the first document is read.</remarks>
internal static class EmbeddedIndex
{
    internal static CatalogueIndex Make() => new(
        new EquatableList<FrameworkEntry>(
        [
            Framework("2010", "2010 års revision", "2010 revision"),
            Framework("2010-2017", "2010 års revision, 2017 års utformning", "2010 revision, 2017 layout"),
            Framework("2016", "2016 års revision", "2016 revision"),
            Framework("2016-2019", "2016 års revision, 2019 års utformning", "2016 revision, 2019 layout"),
            Framework("2020", "2020 års revision", "2020 revision"),
        ]),
        new EquatableList<EvaluationEntry>(
        [
            Evaluation("avesta-2014", "Avesta", "2084", "Dalarnas län", "2014-12", "2010"),
            Evaluation("ronneby-2017", "Ronneby", "1081", "Blekinge län", "2017-09", "2016"),
            Evaluation("olofstrom-2017", "Olofström", "1060", "Blekinge län", "2017-10", "2010-2017"),
            Evaluation("amal-2019", "Åmål", "1492", "Västra Götalands län", "2019-11", "2016-2019"),
            Evaluation("olofstrom-2022", "Olofström", "1060", "Blekinge län", "2022-02", "2020"),
        ]),
        new EquatableList<MappingEntry>(
        [
            Mapping(
                "2010--2010-2017", "2010", "2010-2017", "Från 2010 års upplaga till 2017 års utformning",
                "From the 2010 framework version to its 2017 layout"),
            Mapping(
                "2010-2017--2016", "2010-2017", "2016", "Från 2017 års utformning till 2016 års upplaga",
                "From the 2017 layout to the 2016 framework version"),
            Mapping(
                "2010-2017--2020", "2010-2017", "2020", "Från 2010 års revision, 2017 års utformning, till 2020 års upplaga",
                "From the 2010 revision, in its 2017 layout, to the 2020 framework version"),
            Mapping(
                "2016--2016-2019", "2016", "2016-2019", "Från 2016 års upplaga till 2019 års utformning",
                "From the 2016 framework version to its 2019 layout"),
            Mapping(
                "2016--2020", "2016", "2020", "Från 2016 års upplaga till 2020 års upplaga",
                "From the 2016 framework version to the 2020 framework version"),
            Mapping(
                "2016-2019--2020", "2016-2019", "2020", "Från 2019 års utformning till 2020 års upplaga",
                "From the 2019 layout to the 2020 framework version"),
        ]));

    private static FrameworkEntry Framework(string id, string swedish, string english)
        => new(new FrameworkId(id), new LocalizedText(swedish, english));

    private static EvaluationEntry Evaluation(string id, string name, string code, string county, string period, string framework)
        => new(
            new EvaluationId(id), new Municipality(name, new MunicipalityCode(code), county), EvaluationPeriod.Parse(period),
            new FrameworkId(framework));

    private static MappingEntry Mapping(string id, string from, string to, string swedish, string english)
        => new(new MappingId(id), new LocalizedText(swedish, english), new FrameworkId(from), new FrameworkId(to));
}
