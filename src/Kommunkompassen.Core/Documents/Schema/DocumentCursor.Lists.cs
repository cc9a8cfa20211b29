using System.Text.Json;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
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
            if (list.Place < Limits.MaxListItems)
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
        Add("too-many-items", $"The list has more than {Limits.MaxListItems} items.", $"Keep at most {Limits.MaxListItems}.");
        do
        {
            Skip();
        }
        while (Read() && _reader.TokenType != JsonTokenType.EndArray);
    }
}
