using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>The id of a report. A document names the same few reports again and again, so that the last ones are kept.</summary>
internal sealed class ReportIdRule(Rule<ReportId> id) : Rule<ReportId>
{
    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out ReportId value)
    {
        value = cursor.KnownReport();
        if (value is not null)
        {
            return true;
        }

        if (!id.TryRead(ref cursor, out value))
        {
            return false;
        }

        cursor.Keep(value);
        return true;
    }

    internal override void Write(Utf8JsonWriter json, ReportId value) => json.WriteStringValue(value.Value);

    internal override void Describe(Utf8JsonWriter json) => id.Describe(json);
}
