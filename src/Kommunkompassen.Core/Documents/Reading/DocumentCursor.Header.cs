using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
    /// <summary>The version of the document formats that is written, and the only one so far.</summary>
    internal const int FormatVersion = 1;

    /// <summary>
    /// Enters the root, or a document within another, and checks its kind and format version, which come first; what follows can only be
    /// judged
    /// when both are known.
    /// </summary>
    internal bool TryBeginDocument(Shape shape, out ObjectScope root)
    {
        root = default;
        if (_rule is null)
        {
            if (!Read())
            {
                return false;
            }

            _rule = shape;
        }

        root = BeginObject(shape);
        if (!root.Ended && TryNext(ref root, 0) && Constant() && TryNext(ref root, 1) && FormatVersionNumber())
        {
            return true;
        }

        _stopped = true;
        return false;
    }

    /// <summary>The kind of a document.</summary>
    internal bool Constant()
    {
        var (kind, faults) = (Declared<ConstantRule>().Text, _log.Count);
        if (AnyText($"\"{kind}\"") is { } found && found != kind)
        {
            Add(
                "wrong-kind", $"The document is of the kind \"{Guard.Shown(found)}\"; expected \"{kind}\".",
                "Read it as what it is, or correct its kind.");
        }

        return _log.Count == faults;
    }

    internal bool FormatVersionNumber()
    {
        Demand(Rules.FormatVersion);
        if (_reader.TokenType == JsonTokenType.Number && _reader.ValueSpan.SequenceEqual("1"u8))
        {
            return true;
        }

        Add(
            "unknown-format-version", $"The format version is {Found()}; this library reads version {FormatVersion}.",
            "Use a later version of the library, or correct the number.");
        return false;
    }

    /// <summary>The kind that a document says it is of, where it is one of those that there are; nothing after it is read.</summary>
    internal string? Kind()
    {
        var kind = Read() ? FirstMember() : null;
        if (kind is not null && !Document.Kinds.Contains(kind))
        {
            Add(new Fault(
                "unknown-kind", "/kind",
                $"The document is of the kind \"{Guard.Shown(kind)}\"; there are {string.Join(", ", Document.Kinds)}.",
                "Correct its kind, or use a later version of the library."));
            kind = null;
        }

        _stopped = true;
        return kind;
    }

    private string? FirstMember()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            AddWrongType("a document, which is an object");
            return null;
        }

        if (!Read())
        {
            return null;
        }

        if (_reader.TokenType == JsonTokenType.PropertyName && Decoded() == "kind")
        {
            return Read() && AnyText("the kind of the document") is { } kind ? kind : null;
        }

        Add(
            new Fault(
                "missing-member", "/kind", "kind does not stand at place 1 of the document.",
                "Begin with kind and formatVersion in this order, so that a reader knows what follows."));
        return null;
    }

    private bool TryNext(ref ObjectScope root, int index)
    {
        var name = root.Shape.Names[index];
        if (!Read())
        {
            return false;
        }

        if (_reader.TokenType == JsonTokenType.PropertyName && MemberIndex(root) == index)
        {
            root.Seen |= 1u << index;
            root.Next = index + 1;
            _path[_depth - 1] = PathSegment.Member(name);
            _rule = root.Shape.Rules[index];
            return Read();
        }

        _path[_depth - 1] = PathSegment.Member(name);
        Add(
            "missing-member", $"{name} does not stand at place {index + 1} of the document.",
            "Begin with kind and formatVersion in this order, so that a reader knows what follows.");
        return false;
    }
}
