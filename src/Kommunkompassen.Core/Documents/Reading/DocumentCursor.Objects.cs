using System.Numerics;
using System.Text;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
    /// <summary>Enters the object at which the cursor stands; anything else is a fault, and the scope has no members.</summary>
    internal ObjectScope BeginObject(Shape shape)
    {
        Demand(shape);
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            AddWrongType(shape.What);
            return new ObjectScope { Shape = shape, Ended = true };
        }

        _path[_depth++] = PathSegment.Start;
        return new ObjectScope { Shape = shape };
    }

    /// <summary>Goes to the value of the next known member and gives its name; null at the end of the object, where missing members are
    /// written down.</summary>
    internal string? NextMember(ref ObjectScope scope)
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

            _path[_depth - 1] = PathSegment.Member(scope.Shape.Names[index]);
            if ((scope.Seen & (1u << index)) != 0)
            {
                Add("duplicate-member", $"{scope.Shape.Names[index]} is given a second time.", "Delete one of the two.");
                SkipMember();
                continue;
            }

            scope.Seen |= 1u << index;
            scope.Next = index + 1;
            _rule = scope.Shape.Rules[index];
            return Read() ? scope.Shape.Names[index] : null;
        }

        return null;
    }

    /// <summary>Checks an object and all that is in it, without making anything of it.</summary>
    internal void CheckObject(Shape shape)
    {
        var scope = BeginObject(shape);
        while (NextMember(ref scope) is not null)
        {
            Check();
        }
    }

    private void End(ref ObjectScope scope)
    {
        scope.Ended = true;
        for (var missing = scope.Missing; missing != 0; missing &= missing - 1)
        {
            var name = scope.Shape.Names[BitOperations.TrailingZeroCount(missing)];
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
}
