namespace Kommunkompassen.Tool;

/// <summary>What the process returns; part of the contract with scripts.</summary>
internal static class ExitCode
{
    /// <summary>The answer was given.</summary>
    internal const int Done = 0;

    /// <summary>The data say no: a document is not valid, or no mapping connects two framework versions.</summary>
    internal const int Refused = 1;

    /// <summary>The command line is wrong: unknown command, option, id or format, or a file that is not there.</summary>
    internal const int Usage = 2;

    /// <summary>The user ended it (128 + SIGINT); nothing was written.</summary>
    internal const int Cancelled = 130;

    /// <summary>A fault of the tool itself (EX_SOFTWARE); nothing that the caller did.</summary>
    internal const int Internal = 70;
}
