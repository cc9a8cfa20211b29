using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>An object of a result that is declared without its values; a trailing question mark marks an optional member. To be replaced by
/// <see cref="Shape{T}"/>.</summary>
internal sealed class DeclaredShape : Rule
{
    internal DeclaredShape(string name, string what, params ReadOnlySpan<(string Name, Rule Rule)> members)
    {
        Members = new Shape(name, what);
        foreach (var (member, rule) in members)
        {
            Members.Add(member.TrimEnd('?'), rule, !member.EndsWith('?'));
        }
    }

    internal Shape Members { get; }

    internal override IEnumerable<Shape> Parts => [Members];

    internal override void Check(ref DocumentCursor cursor) => cursor.CheckObject(Members);

    internal override void Describe(Utf8JsonWriter json) => json.WriteReference(Members);
}
