using Kommunkompassen.Comparison;

namespace Kommunkompassen.Tool;

/// <summary>The words of the standing page in both languages.</summary>
internal static class StandingPhrases
{
    internal static readonly LocalizedText Title = new("Kommunkompassen: {0} {1} bland andra", "Kommunkompassen: {0} {1} among others");
    internal static readonly LocalizedText AmongOthers = new("bland andra", "among others");
    internal static readonly LocalizedText Backwards = new(
        "Utvärderingen som står som tidigare är den yngre av de två.",
        "The evaluation given as the earlier one is the later of the two.");
    internal static readonly LocalizedText Since = new("Tidigare", "Earlier");
    internal static readonly LocalizedText Group = new("Jämförelsegrupp", "Reference group");
    internal static readonly LocalizedText SinceGroup = new("Tidigare grupp", "Earlier group");
    internal static readonly LocalizedText GroupText = new("{0}; medlemmar: {1} ({2})", "{0}; members: {1} ({2})");
    internal static readonly LocalizedText More = new("och {0} till", "and {0} more");
    internal static readonly LocalizedText PublishedText = new("{0}: medelvärde {1}{2} ({3})", "{0}: mean {1}{2} ({3})");
    internal static readonly LocalizedText About = new("omkring ", "about ");
    internal static readonly LocalizedText PublishedCount = new(" av {0} utvärderingar", " of {0} evaluations");
    internal static readonly LocalizedText OwnScale = new(
        "Utvärderingens egen upplaga, {0}, {1} poäng", "The evaluation's own framework version, {0}, {1} points");

    private static readonly LocalizedText All = new("alla utvärderingar i listan", "all evaluations in the list");
    private static readonly LocalizedText First = new("första utvärderingar i listan", "first evaluations in the list");
    private static readonly LocalizedText Repeated = new("upprepade utvärderingar i listan", "repeated evaluations in the list");
    private static readonly LocalizedText Named = new("de angivna utvärderingarna", "the evaluations that are named");
    private static readonly LocalizedText FirstNamed = new(
        "första utvärderingar bland de angivna", "first evaluations among those that are named");
    private static readonly LocalizedText RepeatedNamed = new(
        "upprepade utvärderingar bland de angivna", "repeated evaluations among those that are named");
    private static readonly LocalizedText From = new(", från och med {0}", ", from {0} on");
    private static readonly LocalizedText Until = new(", till och med {0}", ", up to and including {0}");
    private static readonly LocalizedText OfVersion = new(", upplaga {0}", ", framework version {0}");
    private static readonly LocalizedText OfVersions = new(", upplagorna {0}", ", framework versions {0}");

    internal static readonly LocalizedText Score = new("Poäng", "Score");
    internal static readonly LocalizedText Mean = new("Medel", "Mean");
    internal static readonly LocalizedText Place = new("Plats", "Place");
    internal static readonly LocalizedText PlaceText = new("{0} av {1}", "{0} of {1}");
    internal static readonly LocalizedText PlacesText = new("{0}–{1} av {2}", "{0}–{1} of {2}");
    internal static readonly LocalizedText Difference = new("Skillnad", "Difference");
    internal static readonly LocalizedText Total = new("Summa, {0} poäng", "Total, {0} points");
    internal static readonly LocalizedText BeforeDifference = new("Tidigare", "Earlier");
    internal static readonly LocalizedText AfterDifference = new("Nu", "Now");

    internal static readonly LocalizedText Above = new("över medelvärdet", "above the mean");
    internal static readonly LocalizedText Below = new("under medelvärdet", "below the mean");
    internal static readonly LocalizedText Unclear = new(
        "varken säkert över eller säkert under medelvärdet", "neither certainly above nor certainly below the mean");

    internal static readonly LocalizedText Summary = new(
        "{0} har {1} av {2} poäng, gruppens medelvärde är {3}: {4} ({5}; {6} {7}).",
        "{0} has {1} of {2} points, and the mean of the group is {3}: {4} ({5}; {6} {7}).");

    internal static readonly LocalizedText NoTotal = new(
        "Summan för {0} kan inte ställas mot gruppen. {1}", "The total of {0} cannot be set beside the group. {1}");
    internal static readonly LocalizedText RefusedTotal = new(
        "{0} har {1} av {2} poäng, gruppens medelvärde är {3}, men de är inte jämförbara. {4}",
        "{0} has {1} of {2} points and the mean of the group is {3}, but they are not comparable. {4}");

    internal static readonly LocalizedText PlaceSummary = new(" Plats {0} i summan.", " Place {0} in total.");

    internal static readonly LocalizedText ChangeSummary = new(
        "Avståndet till den egna tidens medelvärde var {0} poäng {1} och är {2} poäng {3}: {4} ({5}; {6} {7}).",
        "The distance from the mean of its own time was {0} points in {1} and is {2} points in {3}: {4} ({5}; {6} {7}).");

    internal static readonly LocalizedText NoChange = new(
        "Någon förändring av ställningen i summan kan inte anges. {0}", "No change of the standing in total can be given. {0}");

