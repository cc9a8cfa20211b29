using System.Text;
using Spectre.Console;

namespace Kommunkompassen.Tool;

/// <summary>What the tool needs of the process around it; tests give their own.</summary>
internal sealed record ToolHost
{
    internal required TextWriter Out { get; init; }

    internal required TextWriter Error { get; init; }

    /// <summary>Whether <see cref="Out"/> is a terminal that understands colours.</summary>
    internal bool IsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, on which a bar can be drawn and drawn again.</summary>
    internal bool IsErrorTerminal { get; init; }

    /// <summary>The columns of the terminal; null where there is none.</summary>
    internal int? Columns { get; init; }

    /// <summary>The value of an environment variable, or null.</summary>
    internal Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The name of the system's culture, such as "sv-SE"; empty where the system has none beside the locale variables.</summary>
    internal string Culture { get; init; } = "";

    internal static ToolHost OfProcess()
    {
        // The redirected output of a Windows console would otherwise be in its code page, where a Swedish name is lost.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        var terminal = !Console.IsOutputRedirected;
        return new ToolHost
        {
            Out = Console.Out,
            Error = Console.Error,
            IsTerminal = terminal && (!OperatingSystem.IsWindows() || AnsiConsole.Profile.Capabilities.Ansi),
            IsErrorTerminal = !Console.IsErrorRedirected && (!OperatingSystem.IsWindows() || AnsiConsole.Profile.Capabilities.Ansi),
            Columns = terminal ? Console.WindowWidth : null,
            Variable = Environment.GetEnvironmentVariable,
            Culture = SystemLanguage.WindowsLocale(),
        };
    }
}
