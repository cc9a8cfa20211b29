using System.Text.Json;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes what the documents of computed results have in common; what is absent is left out.</summary>
internal static class ResultWriting
{
    internal static void Header(this Utf8JsonWriter json, string kind)
    {
        json.WriteStartObject();
        json.WriteText("kind", kind);
        json.Number("formatVersion", DocumentCursor.FormatVersion);
    }

    /// <summary>A number exactly and as a decimal.</summary>
    internal static void Exact(this Utf8JsonWriter json, string name, Rational number)
        => json.Write(name, ResultParts.Exact, number);

    internal static void Estimate(this Utf8JsonWriter json, string name, ScoreEstimate? estimate)
    {
        if (estimate is { } known)
        {
            json.Write(name, ResultParts.Estimate, known);
        }
    }

    /// <summary>An interval with its ends; nothing where there is none.</summary>
    internal static void Interval(this Utf8JsonWriter json, string name, ScoreInterval? interval)
    {
        if (interval is { } known)
        {
            json.Write(name, ResultParts.Interval, known);
        }
    }

    internal static void Always(this Utf8JsonWriter json, string name, bool flag)
    {
        json.WriteBoolean(name, flag);
    }

    /// <summary>A printed value with its status, also where it is printed plainly.</summary>
    internal static void Printed(this Utf8JsonWriter json, string name, PrintedValue value, SourceReference? source = null)
        => json.Write(name, ResultParts.Printed, (value, source));

    internal static void Framework(this Utf8JsonWriter json, string name, FrameworkVersion framework)
        => json.Write(name, ResultParts.Framework, framework);

    /// <summary>Which mapping was used, so that the result can be made again.</summary>
    internal static void Mapping(this Utf8JsonWriter json, FrameworkMapping mapping, string name = "mapping")
        => json.Write(name, ResultParts.Mapping, mapping);

    internal static void MappingItem(this Utf8JsonWriter json, FrameworkMapping mapping)
        => ResultParts.Mapping.Write(json, mapping);

    /// <summary>Which evaluation is meant, with the total that its report prints; the caller closes the object.</summary>
    internal static void BeginEvaluation(this Utf8JsonWriter json, string name, Evaluation evaluation)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        json.WriteText("id", evaluation.Id.Value);
        json.WriteText("municipality", evaluation.Municipality.Name);
        json.WriteText("code", evaluation.Municipality.Code.Value);
        json.WriteText("period", evaluation.Period.ToString());
        json.WriteText("framework", evaluation.Framework.Id.Value);
        json.WriteText("report", evaluation.Report.Title);
        json.WritePropertyName("source");
        CommonShapes.Source.Write(json, evaluation.Source);
        json.Printed("printedTotal", evaluation.Total, evaluation.PrintedTotal?.Source);
    }

    internal static void Gaps(this Utf8JsonWriter json, EquatableList<Gap> gaps) => json.Write("gaps", ResultParts.Gaps, gaps);

    internal static void Caveats(this Utf8JsonWriter json, EquatableList<Caveat> caveats)
        => json.Write("caveats", ResultParts.Caveats, caveats);

    internal static void CaveatKeys(this Utf8JsonWriter json, EquatableList<Caveat> caveats, string name = "caveats")
        => json.Write(name, ResultParts.CaveatKeys, ResultParts.KeysOf(caveats));

    private static void Write<T>(this Utf8JsonWriter json, string name, Rule<T> rule, T value)
    {
        if (!rule.IsAbsent(value))
        {
            json.WritePropertyName(name);
            rule.Write(json, value);
        }
    }
}
