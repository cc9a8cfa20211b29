using Kommunkompassen.Reports;
using Kommunkompassen.Tests.Data.Reports;
using Kommunkompassen.Tests.Reports;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>What reading the text of a report says of its lines: all of it for the five reports, each sentence once for printed tables
/// that were damaged in copying.</summary>
public sealed class ReadingTextsTests
{
    private static readonly string[] Files = ["avesta-2014", "olofstrom-2017", "ronneby-2017", "amal-2019-ocr", "olofstrom-2022"];

    [FactWith(Outside.Reports)]
    public void Of_the_five_reports()
    {
        var (text, given) = (new ApprovedText(), new HashSet<LocalizedText>());
        foreach (var file in Files)
        {
            text.Head(file);
            Write(text, ReportTextReader.TryRead(ReportFolder.Text($"{file}.txt"), EmbeddedOptions.All), given);
        }

        text.Assert("readings-of-reports");
    }

    [Fact]
    public void Of_damaged_tables()
    {
        var text = new ApprovedText();
        for (var seed = 1u; seed <= 30; seed++)
        {
            var tape = Tape.Seeded(seed, 3_000);
            var evaluation = TableTape.Evaluation(tape, withDecimals: seed % 2 == 0);
            var layout = Enum.GetValues<Layout>()[(int)(seed % Enum.GetValues<Layout>().Length)];
            var printed = ReportPrinter.Print(evaluation, layout);
            var options = new ReportTextOptions(
                [.. EmbeddedOptions.Frameworks, evaluation.Framework])
            { Municipalities = [TableTape.Municipality] };
            text.Input($"table {seed} as {layout}");
            WriteFirst(text, ReportTextReader.TryRead(seed % 3 == 0 ? printed : Noise.Damaged(printed, tape), options));
        }

        text.Assert("readings");
    }

    [Fact]
    public void Of_rows_of_every_kind()
    {
        string[] rows =
        [
            "12 30 40%", "l2 30 40%", "12 3O 40%", "12 30", "12", "", "31 30 103%", "12 30 4O%", "1 2 30 40%", "12 30 41%", "12,5 30 42 %",
            "- 30 -", "12 29 40%", "12 30 40% 7",
            "12 30 40% (12)", "tolv 30 40%", "12/30 40%", "12 av 30 40%", "12 30 400%", "? 30 40%", "1? 30 ??%", "12 30 40 procent",
            "012 30 40%", "12 30 40% 12 30 40%", "S 3O l7%",
        ];
        var text = new ApprovedText();
        foreach (var isScanned in new[] { false, true })
        {
            foreach (var row in rows)
            {
                text.Input($"{row} in a {(isScanned ? "Scanned" : "Typeset")} text");
                var result = ReportTextReader.TryRead(
                    MadeUp.Table(row, "15 30 50%", "10 25 40%", "15 15 100%", "52"), MadeUp.Options with { IsScanned = isScanned });
                WriteFirst(text, result);
            }
        }

        text.Assert("readings-of-rows");
    }

