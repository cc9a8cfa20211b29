namespace Kommunkompassen.Tests.Support;

/// <summary>What some tests need beside the assembly, and what is not always there.</summary>
public enum Outside
{
    /// <summary>The texts of the five reports.</summary>
    Reports,

    /// <summary>The checkout of the repository.</summary>
    Repository,
}
