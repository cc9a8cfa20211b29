using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>One forward pass over a document. It hands out values, writes down what is wrong and steps over it, so that what comes after a
/// fault is read as well. Every method that reads a value starts at the value's first token and ends at its last.</summary>
internal ref partial struct DocumentCursor
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly FaultLog _log;
    private readonly PathSegment[] _path;
    private readonly ReportId?[] _reports;
    private readonly References _references;
    private Utf8JsonReader _reader;
    private int _depth;
    private int _nextReport;
    private bool _rootEnded;
    private bool _stopped;

    internal DocumentCursor(ReadOnlySpan<byte> utf8, FaultLog log, References references)
    {
        _references = references;
        _utf8 = utf8;
        _log = log;
        _path = new PathSegment[Document.MaxDepth];
        _reports = new ReportId?[4];

        // The reader's own limit would end the reading; depth is counted where values are skipped, the only place where it can grow.
        _reader = new Utf8JsonReader(
            utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, MaxDepth = Document.MaxBytes + 1 });
    }

    /// <summary>True while nothing is wrong.</summary>
    internal readonly bool IsValid => _log.Count == 0;

    /// <summary>The number of faults so far.</summary>
    internal readonly int Faults => _log.Count;

    /// <summary>The whole document.</summary>
    internal readonly ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>The document as far as it was read.</summary>
    internal readonly ReadOnlySpan<byte> Consumed => _utf8[..(int)_reader.BytesConsumed];

    /// <summary>The bytes of the number or text at which the cursor stands, escaped as it is in the document.</summary>
    internal readonly ReadOnlySpan<byte> Token => _reader.ValueSpan;

    /// <summary>What the document refers to, as the caller gives it.</summary>
    internal readonly References References => _references;

    /// <summary>Reads what follows the root, which should be nothing.</summary>
    internal void Finish()
    {
        _rootEnded = true;
        _depth = 0;
        Read();
    }

    /// <summary>Goes to the next token; false when there is none, or when reading on makes no sense.</summary>
    private bool Read()
    {
        try
        {
            while (!_stopped && _reader.Read())
            {
                if (_reader.TokenType != JsonTokenType.Comment)
                {
                    return true;
                }

                var (line, column) = LineAndByte(_reader.TokenStartIndex);
                Add("comment", $"A comment stands at line {line}, byte {column}; JSON has none.", "Delete it.");
            }
        }
        catch (JsonException fault)
        {
            AddNotJson(fault);
        }

        _stopped = true;
        return false;
    }

    /// <summary>Steps over the value at which the reader stands.</summary>
    private void Skip()
    {
        if (_reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var (depth, told) = (_reader.CurrentDepth, false);
        while (Read() && _reader.CurrentDepth > depth)
        {
            if (!told && _reader.CurrentDepth >= Document.MaxDepth
                && _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                told = true;
                Add(
                    "too-deep", $"The value is nested deeper than {Document.MaxDepth} levels.",
                    "Delete it; no document of this library needs that many.");
            }
        }
    }

    private readonly (string Line, string Column) LineAndByte(long position)
    {
        var before = _utf8[..(int)position];
        return (Guard.Invariant(before.Count((byte)'\n') + 1), Guard.Invariant(before.Length - before.LastIndexOf((byte)'\n')));
    }
}