    [Fact]
    public void Of_texts_that_are_refused()
    {
        var framework = MadeUp.Framework;
        var table = MadeUp.Table("12 30 40%", "15 30 50%", "10 25 40%", "15 15 100%", "52");
        var rows = string.Concat(Enumerable.Range(0, 5_001).Select(static i => $"{1 + (i % 9)}.{1 + (i % 7)} Fråga 12 30 40%\n"));
        (string What, string Text, ReportTextOptions Options)[] refused =
        [
            ("nothing", "", MadeUp.Options), ("too many characters", new string(' ', ReportTextReader.MaxCharacters + 1), MadeUp.Options),
            ("too many lines", new string('\n', ReportTextReader.MaxLines + 1), MadeUp.Options), ("too many rows", rows, MadeUp.Options),
            ("no table", "Utvärderingen av kommunen.", MadeUp.Options),
            ("two tables", $"{table}\n\nBilaga\n\n{table}", MadeUp.Options),
            ("two framework versions", table, MadeUp.Options.With(framework, MadeUp.OtherMaxima)),
            ("nothing but the table", table, new ReportTextOptions([framework])),
            (
                "a municipality that is not known",
                $"Utvärderingen av Storstads kommun genomfördes i maj 2018 och var kommunens andra.\n{table}",
                new ReportTextOptions([framework])),
            ("a table with the rows in parts", table.Replace("1.3 ", "\n\nSida 4\n1.3 ", StringComparison.Ordinal), MadeUp.Options),
            (
                "a table with a row of other words", table.Replace("Finns en plan", "Har man ett mål", StringComparison.Ordinal),
                MadeUp.Options),
            ("a table without numbers of rows", table.Replace("1.2 ", "", StringComparison.Ordinal), MadeUp.Options),
            (
                "a table with damaged numbers of rows",
                table.Replace("1.2 ", "l.2 ", StringComparison.Ordinal).Replace("1.3 ", "1,3 ", StringComparison.Ordinal)
                    .Replace("1.4 ", "I.4 ", StringComparison.Ordinal),
                MadeUp.Options),
            (
                "a table with marks after the numbers",
                table.Replace("1.2 ", "1.2. ", StringComparison.Ordinal).Replace("1.3 ", "1.3) ", StringComparison.Ordinal)
                    .Replace("1.4 ", "1.4: ", StringComparison.Ordinal),
                MadeUp.Options),
            (
                "a table with no space after a number",
                table.Replace("1.2 F", "1.2F", StringComparison.Ordinal).Replace("1.3 ", "1.3\t", StringComparison.Ordinal)
                    .Replace("1.4 ", "1.44 ", StringComparison.Ordinal),
                MadeUp.Options),
            (
                "a table with the sum beside its words", table.Replace("\n52", "\nSumma 52 100 52%", StringComparison.Ordinal),
                MadeUp.Options),
            ("a table with the whole sum", table.Replace("\n52", "\n52 100 52%", StringComparison.Ordinal), MadeUp.Options),
            (
                "a table with every cell on its line",
                table.Replace(" 30 ", "\n30\n", StringComparison.Ordinal).Replace(" 25 ", "\n25\n", StringComparison.Ordinal),
                MadeUp.Options),
            ("a table in capitals", table.ToUpperInvariant(), MadeUp.Options),
        ];
        var text = new ApprovedText();
        foreach (var (what, read, options) in refused)
        {
            text.Input(what);
            WriteFirst(text, ReportTextReader.TryRead(read, options));
        }

        text.Assert("readings-refused");
    }

    private static void Write(ApprovedText text, ReportTextResult result, HashSet<LocalizedText> given)
    {
        var metadata = result.Metadata;
        text.Add(
            $"{result.IsScanned switch { true => "Scanned", false => "Typeset", _ => "" }} {metadata.PrintedName} {metadata.Municipality} ",
            $"{metadata.Period} {metadata.Ordinal} {metadata.Interviewed} {metadata.Earlier} {metadata.Publisher} {metadata.Chapter}");
        foreach (var match in result.Matches)
        {
            text.Add($"{match}");
            foreach (var objection in match.Objections.Where(given.Add))
            {
                text.Add(objection);
            }
        }

        foreach (var area in result.Areas)
        {
            text.Add(
                $"{area.Number}: {area.Points} {area.Percent} | {string.Join(" | ", area.SubQuestions.Select(
                    static row => $"{row.PrintedNumber} {row.Points} {row.MaxPoints} {row.Percent}"))}");
        }

        foreach (var fault in result.Faults)
        {
            text.Add($"{fault}");
        }

        foreach (var line in result.Lines.Where(line => line.Outcome is LineOutcome.Unreadable || given.Add(line.Message)))
        {
            text.Add($"line {line.Line}: {line.Outcome} {line.Subject} {line.Code}");
            text.Add(line.Message);
        }
    }

    private static void WriteFirst(ApprovedText text, ReportTextResult result)
    {
        foreach (var match in result.Matches)
        {
            foreach (var objection in match.Objections)
            {
                text.AddFirst($"{match}", objection);
            }
        }

        foreach (var fault in result.Faults)
        {
            text.AddFirst(fault);
        }

        foreach (var line in result.Lines)
        {
            text.AddFirst($"line {line.Line}: {line.Outcome} {line.Subject} {line.Code}", line.Message);
        }
    }
}
