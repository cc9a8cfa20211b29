namespace Kommunkompassen.Documents;

/// <summary>Writes the score table of an evaluation; what was left out when it was read is left out again.</summary>
internal static class ScoreTableWriting
{
    internal static void Write(JsonText json, PrintedTotal? total)
    {
        if (total is not null)
        {
            json.Member("total");
            json.Begin('{');
            Write(json, "value", total.Points);
            json.Source("source", total.Source);
            json.End('}');
        }
    }

    internal static void Write(JsonText json, EquatableList<AreaResult> areas)
        => json.List("areas", [.. areas.Where(static area => !IsUnpublished(area))], Write);

    private static bool IsUnpublished(AreaResult area)
        => area.Points.Status == ValueStatus.NotPublished && area.Percent.Status == ValueStatus.NotPublished
            && area.SubQuestions.All(IsUnpublished);

    private static bool IsUnpublished(SubQuestionResult row) => row.Equals(new SubQuestionResult(row.Number, PrintedValue.NotPublished));

    private static void Write(JsonText json, AreaResult area)
    {
        json.Begin('{');
        json.Number("number", area.Number);
        Write(json, "score", area.Points);
        WritePercent(json, area.Percent);
        if (!area.SubQuestions.All(IsUnpublished))
        {
            json.List("subQuestions", area.SubQuestions, Write);
        }

        json.End('}');
    }

    private static void Write(JsonText json, SubQuestionResult row)
    {
        var number = row.Number.ToString();
        json.Begin('{');
        json.Text("number", number);
        json.Text("printedNumber", row.PrintedNumber == number ? null : row.PrintedNumber);
        Write(json, "achieved", row.Points);
        Write(json, "max", row.MaxPoints);
        WritePercent(json, row.Percent);
        json.End('}');
    }

    private static void WritePercent(JsonText json, PrintedValue percent)
    {
        if (percent.Status != ValueStatus.NotPublished)
        {
            Write(json, "percent", percent);
        }
    }

    private static void Write(JsonText json, string name, PrintedValue value)
    {
        if (value.Status == ValueStatus.Printed)
        {
            json.Number(name, value.Number);
            return;
        }

        json.Member(name);
        json.Begin('{');
        json.Text("status", Vocabulary.Statuses.Of(value.Status));
        json.Number("value", value.Number);
        json.Text("asPrinted", value.LegibleText);
        json.Localized("note", value.Note);
        json.End('}');
    }
}
