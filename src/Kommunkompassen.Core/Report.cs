namespace Kommunkompassen;

/// <summary>The published report of an evaluation.</summary>
public sealed record Report
{
    /// <summary>Makes a report.</summary>
    /// <param name="id">Its id, by which sources refer to it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="publisher">Its publisher.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Report(ReportId id, string title, string publisher)
    {
        Id = Guard.NotNull(id);
        Title = Guard.Text(title);
        Publisher = Guard.Text(publisher);
    }

    /// <summary>The id.</summary>
    public ReportId Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The publisher.</summary>
    public string Publisher { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
