namespace Kommunkompassen.Documents;

/// <summary>
/// The versions of what is computed. One is raised whenever the same inputs come to give anything else, be it a number or a word of a
/// sentence:
/// a document of the version at hand must say exactly what its inputs give, one of an earlier version need not.
/// </summary>
internal static class ResultMethods
{
    /// <summary>
    /// 2: the caveat on missing figures of the older evaluation says more exactly what it means. 3: what an allocation of split questions
    /// gives in
    /// a sensitivity is what comparing by it gives, with how much it leaves to compare. 4: points of rows that
    /// are not known, and area scores that are carried over, are no part of rounding or scale; a sensitivity says which splits keep their
    /// shares.
    /// </summary>
    internal const int Comparison = 4;

    internal const int Audit = 1;

    /// <summary>2: as for comparisons then.</summary>
    internal const int ReferenceGroup = 2;
}
