using System.Text.Json;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
    /// <summary>Reads a list; items with faults are left out of it.</summary>
    internal EquatableList<T> List<T>(ItemReader<T> read) => new(Items(read, out _).ToArray());

    /// <summary>Reads a list; items with faults are left out of it.</summary>
    /// <param name="read">Reads one item.</param>
    /// <param name="complete">False when items were left out, so that what is missing says nothing.</param>
    internal List<T> Items<T>(ItemReader<T> read, out bool complete)
    {
        var (items, rule) = (new List<T>(), Declared<ListRule>().Item);
        complete = false;
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            AddWrongType("a list");
            return items;
        }

        complete = true;
        var place = 0;
        _path[_depth++] = PathSegment.Start;
        while (Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (place >= Document.MaxListItems)
            {
                complete = false;
                SkipRest(place);
                break;
            }

            _path[_depth - 1] = PathSegment.Item(place++);
            _rule = rule;
            if (read(ref this) is { } item)
            {
                items.Add(item);
            }
            else
            {
                complete = false;
            }
        }

        _depth--;
        if (place == 0 && !_stopped)
        {
            Add("empty-list", "The list is empty.", "Give at least one item, or leave the list out where it is optional.");
            complete = false;
        }

        complete &= !_stopped;
        return items;
    }

    /// <summary>Checks a list and all that is in it, without making anything of it.</summary>
    internal void CheckItems() => Items<object>(
        static (ref cursor) =>
        {
            cursor.Check();
            return null;
        },
        out _);

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
