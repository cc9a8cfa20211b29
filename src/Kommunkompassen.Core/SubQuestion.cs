namespace Kommunkompassen;

/// <summary>A sub-question (delfråga) of a framework version.</summary>
public sealed record SubQuestion
{
    /// <summary>Makes a sub-question.</summary>
    /// <param name="number">Its number within its framework version.</param>
    /// <param name="wording">Its official Swedish wording or title, as the score table prints it.</param>
    /// <param name="maxPoints">The most points that it can give, 1 to 100.</param>
    /// <exception cref="ArgumentException">The wording is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The maximum is outside its range.</exception>
    public SubQuestion(SubQuestionNumber number, string wording, int maxPoints)
    {
        Number = Guard.NotNull(number);
        Wording = Guard.Text(wording);
        MaxPoints = Guard.InRange(maxPoints, 1, Area.PointsOfEach, "The maximum of a sub-question");
    }

    /// <summary>The number.</summary>
    public SubQuestionNumber Number { get; }

    /// <summary>The official Swedish wording.</summary>
    public string Wording { get; }

    /// <summary>The most points that it can give, 1 to 100.</summary>
    public int MaxPoints { get; }

    /// <summary>The SHA-256 of the wording in UTF-8, as 64 lower-case hexadecimal digits, by which a question is distinguished from another
    /// of the same number. How it was typed or wrapped does not matter: before, it is brought to Unicode normalisation form C (å as one
    /// character), every run of white space (line breaks and no-break spaces included) is made one space, and none is left at the ends.
    /// Case, punctuation, and hyphens against dashes count: they are the report's.</summary>
    /// <remarks>Under invariant globalisation the runtime leaves out form C; the embedded framework versions are in it already.</remarks>
    public string WordingHash => OfficialWording.Hash(Wording);

    /// <summary>Number and wording.</summary>
    public override string ToString() => $"{Number} {Wording}";
}
