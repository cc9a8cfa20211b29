using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
    /// <summary>The version of the document formats that is written, and the only one so far.</summary>
    internal const int FormatVersion = 1;

    /// <summary>Enters the root, or a document within another, and checks its kind and format version, which come first; what follows can
    /// only be judged when both are known.</summary>
    internal bool BeginDocument(Shape shape, out ObjectScope scope)
    {
        scope = default;
        if (_reader.TokenType == JsonTokenType.None && !Read())
        {
            return false;
        }

        if (BeginObject(shape, out scope) && IsNext(ref scope, 0) && Kind(shape.Kind!) && IsNext(ref scope, 1) && FormatVersionNumber())
        {
            scope.Made = scope.Seen;
            return true;
        }

        _stopped = true;
        return false;
    }

    /// <summary>The kind of a document, which must be this one.</summary>
    internal bool Kind(string kind)
    {
        if (!TryReadText($"\"{kind}\"", out var found))
        {
            return false;
        }

        if (found == kind)
        {
            return true;
        }

        Add(
            "wrong-kind", $"The document is of the kind \"{Guard.Shown(found)}\"; expected \"{kind}\".",
            "Read it as what it is, or correct its kind.");
        return false;
    }

    internal bool FormatVersionNumber()
    {
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
    internal string? Kind(EquatableList<string> kinds)
    {
        var kind = Read() ? FirstMember() : null;
        if (kind is not null && !kinds.Contains(kind))
        {
            Add(new Fault(
                "unknown-kind", "/kind",
                $"The document is of the kind \"{Guard.Shown(kind)}\"; there are {string.Join(", ", kinds)}.",
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
            return Read() && TryReadText("the kind of the document", out var kind) ? kind : null;
        }

        Add(
            new Fault(
                "missing-member", "/kind", "kind does not stand at place 1 of the document.",
                "Begin with kind and formatVersion in this order, so that a reader knows what follows."));
        return null;
    }

    private bool IsNext(ref ObjectScope root, int index)
    {
        if (!Read())
        {
            return false;
        }

        _path[_depth - 1] = PathSegment.Member(root.Shape.NameOf(index).Value);
        if (_reader.TokenType == JsonTokenType.PropertyName && MemberIndex(root) == index)
        {
            root.Seen |= 1u << index;
            root.Next = index + 1;
            return Read();
        }

        Add(
            "missing-member", $"{root.Shape.NameOf(index)} does not stand at place {index + 1} of the document.",
            "Begin with kind and formatVersion in this order, so that a reader knows what follows.");
        return false;
    }
}
