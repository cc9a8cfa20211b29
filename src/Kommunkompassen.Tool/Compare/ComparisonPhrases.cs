using Kommunkompassen.Comparison;

namespace Kommunkompassen.Tool;

/// <summary>The words of the comparison page in both languages.</summary>
internal static class ComparisonPhrases
{
    internal static readonly LocalizedText Before = new("Före", "Before");
    internal static readonly LocalizedText After = new("Efter", "After");
    internal static readonly LocalizedText Summary = new(
        "Räknat i upplaga {0} är summan {1} före och {2} efter, av {3} poäng: {4} ({5}; {6} {7}).",
        "On the scale of framework version {0} the total is {1} before and {2} after, of {3} points: {4} ({5}; {6} {7}).");

    internal static readonly LocalizedText NoTotal = new("Summorna kan inte jämföras. {0}", "The totals cannot be compared. {0}");
    internal static readonly LocalizedText Translated = new("översatt", "translated");
    internal static readonly LocalizedText Printed = new("tryckt", "printed");
    internal static readonly LocalizedText OwnVersion = new("egen", "own");
    internal static readonly LocalizedText Difference = new("Skillnad", "Change");
    internal static readonly LocalizedText Coverage = new("Täckning", "Coverage");
    internal static readonly LocalizedText Total = new("Summa av {0} poäng", "Total of {0} points");
    internal static readonly LocalizedText PrintedTotal = new("Summa i rapporten", "Total as reported");

    internal static readonly LocalizedText ByQuestion = new("Delfråga för delfråga", "Sub-question by sub-question");

    internal static readonly LocalizedText LegendTranslated = new(
        "Översatt: de äldre poängen omräknade till den nya upplagans skala. ",
        "Translated: the older points, converted to the scale of the newer framework version. ");

    internal static readonly LocalizedText LegendPrinted = new("Tryckt: som i rapporten. ", "Printed: as in the report. ");

    internal static readonly LocalizedText LegendOwnVersion = new(
        "Egen: poängen i den egna upplagan, de som ligger närmast rapportens tal och stämmer med alla dess avrundade tal på en gång. ",
        "Own: the points in the evaluation's own framework version: of those that "
            + "agree with all the report's rounded numbers at once, the nearest to them. ");

    internal static readonly LocalizedText Legend = new(
        "Intervall: de skillnader som de tryckta talens avrundning tillåter; förbättring eller försämring sägs bara när "
            + "hela intervallet gör det. Täckning: hur stor del av poängen som vilar på tal som båda utvärderingarna har.",
        "Interval: the changes that the rounding of the printed numbers allows; improved or declined is only said when "
            + "the whole interval says so. Coverage: how much of the points rests on numbers that both evaluations have.");

    internal static readonly LocalizedText TotalPrinted = new("{0}: rapporterad summa {1} ({2}).", "{0}: reported total {1} ({2}).");

    internal static readonly LocalizedText TotalDerived = new(
        "{0}: {1} är summan av områdenas tryckta poäng; rapporten anger ingen summa.",
        "{0}: {1} is the sum of the printed area scores; the report prints no total.");

    internal static readonly LocalizedText Backwards = new(
        "Utvärderingen som står som efter är den äldre av de två: förbättring och försämring "
            + "går baklänges i tiden, och det gör också förbehållen om ett strängare instrument.",
        "The evaluation given as “after” is the older of the two: improved and declined "
            + "go backwards in time, and so do the reservations about a stricter instrument.");

    internal static readonly LocalizedText TwoMunicipalities = new(
        "Det är två olika kommuner: förbättring betyder här bara att {1} har fler poäng än {0}, och försämring att den har färre.",
        "These are two municipalities: improved only means here that {1} has more points than {0}, and declined that it has fewer.");

    internal static readonly LocalizedText Narrower = new(
        "Område {0} jämförs på de {1} av {2} poäng som båda utvärderingarna har.",
        "Area {0} is compared over the {1} of {2} points that both evaluations have.");

    internal static readonly LocalizedText BeforeScore = new(" Hela området före: {0}.", " The whole area before: {0}.");
    internal static readonly LocalizedText AfterScore = new(" Hela området efter: {0}.", " The whole area after: {0}.");

    internal static readonly LocalizedText OwnMapping = new("Egen översättning", "Own mapping");

    internal static readonly LocalizedText Decomposition = new(
        "Rapporternas summor skiljer sig med {0} poäng. Det är {1} i förändring, lika mot lika; "
            + "{2} av skala och vikter; {3} av frågor som bara den ena har; och {4} av avrundning{5}.",
        "The totals of the two reports differ by {0} points. That is {1} of change, comparing like with "
            + "like; {2} of scale and weights; {3} of questions that only one of them has; and {4} of rounding{5}.");

    internal static readonly LocalizedText Contradiction = new(
        " och av tryckta tal som motsäger varandra mer än avrundning kan (”kommunkompassen audit” visar vilka)",
        " and of printed numbers that contradict each other by more than rounding can (“kommunkompassen audit” shows which)");

