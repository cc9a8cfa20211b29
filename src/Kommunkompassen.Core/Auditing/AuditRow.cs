namespace Kommunkompassen.Auditing;

/// <summary>An anomaly or a reconstruction as one row of a flat table: level, number, code, printed, expected, rule, message.</summary>
public sealed record AuditRow
{
    internal AuditRow(ScoreLevel level, string number, string code, string printed, string expected, string rule, LocalizedText message)
    {
        Level = level;
        Number = number;
        Code = code;
        Printed = printed;
        Expected = expected;
        Rule = rule;
        Message = message;
    }

    /// <summary>The level of the cell.</summary>
    public ScoreLevel Level { get; }

    /// <summary>The number of its row: "7.5" of a sub-question, "3" of an area, empty for the total.</summary>
    public string Number { get; }

    /// <summary>The stable code, of the anomaly or reconstruction.</summary>
    public string Code { get; }

    /// <summary>The number as printed, or what our copy shows of an unreadable one; empty where there is nothing.</summary>
    public string Printed { get; }

    /// <summary>What the rules would have printed, as <see cref="AdmissibleValues.ToString"/> writes it; empty where nothing
    /// fits.</summary>
    public string Expected { get; }

    /// <summary>The combinations of rules that expect it, with " | " between.</summary>
    public string Rule { get; }

    /// <summary>The sentence of the anomaly or reconstruction.</summary>
    public LocalizedText Message { get; }
}
