namespace Kommunkompassen;

/// <summary>Where a figure or a statement stands: a report and a chapter of it.</summary>
public sealed record SourceReference
{
    /// <summary>Makes a reference.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="chapter">The chapter as the report numbers it, such as "2" or "3, area 4".</param>
    /// <exception cref="ArgumentException">The chapter is blank.</exception>
    public SourceReference(ReportId reportId, string chapter)
    {
        ReportId = Guard.NotNull(reportId);
        Chapter = Guard.Text(chapter);
    }

    /// <summary>The report.</summary>
    public ReportId ReportId { get; }

    /// <summary>The chapter as the report numbers it.</summary>
    public string Chapter { get; }

    /// <summary>Report and chapter, such as "olofstrom-2022, chapter 2".</summary>
    public override string ToString() => $"{ReportId}, chapter {Chapter}";

    /// <summary>Report and chapter in a language, such as "olofstrom-2022, kapitel 2".</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
        => language is Language.Swedish
            ? $"{ReportId}, kapitel {Chapter.Replace("area", "område", StringComparison.Ordinal)}"
            : ToString();
}
