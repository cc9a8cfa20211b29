using System.Globalization;
using Kommunkompassen.Comparison;

namespace Kommunkompassen.Tool;

/// <summary>The words that say which evaluations make a reference group, as they are given after <c>--group</c>.</summary>
internal sealed record GroupWords
{
    internal const string Known =
        "all, first, repeated, from=2016, until=2019-06, framework=2020 (several times), scale=2020, ids or files of evaluations, "
            + "or published with mean=473";

    private static readonly (string Word, EvaluationRound Round)[] Rounds =
        [("all", EvaluationRound.All), ("first", EvaluationRound.First), ("repeated", EvaluationRound.Repeated)];

    /// <summary>The option that they follow.</summary>
    internal required string Option { get; init; }

    internal EvaluationRound? Round { get; private set; }

    internal EvaluationPeriod? From { get; private set; }

    internal EvaluationPeriod? Until { get; private set; }

    /// <summary>The framework versions whose evaluations belong to it; none where that follows from the evaluations.</summary>
    internal List<string> Frameworks { get; } = [];

    /// <summary>The framework version on whose scale it is; null where that follows from the evaluations.</summary>
    internal string? Scale { get; private set; }

    /// <summary>The evaluations that are named; for a published mean the one whose report prints it.</summary>
    internal List<string> Evaluations { get; } = [];

    /// <summary>Whether the group is known by its published mean only.</summary>
    internal bool IsPublished { get; private set; }

    /// <summary>Which published mean is meant where there are several.</summary>
    internal decimal? Mean { get; private set; }

    /// <summary>Reads the words; all that is wrong with them is named in one line.</summary>
    internal static GroupWords Parse(string option, IEnumerable<string> words)
    {
        var (group, faults) = (new GroupWords { Option = option }, new List<string>());
        foreach (var word in words)
        {
            group.Take(word, faults);
        }

        group.Check(faults);
        return faults.Count == 0 ? group : throw ToolException.Usage($"{option}: {string.Join(" ", faults)} It takes {Known}.");
    }

    private void Take(string word, List<string> faults)
    {
        var sign = word.IndexOf('=', StringComparison.Ordinal);
        if (sign > 0 && !File.Exists(word))
        {
            TakeValue(word, word[..sign], word[(sign + 1)..], faults);
        }
        else if (Array.Find(Rounds, known => known.Word == word) is { Word: not null } given)
        {
            if (Round is { } other)
            {
                var first = Array.Find(Rounds, known => known.Round == other).Word;
                faults.Add(first == word ? $"'{word}' is given twice." : $"'{word}' contradicts '{first}'.");
            }

            Round = given.Round;
        }
        else if (word == "published")
        {
            Once(word, !IsPublished, faults);
            IsPublished = true;
        }
        else
        {
            Once(word, !Evaluations.Contains(word), faults);
            Evaluations.Add(word);
        }
    }

    private void TakeValue(string word, string name, string value, List<string> faults)
    {
        switch (name)
        {
            case "from":
                Once(name, From is null, faults);
                From = Period(word, value, faults);
                break;
            case "until":
                Once(name, Until is null, faults);
                Until = Period(word, value, faults);
                break;
            case "framework":
                Once(word, !Frameworks.Contains(value), faults);
                Frameworks.Add(value);
                break;
            case "scale":
                Once(name, Scale is null, faults);
                Scale = value;
                break;
            case "mean":
                Once(name, Mean is null, faults);
                Mean = Number(word, value, faults);
                break;
            default:
                faults.Add($"There is no '{name}=' in '{word}'.");
                break;
        }
    }

    private void Check(List<string> faults)
    {
        if (From is { } from && Until is { } until && until.Last < from.First)
        {
            faults.Add($"It ends with {until}, before it begins with {from}; exchange the two.");
        }

        if (Mean is not null && !IsPublished)
        {
            faults.Add("mean= belongs to published.");
        }

        var isRestricted = Round is not null || From is not null || Until is not null || Frameworks.Count > 0 || Scale is not null;
        if (IsPublished && (isRestricted || Evaluations.Count > 1))
        {
            faults.Add("Beside published there can only be mean= and the one evaluation whose report prints the mean.");
        }
    }

    private static void Once(string word, bool isFirst, List<string> faults)
    {
        if (!isFirst)
        {
            faults.Add($"'{word}' is given twice.");
        }
    }

    private static EvaluationPeriod? Period(string word, string value, List<string> faults)
    {
        if (!EvaluationPeriod.TryParse(value, out var period))
        {
            faults.Add($"'{word}' has no period; write a year (2017), a month (2017-10) or a day (2017-10-03).");
        }

        return period;
    }

    private static decimal? Number(string word, string value, List<string> faults)
    {
        if (decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        faults.Add($"'{word}' has no number; write it as the report prints it, with a full stop for decimals.");
        return null;
    }
}
