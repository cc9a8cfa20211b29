using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>Writes members of results that are not declared with their values yet; what is null or empty is left out.</summary>
internal static class CommonWriting
{
    internal static void Number(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    internal static void Number(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WritePropertyName(name);
            json.WriteDecimal(value);
        }
    }

    internal static void Flag(this Utf8JsonWriter json, string name, bool flag)
    {
        if (flag)
        {
            json.WriteBoolean(name, true);
        }
    }

    internal static void Localized(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is not null)
        {
            json.WritePropertyName(name);
            CommonShapes.Text.Write(json, text);
        }
    }

    internal static void Sources(this Utf8JsonWriter json, EquatableList<SourceReference> sources)
        => json.WriteList("sources", sources, CommonShapes.Source.Write);

    /// <summary>The members that caveats have in every document.</summary>
    internal static void CaveatMembers(this Utf8JsonWriter json, Caveat caveat)
    {
        json.WriteText("code", caveat.Code.Value);
        json.WriteText("severity", Vocabulary.Severities.Of(caveat.Severity));
        json.Localized("text", caveat.Text);
        json.Sources(caveat.Sources);
    }
}
