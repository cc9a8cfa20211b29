using System.Text;

namespace Kommunkompassen.Documents;

/// <summary>The members of one kind of object in the order in which they are written, each with its rule; a trailing question mark marks an
/// optional one.</summary>
internal sealed class Shape : Rule
{
    internal Shape(string name, string what, params ReadOnlySpan<(string Name, Rule Rule)> members)
    {
        (Name, What) = (name, what);
        Names = new string[members.Length];
        Utf8Names = new byte[members.Length][];
        Rules = new Rule[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            var optional = members[i].Name.EndsWith('?');
            Names[i] = optional ? members[i].Name[..^1] : members[i].Name;
            Utf8Names[i] = Encoding.UTF8.GetBytes(Names[i]);
            Rules[i] = members[i].Rule;
            Required |= optional ? 0 : 1u << i;
        }
    }

    /// <summary>By what name a schema refers to it.</summary>
    internal string Name { get; }

    /// <summary>What the object is, with an article.</summary>
    internal string What { get; }

    internal string[] Names { get; }

    internal byte[][] Utf8Names { get; }

    internal Rule[] Rules { get; }

    /// <summary>A bit for each required member.</summary>
    internal uint Required { get; }

    /// <summary>What depends on the word of a member.</summary>
    internal ShapeVariant[] Variants { get; init; } = [];

    /// <summary>The kind of the document, where the object is one.</summary>
    internal string Kind => ((ConstantRule)Rules[0]).Text;

    internal override IEnumerable<Shape> Parts => [this];

    /// <summary>The place of a name, or -1; the member that is next in order is tried first, since most documents keep to it.</summary>
    internal int IndexOf(ReadOnlySpan<byte> name, int next)
    {
        if (next < Utf8Names.Length && name.SequenceEqual(Utf8Names[next]))
        {
            return next;
        }

        for (var i = 0; i < Utf8Names.Length; i++)
        {
            if (name.SequenceEqual(Utf8Names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal bool Requires(int index) => (Required & (1u << index)) != 0;

    internal override void Check(ref DocumentCursor cursor) => cursor.CheckObject(this);

    internal override void Describe(JsonText json) => json.Reference(this);

    /// <summary>Writes the members of the schema of the object itself, where <see cref="Describe"/> only refers to it.</summary>
    internal void DescribeWhole(JsonText json)
    {
        json.Text("description", What);
        json.Text("type", "object");
        json.Member("properties");
        json.Begin('{');
        for (var i = 0; i < Names.Length; i++)
        {
            json.Schema(Names[i], Rules[i]);
        }

        json.End('}');
        json.List("required", [.. Names.Where((_, i) => Requires(i))], static (json, name) => json.Value(name));
        json.Always("additionalProperties", false);
        json.List("allOf", Variants, static (json, variant) => variant.Describe(json));
    }
}
