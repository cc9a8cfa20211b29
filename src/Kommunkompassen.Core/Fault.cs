namespace Kommunkompassen;

/// <summary>One thing that is wrong with what was given: a stable code, where it stands, what is wrong, and what would fix it.</summary>
public sealed record Fault
{
    /// <summary>Makes a fault.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="position">Where it stands; empty for the whole.</param>
    /// <param name="message">What is wrong, with the value found and what is allowed.</param>
    /// <param name="remedy">What would fix it.</param>
    /// <exception cref="ArgumentException">Code, message or remedy is blank.</exception>
    public Fault(string code, string position, string message, string remedy)
    {
        Code = Guard.Slug(code);
        Position = Guard.NotNull(position);
        Message = Guard.Text(message);
        Remedy = Guard.Text(remedy);
    }

    /// <summary>The stable code, such as <c>share-sum</c>.</summary>
    public string Code { get; }

    /// <summary>Where it stands, empty for the whole. Of an object that code makes: its properties, such as
    /// <c>Areas[0].SubQuestions[2].Points</c>. Of a document: a JSON pointer, such as <c>/areas/0/subQuestions/2/achieved</c>. Of a table
    /// of a spreadsheet: line and column, such as <c>line 3, column 4</c>. Of a report's text: the property of the evaluation that cannot
    /// be filled from it or that breaks a rule, such as <c>Municipality</c> or <c>Areas[0].Points</c>.
    /// </summary>
    public string Position { get; }

    /// <summary>What is wrong.</summary>
    public string Message { get; }

    /// <summary>What would fix it.</summary>
    public string Remedy { get; }

    /// <summary>The fault on one line.</summary>
    public override string ToString() => $"{(Position.Length == 0 ? "/" : Position)}: {Message} {Remedy} [{Code}]";
}
