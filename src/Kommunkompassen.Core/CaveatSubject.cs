namespace Kommunkompassen;

/// <summary>What a caveat is about.</summary>
public enum CaveatSubject
{
    /// <summary>An evaluation, outside any comparison.</summary>
    Evaluation,

    /// <summary>The earlier evaluation of a comparison.</summary>
    Before,

    /// <summary>The later evaluation of a comparison.</summary>
    After,

    /// <summary>The translation from one framework version to another.</summary>
    Translation,
}
