namespace Kommunkompassen.Tool;

/// <summary>Ends a command with lines for standard error and an exit code.</summary>
internal sealed class ToolException : Exception
{
    private ToolException(int exitCode, IReadOnlyList<string> lines)
        : base(string.Join('\n', lines))
        => (ExitCode, Lines) = (exitCode, lines);

    internal int ExitCode { get; }

    internal IReadOnlyList<string> Lines { get; }

    /// <summary>The data say no.</summary>
    internal static ToolException Refused(params IReadOnlyList<string> lines) => new(Tool.ExitCode.Refused, lines);

    /// <summary>The user ended it.</summary>
    internal static ToolException Cancelled(string line) => new(Tool.ExitCode.Cancelled, [line]);

    /// <summary>The command line is wrong.</summary>
    internal static ToolException Usage(string line) => new(Tool.ExitCode.Usage, [line]);

    /// <summary>Looks up all that a command line names, and refuses with everything that is wrong with any of it.</summary>
    internal static void Together(params IEnumerable<Action> lookups)
    {
        var refused = new List<ToolException>();
        foreach (var lookup in lookups)
        {
            try
            {
                lookup();
            }
            catch (ToolException one)
            {
                refused.Add(one);
            }
        }

        if (refused.Count > 0)
        {
            throw new ToolException(refused.Max(static one => one.ExitCode), [.. refused.SelectMany(static one => one.Lines)]);
        }
    }
}
