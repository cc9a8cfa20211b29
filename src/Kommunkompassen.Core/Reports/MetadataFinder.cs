namespace Kommunkompassen.Reports;

/// <summary>The words of a text outside its table, and the reports on what was found among them.</summary>
internal sealed class MetadataFinder(List<Word> words, DiagnosticLog log)
{
    internal List<Word> Words => words;

    /// <summary>The first word of a stretch that is meant, or -1.</summary>
    internal int Find(int start, int end, Func<Word, bool> isIt)
    {
        for (var i = start; i < end; i++)
        {
            if (isIt(Words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reports that a word told something, and gives what it told.</summary>
    internal T Found<T>(int word, string subject, T value)
    {
        log.Add(Words[word].Line, LineOutcome.Used, "metadata", subject, MetadataNotes.Read(subject));
        return value;
    }
}