    internal static readonly LocalizedText Legend = new(
        "Poäng, medel och skillnad gäller de delfrågor som alla upplagor i gruppen har. Skillnad: avståndet till medelvärdet. "
            + "Intervall: de skillnader som de tryckta talens avrundning tillåter; över eller under sägs bara när hela intervallet gör "
            + "det.",
        "Score, mean and difference are over the sub-questions that all framework versions of the group "
            + "have. Difference: the distance from the mean. Interval: the differences that the rounding of "
            + "the printed numbers allows; above or below is only said when the whole interval says so.");

    internal static readonly LocalizedText LegendPublished = new(
        "Intervall: de skillnader mot medelvärdet som avrundningen av de tryckta talen och av det "
            + "publicerade medelvärdet tillåter; över eller under sägs bara när hela intervallet gör det.",
        "Interval: the differences from the mean that the rounding of the printed numbers and of "
            + "the published mean allows; above or below is only said when the whole interval says so.");

    internal static readonly LocalizedText LegendPlace = new(
        " Plats: bland gruppens utvärderingar och den egna; 1 är högst.",
        " Place: among the evaluations of the group and this one; 1 is highest.");

    internal static readonly LocalizedText ChangeLegend = new(
        "Tidigare och Nu: avståndet till medelvärdet i gruppen för respektive tid. Skillnad: det ena minus det andra.",
        "Earlier and Now: the distance from the mean of the group of each time. Difference: the one less the other.");

    internal static readonly LocalizedText WithinVersions = new(
        " Ett strängare instrument förvränger det inte: vad det tar från den ena tar det också från de andra.",
        " A stricter instrument does not distort it: what it takes from one it takes from the others.");

    internal static readonly LocalizedText AcrossFrameworkVersions = new(
        " Utvärderingen och gruppen är inte säkert av samma upplaga vid båda "
            + "tillfällena: en strängare upplaga kan ta mer från den ena än från de andra.",
        " The evaluation and the group might not share a framework version at both times: "
            + "a stricter framework version may take more from one than from the others.");

    internal static readonly LocalizedText Distribution = new("Gruppens poäng", "The scores of the group");
    internal static readonly LocalizedText Count = new("Antal", "Count");
    internal static readonly LocalizedText Missing = new("Saknas", "Missing");
    internal static readonly LocalizedText LowerQuartile = new("Undre", "Lower");
    internal static readonly LocalizedText UpperQuartile = new("Övre", "Upper");
    internal static readonly LocalizedText Quartile = new("kvartil", "quartile");
    internal static readonly LocalizedText Median = new("Median", "Median");

    internal static readonly LocalizedText Standing = new("{0} bland andra", "{0} among others");
    internal static readonly LocalizedText LeftOutOfGroup = new(
        "Utanför gruppen genom ordning, tid eller upplaga: {0}.", "Outside the group by round, period or framework version: {0}.");

    internal static readonly LocalizedText UndatedOfGroup = new(
        "Utanför gruppen därför att de inte säkert ligger inom dess tid: {0}.",
        "Outside the group because they might not lie within its period: {0}.");

    internal static readonly LocalizedText Member = new(
        "Utvärderingen är själv med i gruppen och i dess medelvärde.", "The evaluation is itself a member of the group and in its mean.");

    internal static readonly LocalizedText NotMeasured = new(
        "Upplaga {0} har inte alla delfrågor i upplaga {1}. Med framework={0} bland orden för gruppen mäts alla över det som båda har.",
        "Framework version {0} does not have all sub-questions of framework version {1}. With "
            + "framework={0} among the words of the group, all are measured over what both have.");

    internal static readonly LocalizedText Narrower = new(
        "Område {0} mäts på {1} av {2} poäng: det som alla upplagor i gruppen har.",
        "Area {0} is measured over {1} of {2} points: what all framework versions of the group have.");

    internal static readonly LocalizedText OnlyTotals = new(
        "Det publicerade medelvärdet gäller bara summan; om områdena säger det inget.",
        "The published mean is of totals only; it says nothing about the areas.");

    internal static readonly LocalizedText OtherAreas = new(
        "Områdena är inte desamma i de två upplagorna, så bara summans ställning jämförs.",
        "The areas are not the same in the two framework versions, so only the standing in total is compared.");

    /// <summary>The name of the group that the command line describes.</summary>
    internal static LocalizedText NameOf(GroupWords words) => new(NameOf(words, Language.Swedish), NameOf(words, Language.English));

    private static string NameOf(GroupWords words, Language language)
    {
        var what = (words.Round, words.Evaluations.Count > 0) switch
        {
            (EvaluationRound.First, true) => FirstNamed,
            (EvaluationRound.Repeated, true) => RepeatedNamed,
            (_, true) => Named,
            (EvaluationRound.First, false) => First,
            (EvaluationRound.Repeated, false) => Repeated,
            _ => All,
        };
        var versions = Phrases.Enumeration(words.Frameworks, language);
        return string.Concat(
            what.In(language),
            words.From is { } from ? From.With(language, PeriodText.Of(from, language)) : "",
            words.Until is { } until ? Until.With(language, PeriodText.Of(until, language)) : "",
            words.Frameworks.Count == 0 ? "" : (words.Frameworks.Count == 1 ? OfVersion : OfVersions).With(language, versions));
    }
}
