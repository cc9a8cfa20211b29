using System.Diagnostics.CodeAnalysis;

namespace Kommunkompassen.Documents;

/// <summary>An object that is read: the values of its members go into a draft, of which the object is made at its end.</summary>
internal sealed class Shape<T, TDraft> : Shape<T>
    where T : class
    where TDraft : struct
{
    private readonly List<TryReader?> _readers = [];
    private readonly Assembler _assemble;

    /// <summary>An object that is made where all required members could be read, whatever else is wrong with it.</summary>
    internal Shape(string name, string what, Maker make)
        : this(name, what, (ref cursor, ref draft, in scope) => scope.IsComplete ? make(in draft) : null)
    {
    }

    /// <summary>An object that is made, or not, of what could be read of it.</summary>
    internal Shape(string name, string what, Assembler assemble)
        : base(name, what)
        => _assemble = assemble;

    /// <summary>An object of which only the draft is used.</summary>
    internal Shape(string name, string what)
        : this(name, what, static (ref cursor, ref draft, in scope) => null)
    {
    }

    internal delegate T? Maker(in TDraft draft);

    internal delegate T? Assembler(ref DocumentCursor cursor, ref TDraft draft, in ObjectScope scope);

    internal delegate void Setter<in TValue>(ref TDraft draft, TValue value);

    /// <summary>Reads the value of a member into the draft in a way of its own.</summary>
    internal delegate void Reader(ref DocumentCursor cursor, ref TDraft draft);

    /// <summary>Reads the value of a member into the draft; false where a fault was reported in its place.</summary>
    private delegate bool TryReader(ref DocumentCursor cursor, ref TDraft draft);

    /// <summary>Adds the two members with which a document begins.</summary>
    internal new Shape<T, TDraft> Document(string kind)
    {
        base.Document(kind);
        return Read(null).Read(null);
    }

    /// <summary>Adds all members of another object, which are only checked.</summary>
    internal new Shape<T, TDraft> Include<TPart>(Shape<TPart> other, Func<T, TPart> get)
    {
        base.Include(other, get);
        _readers.AddRange(Enumerable.Repeat<TryReader?>(null, other.Members.Count));
        return this;
    }

    /// <summary>Adds a member that is always there; without a setter it is only checked.</summary>
    internal Shape<T, TDraft> Member<TValue>(string member, Rule<TValue> rule, Func<T, TValue> get, Setter<TValue>? set = null)
    {
        base.Member(member, rule, get);
        return Read(Into(rule, set));
    }

    /// <summary>Adds a member that is always there, and is read in a way of its own.</summary>
    internal Shape<T, TDraft> Member<TValue>(string member, Rule<TValue> rule, Func<T, TValue> get, Reader read)
    {
        base.Member(member, rule, get);
        return Read(Always(read));
    }

    /// <summary>Adds a member that is left out where it is null, an empty list or false; without a setter it is only checked.</summary>
    internal Shape<T, TDraft> Optional<TValue>(string member, Rule<TValue> rule, Func<T, TValue?> get, Setter<TValue>? set = null)
        where TValue : class
    {
        base.Optional(member, rule, get);
        return Read(Into(rule, set));
    }

    /// <summary>Adds a member that is left out where it is null, an empty list or false; without a setter it is only checked.</summary>
    internal Shape<T, TDraft> Optional<TValue>(string member, Rule<TValue> rule, Func<T, TValue?> get, Setter<TValue>? set = null)
        where TValue : struct
    {
        base.Optional(member, rule, get);
        return Read(Into(rule, set));
    }

    /// <summary>Adds a member that can be left out, and is read in a way of its own.</summary>
    internal Shape<T, TDraft> Optional<TValue>(string member, Rule<TValue> rule, Func<T, TValue?> get, Reader read)
        where TValue : class
    {
        base.Optional(member, rule, get);
        return Read(Always(read));
    }

    /// <summary>States what depends on the word of a member.</summary>
    internal Shape<T, TDraft> With(params ShapeVariant[] variants)
    {
        Members.Variants = variants;
        return this;
    }

    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out T value)
    {
        TDraft draft = default;
        value = TryReadDraft(ref cursor, ref draft, out var scope) ? _assemble(ref cursor, ref draft, in scope) : null;
        return value is not null;
    }

    /// <summary>Reads what can be read; false where there is no object of this kind.</summary>
    internal bool TryReadDraft(ref DocumentCursor cursor, ref TDraft draft, out ObjectScope scope)
    {
        if (!(Members.Kind is null ? cursor.BeginObject(Members, out scope) : cursor.BeginDocument(Members, out scope)))
        {
            return false;
        }

        while (cursor.NextMember(ref scope) is >= 0 and var index)
        {
            if (_readers[index] is not { } read)
            {
                Members.RuleOf(index).Check(ref cursor);
            }
            else if (read(ref cursor, ref draft))
            {
                scope.Made |= 1u << index;
            }
        }

        return true;
    }

    /// <summary>Reads a list of drafts, one for each item.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="isPartial">Becomes true when the list could not be read to its end.</param>
    /// <param name="setIsObject">Tells the draft whether there was an object at all.</param>
    internal TDraft[] ReadDrafts(ref DocumentCursor cursor, ref bool isPartial, Setter<bool>? setIsObject = null)
    {
        var drafts = new List<TDraft>();
        cursor.BeginList(out var list);
        while (cursor.NextItem(ref list))
        {
            TDraft draft = default;
            var isObject = TryReadDraft(ref cursor, ref draft, out _);
            setIsObject?.Invoke(ref draft, isObject);
            drafts.Add(draft);
        }

        isPartial |= !list.IsComplete;
        return [.. drafts];
    }

    private Shape<T, TDraft> Read(TryReader? read)
    {
        _readers.Add(read);
        return this;
    }

    private static TryReader Always(Reader read) => (ref cursor, ref draft) =>
    {
        read(ref cursor, ref draft);
        return true;
    };

    private static TryReader? Into<TValue>(Rule<TValue> rule, Setter<TValue>? set) => set is null ? null : (ref cursor, ref draft) =>
    {
        if (!rule.TryRead(ref cursor, out var value))
        {
            return false;
        }

        set(ref draft, value);
        return true;
    };
}
