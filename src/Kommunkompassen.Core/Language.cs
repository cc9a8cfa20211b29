namespace Kommunkompassen;

/// <summary>The languages in which the library gives texts.</summary>
public enum Language
{
    /// <summary>British English.</summary>
    English,

    /// <summary>Swedish.</summary>
    Swedish,
}
