using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>Translates the evaluations of a stream one by one, and counts the outcomes.</summary>
/// <param name="catalogue">The framework versions and mappings.</param>
/// <param name="to">The framework version to translate to.</param>
/// <param name="name">The name of the stream, by which bad lines are reported.</param>
/// <param name="skip">Whether bad lines are skipped; else the first of them ends the work.</param>
internal sealed class StreamTranslation(Catalogue catalogue, FrameworkVersion to, string name, bool skip)
{
    /// <summary>A line can have a thousand faults; these show what kind of file it is.</summary>
    private const int MostFaults = 20;

    private readonly Dictionary<FrameworkId, FrameworkMapping?> _mappings = [];

    /// <summary>The lines read, blank and bad ones included.</summary>
    internal long Lines { get; private set; }

    internal long Translated { get; private set; }

    internal long Bad { get; private set; }

    /// <summary>The mappings that were used, with how many evaluations each translated, in the order of first use.</summary>
    internal List<(FrameworkMapping Mapping, long Count)> Used { get; } = [];

    /// <summary>Reads, translates and writes; each fault of a bad line is reported on a line of its own.</summary>
    internal async Task Run(
        Stream input, Stream output, IProgress<StreamProgress>? progress, Action<string> error, CancellationToken cancellation)
    {
        var writer = new JsonLinesWriter(output);
        await foreach (
            var line in JsonLines.ReadAsync(input, catalogue.EvaluationReader, progress: progress, cancellationToken: cancellation))
        {
            Lines = line.Line!.Value;
            if (line.Value is not { } evaluation)
            {
                Refuse(error, [.. line.Faults.Take(MostFaults).Select(fault => $"{name}:{line.Line}: {fault}"), .. More(line)]);
            }
            else if (Find(evaluation.Framework) is { } mapping)
            {
                await writer.WriteAsync(mapping.Translate(evaluation), cancellation);
                Count(mapping);
            }
            else
            {
                Refuse(error, [$"{name}:{line.Line}: No mapping leads from framework version {evaluation.Framework} to {to}."]);
            }
        }
    }

    private IEnumerable<string> More(ReadResult<Evaluation> line)
        => line.Faults.Count > MostFaults ? [$"{name}:{line.Line}: and {line.Faults.Count - MostFaults} more faults"] : [];

    private void Refuse(Action<string> error, List<string> lines)
    {
        if (!skip)
        {
            throw ToolException.Refused([.. lines, "Stopped; nothing was written. With --on-error skip such lines are skipped."]);
        }

        Bad++;
        lines.ForEach(error);
    }

    private FrameworkMapping? Find(FrameworkVersion from)
    {
        if (!_mappings.TryGetValue(from.Id, out var mapping))
        {
            mapping = catalogue.MappingRegistry.FindMapping(from, to.Id);
            _mappings.Add(from.Id, mapping);
        }

        return mapping;
    }

    private void Count(FrameworkMapping mapping)
    {
        Translated++;
        var place = Used.FindIndex(used => ReferenceEquals(used.Mapping, mapping));
        if (place < 0)
        {
            Used.Add((mapping, 1));
        }
        else
        {
            Used[place] = (mapping, Used[place].Count + 1);
        }
    }
}
