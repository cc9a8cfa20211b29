using Spectre.Console;

namespace Kommunkompassen.Tool.Output;

/// <summary>Makes what a page is drawn on.</summary>
internal static class Surfaces
{
    /// <summary>Wider lines are hard to read and do not fit a printed page.</summary>
    private const int Widest = 100;

    /// <summary>Below it a table would be broken to pieces; a narrow terminal wraps the lines itself.</summary>
    private const int Narrowest = 80;

    /// <summary>A plain surface, or one with the terminal's colours unless NO_COLOR is set or the terminal is dumb.</summary>
    internal static IAnsiConsole On(TextWriter text, ToolHost host, bool toFile)
    {
        var colours = !toFile && host.IsTerminal && string.IsNullOrEmpty(host.Variable("NO_COLOR")) && host.Variable("TERM") != "dumb";
        var surface = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(text),
        });
        surface.Profile.Width = Math.Clamp(toFile ? Widest : host.Columns ?? Widest, Narrowest, Widest);
        surface.Profile.Capabilities.Unicode = true;
        return surface;
    }
}
