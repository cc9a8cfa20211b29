namespace Kommunkompassen;

/// <summary>What is known about a value of a report's table.</summary>
public enum ValueStatus
{
    /// <summary>The report does not give the number.</summary>
    NotPublished,

    /// <summary>The number is printed in the report.</summary>
    Printed,

    /// <summary>The number is not printed but follows from others in the report; it carries its derivation.</summary>
    Derived,

    /// <summary>The report printed a number, but our copy of the text has lost it.</summary>
    Unreadable,
}
