namespace Kommunkompassen.Reports;

/// <summary>How the text of a report came about, which decides what a number that contradicts its neighbours is taken for.</summary>
public enum TextOrigin
{
    /// <summary>Set by a program: a number that contradicts others was printed so, and is kept.</summary>
    Typeset,

    /// <summary>Read off a picture: a number that contradicts others was misread, and is marked as unreadable.</summary>
    Scanned,
}
