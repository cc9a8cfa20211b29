using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes what the documents of computed results have in common; what is absent is left out.</summary>
internal static class ResultWriting
{
    private const int Decimals = 4;

    internal static void Header(this JsonText json, string kind)
    {
        json.Begin('{');
        json.Text("kind", kind);
        json.Number("formatVersion", DocumentCursor.FormatVersion);
    }

    /// <summary>A number exactly and as a decimal.</summary>
    internal static void Exact(this JsonText json, string name, Rational number)
    {
        json.Member(name);
        json.Begin('{');
        json.ExactMembers(number);
        json.End('}');
    }

    internal static void Estimate(this JsonText json, string name, ScoreEstimate? estimate)
    {
        if (estimate is not { } known)
        {
            return;
        }

        json.Member(name);
        json.Begin('{');
        json.ExactMembers(known.Points);
        json.IntervalMembers(known.Interval);
        json.End('}');
    }

    /// <summary>An interval with its ends; nothing where there is none.</summary>
    internal static void Interval(this JsonText json, string name, ScoreInterval? interval)
    {
        if (interval is not { } known)
        {
            return;
        }

        json.Member(name);
        json.Begin('{');
        json.IntervalMembers(known);
        json.End('}');
    }

    internal static void Always(this JsonText json, string name, bool flag)
    {
        json.Member(name);
        json.Value(flag);
    }

    /// <summary>A printed value with its status, also where it is printed plainly.</summary>
    internal static void Printed(this JsonText json, string name, PrintedValue value, SourceReference? source = null)
    {
        json.Member(name);
        json.Begin('{');
        json.Text("status", ResultVocabulary.Statuses.Of(value.Status));
        json.Number("value", value.Number);
        json.Text("asPrinted", value.LegibleText);
        json.Localized("note", value.Note);
        if (source is not null)
        {
            json.Source("source", source);
        }

        json.End('}');
    }

    internal static void Framework(this JsonText json, string name, FrameworkVersion framework)
    {
        json.Member(name);
        json.Begin('{');
        json.Text("id", framework.Id.Value);
        json.Localized("name", framework.Name);
        json.Number("max", framework.MaxPoints);
        json.End('}');
    }

    /// <summary>Which mapping was used, so that the result can be made again.</summary>
    internal static void Mapping(this JsonText json, FrameworkMapping mapping, string name = "mapping")
    {
        json.Member(name);
        json.MappingItem(mapping);
    }

    internal static void MappingItem(this JsonText json, FrameworkMapping mapping)
    {
        json.Begin('{');
        json.MappingMembers(mapping);
        json.End('}');
    }

    internal static void MappingMembers(this JsonText json, FrameworkMapping mapping)
    {
        json.Text("id", mapping.Id.Value);
        json.Text("version", mapping.Version);
        json.Text("hash", mapping.ContentHash);
        json.Text("from", mapping.From.Id.Value);
        json.Text("to", mapping.To.Id.Value);
    }

    /// <summary>Which evaluation is meant, with the total that its report prints; the caller closes the object.</summary>
    internal static void BeginEvaluation(this JsonText json, string name, Evaluation evaluation)
    {
        json.Member(name);
        json.Begin('{');
        json.Text("id", evaluation.Id.Value);
        json.Text("municipality", evaluation.Municipality.Name);
        json.Text("code", evaluation.Municipality.Code.Value);
        json.Text("period", evaluation.Period.ToString());
        json.Text("framework", evaluation.Framework.Id.Value);
        json.Text("report", evaluation.Report.Title);
        json.Source("source", evaluation.Source);
        json.Printed("printedTotal", evaluation.Total, evaluation.PrintedTotal?.Source);
    }

    internal static void Gaps(this JsonText json, EquatableList<Gap> gaps) => json.List("gaps", gaps, static (json, gap) =>
    {
        json.Begin('{');
        json.Text("kind", ResultVocabulary.Gaps.Of(gap.Kind));
        json.Text("framework", gap.FrameworkId.Value);
        json.Text("number", gap.Number.ToString());
        json.Localized("reason", gap.Reason);
        json.Sources(gap.Sources);
        json.End('}');
    });

    /// <summary>The caveats in full, each with the key by which the lines refer to it: its side and its code.</summary>
    internal static void Caveats(this JsonText json, EquatableList<Caveat> caveats)
        => json.List("caveats", caveats, static (json, caveat) =>
    {
        json.Begin('{');
        json.Text("key", Key(caveat));
        json.Text("side", ResultVocabulary.Sides.Of(caveat.Subject));
        json.CaveatMembers(caveat);
        json.End('}');
    });

    internal static void CaveatKeys(this JsonText json, EquatableList<Caveat> caveats, string name = "caveats")
        => json.List(name, caveats, static (json, caveat) => json.Value(Key(caveat)));

    private static string Key(Caveat caveat) => $"{ResultVocabulary.Sides.Of(caveat.Subject)}/{caveat.Code}";

    private static void IntervalMembers(this JsonText json, ScoreInterval interval)
    {
        json.Exact("low", interval.Low);
        json.Always("includesLow", interval.IncludesLow);
        json.Exact("high", interval.High);
        json.Always("includesHigh", interval.IncludesHigh);
    }

    /// <summary>A number beyond what a decimal holds, as a factor of a chain of tiny shares can be, stands as a fraction only.</summary>
    private static void ExactMembers(this JsonText json, Rational number)
    {
        json.Text("exact", number.ToString());
        json.Number("decimal", number.TryRound(Decimals, out var rounded) ? rounded : null);
    }
}
