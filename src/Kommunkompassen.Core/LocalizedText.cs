namespace Kommunkompassen;

/// <summary>A text in Swedish and English that says the same in both.</summary>
public sealed record LocalizedText
{
    /// <summary>Makes a text.</summary>
    /// <param name="swedish">The Swedish text, not blank, at most 10,000 characters.</param>
    /// <param name="english">The English text, not blank, at most 10,000 characters.</param>
    /// <exception cref="ArgumentException">A text is blank or too long.</exception>
    public LocalizedText(string swedish, string english)
    {
        Swedish = Guard.Text(swedish);
        English = Guard.Text(english);
    }

    /// <summary>A text that is put together of others: where they are too long for one, it ends with an ellipsis.</summary>
    internal static LocalizedText Joined(string swedish, string english) => new(Guard.Cut(swedish), Guard.Cut(english));

    /// <summary>The Swedish text.</summary>
    public string Swedish { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the languages.</exception>
    public string In(Language language) => Guard.Defined(language) is Language.Swedish ? Swedish : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
