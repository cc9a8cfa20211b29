namespace Kommunkompassen.Documents;

/// <summary>What else an object must have, and what it cannot have, where one of its members is a certain word.</summary>
/// <param name="Member">The member.</param>
/// <param name="Word">Its word.</param>
/// <param name="Needs">The optional members that are then required.</param>
/// <param name="Lacks">The optional members that are then no members.</param>
internal sealed record ShapeVariant(string Member, string Word, string[] Needs, string[] Lacks)
{
    /// <summary>Writes the condition as an item of <c>allOf</c>.</summary>
    internal void Describe(JsonText json)
    {
        json.Begin('{');
        json.Member("if");
        json.Begin('{');
        json.Member("properties");
        json.Begin('{');
        json.Schema(Member, new ConstantRule(Word));
        json.End('}');
        json.List("required", [Member], static (json, name) => json.Value(name));
        json.End('}');
        json.Member("then");
        json.Begin('{');
        json.List("required", Needs, static (json, name) => json.Value(name));
        if (Lacks.Length > 0)
        {
            json.Member("properties");
            json.Begin('{');
            foreach (var name in Lacks)
            {
                json.Always(name, false);
            }

            json.End('}');
        }

        json.End('}');
        json.End('}');
    }
}
