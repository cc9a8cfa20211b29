using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Kommunkompassen.Tool;

/// <summary>The command line: its commands, and how each failure becomes a line and an exit code.</summary>
internal static class Cli
{
    /// <summary>Files of arguments ("@file") are not part of the contract, and an id or a path may begin with '@'.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private static readonly (string Name, Func<ToolHost, OutputOptions, Command> Make)[] Commands =
    [
        ("list", ListCommand.Of),
        ("scores", ScoresCommand.Of),
        ("compare", CompareCommand.Of),
        ("trace", TraceCommand.Of),
        ("standing", StandingCommand.Of),
        ("audit", AuditCommand.Of),
        ("map", MapCommand.Of),
        ("import", ImportCommand.Of),
        ("stream", StreamCommand.Of),
        ("validate", ValidateCommand.Of),
        ("schema", SchemaCommand.Of),
    ];

    internal static int Run(IReadOnlyList<string> args, ToolHost host)
    {
        var parsed = Root(host, args).Parse(args, Parsing);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            return Failed(host, ExitCode.Usage, [UsageLine(parsed)]);
        }

        try
        {
            return parsed.Invoke(
                new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false });
        }
        catch (ToolException refused)
        {
            return Failed(host, refused.ExitCode, refused.Lines);
        }
#pragma warning disable CA1031 // A stack trace is not an answer; a report of the fault needs the type and the message.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Failed(host, ExitCode.Internal, [$"A fault of the tool, please report it: {fault.GetType().Name}: {fault.Message}"]);
        }
    }

    /// <summary>
    /// The command line as far as it is needed: where it begins with a command, that one only, since setting up the others takes time that
    /// a short answer cannot spare; else all of them, for help, completion and refusals.
    /// </summary>
    private static RootCommand Root(ToolHost host, IReadOnlyList<string> args)
    {
        var output = new OutputOptions(host);
        var root = new RootCommand(
            "Compares evaluations by Kommunkompassen, the instrument with which Sweden's municipalities have their steering evaluated.");
        var only = args.Count > 0 && Array.Exists(Commands, command => command.Name == args[0]) ? args[0] : null;
        foreach (var (name, make) in Commands)
        {
            if (only is null || only == name)
            {
                root.Add(make(host, output));
            }
        }

        foreach (var option in output.All)
        {
            root.Add(option);
        }

        return root;
    }

    /// <summary>All that is wrong with the command line in one line, with what would be right.</summary>
    private static string UsageLine(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand)
        {
            var given = parsed.UnmatchedTokens.Count > 0
                ? $"There is no {(parsed.UnmatchedTokens[0].StartsWith('-') ? "option" : "command")} '{parsed.UnmatchedTokens[0]}'"
                : "No command is given";
            return $"{given}; use {string.Join(", ", command.Subcommands.Select(static sub => sub.Name))}, or --help.";
        }

        var path = command.Parents.FirstOrDefault() is Command and not RootCommand and var parent
            ? $"{parent.Name} {command.Name}"
            : command.Name;
        return $"{string.Join(' ', parsed.Errors.Select(static error => error.Message))} See 'kommunkompassen {path} --help'.";
    }

    private static int Failed(ToolHost host, int exitCode, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            host.Error.Write($"{Plain.Of(line)}\n");
        }

        host.Error.Flush();
        return exitCode;
    }
}
