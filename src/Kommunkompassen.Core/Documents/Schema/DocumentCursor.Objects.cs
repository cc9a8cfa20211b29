using System.Numerics;
using System.Text;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
    /// <summary>Enters the object at which the cursor stands; anything else is a fault, and the object has no members.</summary>
    internal bool BeginObject(Shape shape, out ObjectScope scope)
    {
        scope = new ObjectScope { Shape = shape, FaultsBefore = _log.Count };
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            AddWrongType(shape.What);
            scope.Ended = true;
            return false;
        }

        _path[_depth++] = PathSegment.Start;
        return true;
    }

    /// <summary>Goes to the next known member and gives its place in the shape; -1 at the end, once missing ones are reported.</summary>
    internal int NextMember(ref ObjectScope scope)
    {
        while (!scope.Ended && Read())
        {
            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                End(ref scope);
                break;
            }

            var index = MemberIndex(scope);
            if (index < 0)
            {
                AddUnknownMember(scope.Shape);
                continue;
            }

            var name = scope.Shape.NameOf(index).Value;
            _path[_depth - 1] = PathSegment.Member(name);
            if ((scope.Seen & (1u << index)) != 0)
            {
                Add("duplicate-member", $"{name} is given a second time.", "Delete one of the two.");
                SkipMember();
                continue;
            }

            scope.Seen |= 1u << index;
            scope.Next = index + 1;
            return Read() ? index : -1;
        }

        return -1;
    }

    /// <summary>Checks an object and all that is in it, without making anything of it.</summary>
    internal void CheckObject(Shape shape)
    {
        if (shape.Kind is null ? BeginObject(shape, out var scope) : BeginDocument(shape, out scope))
        {
            while (NextMember(ref scope) is >= 0 and var index)
            {
                shape.RuleOf(index).Check(ref this);
            }
        }
    }

    private void End(ref ObjectScope scope)
    {
        scope.Ended = true;
        for (var missing = scope.Missing; missing != 0; missing &= missing - 1)
        {
            var name = scope.Shape.NameOf(BitOperations.TrailingZeroCount(missing)).Value;
            _path[_depth - 1] = PathSegment.Member(name);
            Add("missing-member", $"{name} is missing.", $"Add it: {scope.Shape.What} has {Members(scope.Shape)}.");
        }

        _depth--;
    }

    private void AddUnknownMember(Shape shape)
    {
        _path[_depth - 1] = PathSegment.Start;
        var name = Decoded();
        if (name is not null)
        {
            Add(new Fault(
                "unknown-member", $"{Pointer()}/{Escaped(name)}", $"\"{Guard.Shown(name)}\" is no member of {shape.What}.",
                $"Correct the name or delete it: {shape.What} has {Members(shape)}."));
        }

        SkipMember();
    }

    private void SkipMember()
    {
        if (Read())
        {
            Skip();
        }
    }

    private readonly int MemberIndex(in ObjectScope scope)
    {
        if (!_reader.ValueIsEscaped)
        {
            return scope.Shape.IndexOf(_reader.ValueSpan, scope.Next);
        }

        try
        {
            return scope.Shape.IndexOf(Encoding.UTF8.GetBytes(_reader.GetString()!), scope.Next);
        }
        catch (InvalidOperationException)
        {
            return -1;
        }
    }

    private static string Members(Shape shape)
        => string.Join(", ", shape.Names.Select((name, i) => shape.Requires(i) ? name : $"{name} (optional)"));

    /// <summary>Enters the list at which the cursor stands; anything else is a fault, and the list has no items.</summary>
    internal bool BeginList(out ListScope list)
    {
        list = default;
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            AddWrongType("a list");
            list.Ended = true;
            return false;
        }

        _path[_depth++] = PathSegment.Start;
        list.IsComplete = true;
        return true;
    }

    /// <summary>Goes to the next item; false at the end of the list.</summary>
    internal bool NextItem(ref ListScope list)
    {
        if (list.Ended)
        {
            return false;
        }

        if (Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (list.Place < Document.MaxListItems)
            {
                _path[_depth - 1] = PathSegment.Item(list.Place++);
                return true;
            }

            list.IsComplete = false;
            SkipRest(list.Place);
        }

        _depth--;
        if (list.Place == 0 && !_stopped)
        {
            Add("empty-list", "The list is empty.", "Give at least one item, or leave the list out where it is optional.");
            list.IsComplete = false;
        }

        list.Ended = true;
        list.IsComplete &= !_stopped;
        return false;
    }

    private void SkipRest(int place)
    {
        _path[_depth - 1] = PathSegment.Item(place);
        Add("too-many-items", $"The list has more than {Document.MaxListItems} items.", $"Keep at most {Document.MaxListItems}.");
        do
        {
            Skip();
        }
        while (Read() && _reader.TokenType != JsonTokenType.EndArray);
    }
}
