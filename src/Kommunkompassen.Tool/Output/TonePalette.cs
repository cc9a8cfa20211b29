using Spectre.Console;

namespace Kommunkompassen.Tool;

/// <summary>The terminal's own colours, so that its theme decides how they look.</summary>
internal static class TonePalette
{
    internal static readonly Style Muted = new(decoration: Decoration.Dim);

    internal static Style Of(Tone tone, bool strong)
    {
        var decoration = strong ? Decoration.Bold : Decoration.None;
        return tone switch
        {
            Tone.Good => new Style(Color.Green, decoration: decoration),
            Tone.Bad => new Style(Color.Maroon, decoration: decoration),
            Tone.Muted => new Style(decoration: decoration | Decoration.Dim),
            _ => new Style(decoration: decoration),
        };
    }
}
