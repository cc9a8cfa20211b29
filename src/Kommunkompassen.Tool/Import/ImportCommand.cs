using System.CommandLine;
using System.Text;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Reports;

namespace Kommunkompassen.Tool;

/// <summary><c>import FILE</c>: an evaluation from the text of a report, a table of scores, or a document, with an account of how it was
/// read.</summary>
internal static class ImportCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var file = InputFile.Argument(
            "The text of a report, a table as 'scores --format csv' writes it, or a JSON document of the kind \"evaluation\"");
        var kind = Choice.Option<ImportKind?>(
            "--as", "What the file is; else it is recognised by its beginning",
            ("report", ImportKind.Report), ("csv", ImportKind.Csv), ("json", ImportKind.Json));
        var values = new ImportOptions(Catalogue.Embedded);
        var command = new Command(
            "import", "Read an evaluation from a report's text, a table or a document, and write it as a document") { file, kind };
        foreach (var option in values.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            output.RefuseFormat(parsed, "import takes --as, not --format; it writes a JSON document.");
            var (path, choice) = (parsed.GetRequiredValue(file), output.Of(parsed));
            InputFile.RefuseAsOutput(path, choice.File);
            var text = InputFile.Text(path);
            var imported = Read(path, text, parsed.GetValue(kind) ?? KindOf(text), values, parsed);
            var page = new ImportPage(imported, choice.Language).Page();
            if (imported.Evaluation is { } evaluation)
            {
                Write(Document.ToJson(evaluation), page, choice.File, host);
                return ExitCode.Done;
            }

            AnswerWriter.Write(page, host, toError: true);
            return ExitCode.Refused;
        });
        return command;
    }

    private static ImportKind KindOf(string text)
        => text.AsSpan().TrimStart().StartsWith("{") ? ImportKind.Json : ScoreTableCsv.IsTable(text) ? ImportKind.Csv : ImportKind.Report;

    private static Imported Read(string path, string text, ImportKind kind, ImportOptions values, ParseResult parsed)
    {
        switch (kind)
        {
            case ImportKind.Json when values.AnyGiven(parsed):
                throw ToolException.Usage("A JSON document says all about itself; correct it there instead of giving options.");
            case ImportKind.Json:
                var document = Catalogue.Embedded.EvaluationReader.TryRead(text);
                return new Imported(path, kind, document.Value, document.Faults);
            case ImportKind.Csv:
                var ofTable = values.ForTable(parsed);
                var table = ScoreTableCsv.TryRead(text, ofTable);
                return new Imported(path, kind, table.Value, table.Faults, IsReportGiven: ofTable.Report is not null);
            default:
                var ofReport = values.ForReport(parsed);
                var report = ReportTextReader.TryRead(text, ofReport);
                return new Imported(path, kind, report.Evaluation, report.Faults, report, ofReport.Report is not null);
        }
    }

    /// <summary>The document goes where it is asked for, and the account where it does not get in the way.</summary>
    private static void Write(string document, Page account, string? file, ToolHost host)
    {
        if (file is null)
        {
            AnswerWriter.Write(account, host, toError: true);
            AnswerWriter.Write(document, null, host);
            return;
        }

        using var result = AtomicFile.Create(file);
        AtomicFile.Guarded(file, () =>
        {
            result.Stream.Write(Encoding.UTF8.GetBytes(document));
            return true;
        });
        result.Commit();
        AnswerWriter.Write(account, host);
    }
}
