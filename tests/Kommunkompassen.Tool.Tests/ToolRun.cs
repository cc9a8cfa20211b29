namespace Kommunkompassen.Tool.Tests;

/// <summary>One run of the tool's real entry point in this process, with what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    internal string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The output with every run of spaces and line ends as one space, so that a sentence is found however it is
    /// wrapped.</summary>
    internal string OnOneLine => string.Join(' ', Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    internal string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal static ToolRun Of(params string[] args) => On(new Surroundings(), args);

    internal static ToolRun On(Surroundings surroundings, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Cli.Run(args, new ToolHost
        {
            Out = output,
            Error = error,
            IsTerminal = surroundings.IsTerminal,
            IsErrorTerminal = surroundings.IsErrorTerminal,
            Columns = surroundings.Columns,
            Variable = name => surroundings.Variables.GetValueOrDefault(name),
            Culture = surroundings.Culture,
        });
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The run, which must have succeeded and said nothing on standard error.</summary>
    internal ToolRun Done()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, ExitCode);
        return this;
    }

    /// <summary>The one line of standard error of a run that must have failed with an exit code and an empty standard output.</summary>
    internal string Failed(int exitCode)
    {
        Assert.Equal(exitCode, ExitCode);
        Assert.Equal("", Out);
        return Assert.Single(ErrorLines);
    }
}
