using Spectre.Console;

namespace Kommunkompassen.Tool;

/// <summary>Makes what a page is drawn on.</summary>
internal static class Surfaces
{
    /// <summary>Wider lines are hard to read and do not fit a printed page.</summary>
    private const int Widest = 100;

    /// <summary>Below this a table falls apart; a narrower terminal wraps the lines itself.</summary>
    private const int Narrowest = 80;

    private const int AnyHeight = 24;

    private static readonly Dictionary<string, string> NoVariables = [];

    /// <summary>A plain surface, or one with the terminal's colours unless NO_COLOR is set or the terminal is dumb.</summary>
    internal static IAnsiConsole On(TextWriter text, ToolHost host, bool toFile)
    {
        var colours = !toFile && host.IsTerminal && string.IsNullOrEmpty(host.Variable("NO_COLOR")) && host.Variable("TERM") != "dumb";
        return With(text, colours, toFile ? Widest : host.Columns);
    }

    /// <summary>Standard error as a terminal, for what is drawn over and over while work goes on.</summary>
    internal static IAnsiConsole ForProgress(ToolHost host)
    {
        var surface = With(host.Error, string.IsNullOrEmpty(host.Variable("NO_COLOR")), host.Columns);
        (surface.Profile.Capabilities.Ansi, surface.Profile.Capabilities.Interactive) = (true, true);
        return surface;
    }

    private static IAnsiConsole With(TextWriter text, bool colours, int? columns)
    {
        var surface = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(text),

            // Nothing is left for them to decide; Spectre.Console would go through every variable of the process.
            EnvironmentVariables = NoVariables,
        });

        // A page is as high as it is; to find out how high the terminal is, .NET would read the whole description of the terminal.
        surface.Profile.Height = AnyHeight;
        surface.Profile.Width = Math.Clamp(columns ?? Widest, Narrowest, Widest);
        surface.Profile.Capabilities.Unicode = true;
        return surface;
    }
}
