namespace Kommunkompassen.Tool;

/// <summary>How a cell is coloured where there are colours; the text says the same without them.</summary>
internal enum Tone
{
    /// <summary>As the rest.</summary>
    Plain,

    /// <summary>Good news.</summary>
    Good,

    /// <summary>Bad news.</summary>
    Bad,

    /// <summary>Less to be noticed.</summary>
    Muted,
}
