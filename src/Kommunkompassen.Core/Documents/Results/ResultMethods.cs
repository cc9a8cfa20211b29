namespace Kommunkompassen.Documents;

/// <summary>The versions of what is computed. One is raised whenever the same inputs come to give anything else, be it a number or a word
/// of a sentence: a document of the current version must say exactly what its inputs give; one of an earlier version need not.</summary>
internal static class ResultMethods
{
    internal const int Comparison = 1;

    internal const int Audit = 1;

    internal const int ReferenceGroup = 1;
}
