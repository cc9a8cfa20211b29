using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>An object whose members are declared once, to be checked, written and described; one with a draft is read too.</summary>
/// <param name="name">By what name a schema refers to it.</param>
/// <param name="what">What the object is, with an article.</param>
internal class Shape<T>(string name, string what) : Rule<T>
{
    private readonly List<Action<Utf8JsonWriter, T>> _writers = [];

    internal Shape Members { get; } = new(name, what);

    internal override IEnumerable<Shape> Parts => [Members];

    /// <summary>Adds the two members with which a document begins.</summary>
    internal Shape<T> Document(string kind)
    {
        Members.Add("kind", new ConstantRule(kind), required: true);
        Members.Add("formatVersion", Rules.FormatVersion, required: true);
        var (word, version) = (JsonEncodedText.Encode(kind), DocumentCursor.FormatVersion);
        _writers.Add((json, _) =>
        {
            json.WriteString("kind", word);
            json.WriteNumber("formatVersion", version);
        });
        return this;
    }

    /// <summary>Adds a member that is always there.</summary>
    internal Shape<T> Member<TValue>(string member, Rule<TValue> rule, Func<T, TValue> get)
    {
        var text = Added(member, rule, required: true);
        _writers.Add((json, whole) =>
        {
            json.WritePropertyName(text);
            rule.Write(json, get(whole));
        });
        return this;
    }

    /// <summary>Adds a member that is left out where it is null, an empty list or false.</summary>
    internal Shape<T> Optional<TValue>(string member, Rule<TValue> rule, Func<T, TValue?> get)
        where TValue : class
    {
        var text = Added(member, rule, required: false);
        _writers.Add((json, whole) =>
        {
            if (get(whole) is { } value && !rule.IsAbsent(value))
            {
                json.WritePropertyName(text);
                rule.Write(json, value);
            }
        });
        return this;
    }

    /// <summary>Adds a member that is left out where it is null, an empty list or false.</summary>
    internal Shape<T> Optional<TValue>(string member, Rule<TValue> rule, Func<T, TValue?> get)
        where TValue : struct
    {
        var text = Added(member, rule, required: false);
        _writers.Add((json, whole) =>
        {
            if (get(whole) is { } value && !rule.IsAbsent(value))
            {
                json.WritePropertyName(text);
                rule.Write(json, value);
            }
        });
        return this;
    }

    /// <summary>Adds all members of another object, which a part of this one, or something made of it, has.</summary>
    internal Shape<T> Include<TPart>(Shape<TPart> other, Func<T, TPart> get)
    {
        for (var i = 0; i < other.Members.Count; i++)
        {
            Members.Add(other.Members.NameOf(i).Value, other.Members.RuleOf(i), other.Members.Requires(i));
        }

        _writers.Add((json, whole) => other.WriteMembers(json, get(whole)));
        return this;
    }

    internal override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        WriteMembers(json, value);
        json.WriteEndObject();
    }

    internal override void Check(ref DocumentCursor cursor) => cursor.CheckObject(Members);

    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out T value)
        => throw new InvalidOperationException($"There is no draft of {Members.What} into which it is read; give its shape one.");

    internal override void Describe(Utf8JsonWriter json) => json.WriteReference(Members);

    private JsonEncodedText Added(string member, Rule rule, bool required)
    {
        Members.Add(member, rule, required);
        return Members.NameOf(Members.Count - 1);
    }

    private void WriteMembers(Utf8JsonWriter json, T value)
    {
        foreach (var write in _writers)
        {
            write(json, value);
        }
    }
}
