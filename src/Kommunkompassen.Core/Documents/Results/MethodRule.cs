using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>The version of the calculation by which a result was made; a later one than this library knows is a fault.</summary>
/// <param name="newest">The version by which this library makes such results.</param>
internal sealed class MethodRule(int newest) : Rule<int>
{
    internal override bool TryRead(ref DocumentCursor cursor, out int value)
    {
        if (!Rules.AtLeastOne.TryRead(ref cursor, out value))
        {
            return false;
        }

        if (value <= newest)
        {
            return true;
        }

        cursor.Add(
            "unknown-method",
            $"The document was made by method {Guard.Invariant(value)}; this library knows up to {Guard.Invariant(newest)}.",
            "Use a later version of the library, or correct the number.");
        return false;
    }

    internal override void Write(Utf8JsonWriter json, int value) => Rules.AtLeastOne.Write(json, value);

    internal override void Describe(Utf8JsonWriter json) => Rules.AtLeastOne.Describe(json);
}
