namespace Kommunkompassen;

/// <summary>What is known about a value of a report's table.</summary>
public enum ValueStatus
{
    /// <summary>The report does not give the number.</summary>
    NotPublished,

    /// <summary>The number stands in the report.</summary>
    Printed,

    /// <summary>The number does not stand in the report but follows from others there; it carries its derivation.</summary>
    Derived,

    /// <summary>The report printed a number, but our copy of the text has lost it.</summary>
    Unreadable,
}
