namespace Kommunkompassen.Tool;

/// <summary>The words of the trace page in both languages.</summary>
internal static class TracePhrases
{
    internal static readonly LocalizedText Title = new(
        "Var {0} i upplaga {1} kommer från: {2} {3}", "Where {0} in framework version {1} comes from: {2} {3}");

    internal static readonly LocalizedText Question = new("delfråga {0}", "sub-question {0}");
    internal static readonly LocalizedText Area = new("område {0}", "area {0}");
    internal static readonly LocalizedText Total = new("summan", "the total");
    internal static readonly LocalizedText What = new("Avser", "About");
    internal static readonly LocalizedText Score = new("Översatt", "Translated");
    internal static readonly LocalizedText ScoreText = new(
        "{0} av {1} poäng (möjligt {2}), täckning {3}", "{0} of {1} points (possible {2}), coverage {3}");

    internal static readonly LocalizedText NoScore = new(
        "inget tal: ingenting i den äldre utvärderingen svarar mot det",
        "no number: nothing in the earlier evaluation corresponds to it");

    internal static readonly LocalizedText WithinArea = new(
        "inget eget tal: av det äldre området är bara hela poängen känd",
        "no number of its own: of the older area only the whole score is known");

    internal static readonly LocalizedText Unknown = new(
        "inget tal: det som svarar mot det i den äldre utvärderingen är inte publicerat eller går inte att läsa",
        "no number: what corresponds to it in the earlier evaluation is not published or cannot be read");

    internal static readonly LocalizedText From = new("Från", "From");
    internal static readonly LocalizedText Wording = new("Delfråga i upplaga {0}", "Sub-question of framework version {0}");
    internal static readonly LocalizedText AreaOf = new("Område i upplaga {0}", "Area of framework version {0}");
    internal static readonly LocalizedText WholeArea = new("{0} (hela området)", "{0} (the whole area)");
    internal static readonly LocalizedText To = new("Till", "To");
    internal static readonly LocalizedText Amount = new("Bidrag", "Amount");
    internal static readonly LocalizedText OfMax = new("{0} av {1}", "{0} of {1}");
    internal static readonly LocalizedText Sum = new("Summa", "Sum");
    internal static readonly LocalizedText Rounding = new("Avrundning av raderna", "Rounding of the rows");
    internal static readonly LocalizedText Carried = new("Tryckt poäng utöver raderna", "Printed score beyond the rows");

    internal static readonly LocalizedText Legend = new(
        "Bidrag = poäng × andel × skala. Andelen är den del av den äldre frågan som "
            + "förs hit; skalan sätter det som förts hit på den nya frågans maxpoäng.",
        "Amount = points × share × scale. The share is the part of the older question that "
            + "flows here; the scale converts what has flowed here to the new question's maximum.");

    internal static readonly LocalizedText LegendAreas = new(
        "Av ett helt område är bara poängen känd, inte delfrågornas: bidrag "
            + "= poäng × skala, som om varje delfråga hade sin del efter maxpoäng.",
        "Of a whole area only the score is known, not those of its sub-questions: amount = "
            + "points × scale, as if each sub-question had a share in proportion to its maximum.");

    internal static readonly LocalizedText Why = new("Varför", "Why");
    internal static readonly LocalizedText Missing = new("Det som saknas", "What is missing");
}
