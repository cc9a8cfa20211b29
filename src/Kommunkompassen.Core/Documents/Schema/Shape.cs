using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>The members of one kind of object in the order in which they are written, each with its rule.</summary>
/// <param name="name">By what name a schema refers to it.</param>
/// <param name="what">What the object is, with an article.</param>
internal sealed class Shape(string name, string what)
{
    private JsonEncodedText[] _names = [];
    private Rule[] _rules = [];

    internal string Name => name;

    internal string What => what;

    internal int Count { get; private set; }

    /// <summary>A bit for each required member.</summary>
    internal uint Required { get; private set; }

    /// <summary>What depends on the word of a member.</summary>
    internal ShapeVariant[] Variants { get; set; } = [];

    /// <summary>The kind of the document, where the object is one.</summary>
    internal string? Kind => Count > 0 ? (_rules[0] as ConstantRule)?.Text : null;

    internal IEnumerable<Rule> Rules => _rules.Take(Count);

    internal IEnumerable<string> Names => _names.Take(Count).Select(static name => name.Value);

    internal Rule RuleOf(int index) => _rules[index];

    internal JsonEncodedText NameOf(int index) => _names[index];

    internal bool Requires(int index) => (Required & (1u << index)) != 0;

    internal void Add(string member, Rule rule, bool required)
    {
        if (Count == _names.Length)
        {
            Array.Resize(ref _names, Count + 8);
            Array.Resize(ref _rules, Count + 8);
        }

        _names[Count] = JsonEncodedText.Encode(member);
        _rules[Count] = rule;
        Required |= required ? 1u << Count : 0;
        Count++;
    }

    /// <summary>The place of a name, or -1; the member that is next in order is tried first, since most documents keep to it.</summary>
    internal int IndexOf(ReadOnlySpan<byte> member, int next)
    {
        if (next < Count && member.SequenceEqual(_names[next].EncodedUtf8Bytes))
        {
            return next;
        }

        for (var i = 0; i < Count; i++)
        {
            if (member.SequenceEqual(_names[i].EncodedUtf8Bytes))
            {
                return i;
            }
        }

        return -1;
    }
}