    internal static readonly LocalizedText NoDecomposition = new(
        "Vad skillnaden mellan rapporternas summor består av går inte att säga här: det kräver "
            + "summor eller områdespoäng från båda rapporterna, och att det som inte jämförs är känt.",
        "The difference between the totals of the reports cannot be divided into parts here: that "
            + "takes totals or area scores from both reports, and known numbers for what is not compared.");

    internal static readonly LocalizedText RoundingAlone = new(
        "Enbart avrundningen av de tryckta talen kan flytta förändringen av "
            + "summan med upp till {0} poäng åt vardera hållet från intervallets mitt.",
        "The rounding of the printed numbers alone can move the change of the "
            + "total by up to {0} points to either side of the middle of its interval.");

    internal static readonly LocalizedText Sensitivity = new(
        "Om delade frågor fördelades annorlunda", "If split questions were shared out differently");

    internal static readonly LocalizedText OneSplit = new(
        "1 äldre fråga är delad mellan flera nya, med andelar som till stor del är bedömningar. Här ges den i tur och ordning "
            + "helt till vart och ett av sina mål: slutsatsen är robust om den står sig vart den än ges, annars känslig. En nyare "
            + "frågas poäng är andelen av det som flödar in i den: de delningar som används kan därför ge en förändring utanför "
            + "spannet. Där frågan delas inom ett och samma område är poängen som flödar in i området desamma, men inte hur de vägs.",
        "1 older question is split between several newer ones, by shares that are mostly judgement. Here it is given wholly to "
            + "each of its targets in turn: a verdict is robust where it holds wherever it is given, and otherwise sensitive. A newer "
            + "question's score is the share of what flows into it: the shares in use can therefore give a change outside the range. "
            + "Where the question is split within a single area, the points that flow into the area stay the same, but their weights "
            + "change.");

    internal static readonly LocalizedText Held = new(
        "Också frågorna {0} på den sida som står som efter är delade. De behåller sina andelar här, så "
            + "ingen slutsats är prövad mot dem: det är de som fördelas om när utvärderingarna byter plats.",
        "Questions {0} on the “after” side are split too. They keep their shares here, so no "
            + "verdict is tested against them. To share them out instead, swap the two evaluations.");

    internal static readonly LocalizedText NotTried = new(
        "Fördelningarna har inte kunnat prövas: det finns ingen slutsats att pröva, "
            + "eller så är poängen för de frågor som delas inte kända var för sig.",
        "The allocations could not be tried: there is no verdict to test, or the points of the split questions are not known one by one.");

    internal static readonly LocalizedText SensitivityText = new(
        "{0} äldre frågor är delade mellan flera nya, med andelar som till stor del är bedömningar. Här ges "
            + "var och en av dem i tur och ordning helt till vart och ett av sina mål, i alla kombinationer: slutsatsen "
            + "är robust om den står sig i alla, annars känslig. En nyare frågas poäng är andelen av det som flödar "
            + "in i den: de delningar som används kan därför ge en förändring utanför spannet. Där en fråga delas "
            + "inom ett och samma område är poängen som flödar in i området desamma, men inte hur de vägs.",
        "{0} older questions are split between several newer ones, by shares that are mostly judgement. Here "
            + "each of them is given wholly to each of its targets in turn, in all combinations: a verdict is robust "
            + "where it holds in all of them, and otherwise sensitive. A newer question's score is the share of what "
            + "flows into it: the shares in use can therefore give a change outside the range. Where a question is "
            + "split within a single area, the points that flow into the area stay the same, but their weights change.");

    internal static readonly LocalizedText NoSplits = new(
        "Ingen fråga är delad: slutsatserna hänger inte på några andelar.", "No question is split: the verdicts depend on no shares.");

    internal static readonly LocalizedText AllAllocations = new("Alla fördelningar", "All allocations");
    internal static readonly LocalizedText WithRounding = new("Med avrundning", "With rounding");
    internal static readonly LocalizedText Holds = new("Står sig", "Holds");
    internal static readonly LocalizedText Crossing = new(
        "Frågor som bara delvis förs till området, resten till andra: {0}.",
        "Questions of which only a part goes to the area, and the rest to others: {0}.");

    internal static readonly LocalizedText TooLittle = new(
        "Här finns en fördelning som lämnar mindre än hälften av poängen att jämföra, och då dras ingen slutsats: {0}.",
        "Some allocation leaves less than half of the points to compare here, so no verdict is given: {0}.");

    internal static readonly LocalizedText LeastOfArea = new("område {0} (som minst {1})", "area {0} (as little as {1})");
    internal static readonly LocalizedText LeastOfTotal = new("summan (som minst {0})", "the total (as little as {0})");

    internal static readonly LocalizedText CrossingOne = new("område {0}: {1}", "area {0}: {1}");

    private static readonly LocalizedText Robust = new("robust", "robust");
    private static readonly LocalizedText Sensitive = new("känslig", "sensitive");
    private static readonly LocalizedText Unknown = new("–", "–");

    internal static LocalizedText Of(Robustness robustness) => robustness switch
    {
        Robustness.Robust => Robust,
        Robustness.Sensitive => Sensitive,
        _ => Unknown,
    };
}
