using Kommunkompassen.Comparison;
using Words = Kommunkompassen.Tool.StandingPhrases;

namespace Kommunkompassen.Tool;

/// <summary>What a group that the command line asks for is called.</summary>
internal static class GroupName
{
    internal static LocalizedText Of(GroupWords words) => new(In(words, Language.Swedish), In(words, Language.English));

    private static string In(GroupWords words, Language language)
    {
        var what = (words.Round, words.Evaluations.Count > 0) switch
        {
            (EvaluationRound.First, true) => Words.FirstNamed,
            (EvaluationRound.Repeated, true) => Words.RepeatedNamed,
            (_, true) => Words.Named,
            (EvaluationRound.First, false) => Words.First,
            (EvaluationRound.Repeated, false) => Words.Repeated,
            _ => Words.All,
        };
        return string.Concat(
            what.In(language),
            words.From is { } from ? Words.From.With(language, PeriodText.Of(from, language)) : "",
            words.Until is { } until ? Words.Until.With(language, PeriodText.Of(until, language)) : "",
            words.Forms.Count == 0
                ? ""
                : (words.Forms.Count == 1 ? Words.OfForm : Words.OfForms).With(language, Phrases.Enumeration(words.Forms, language)));
    }
}
