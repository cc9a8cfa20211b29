using System.Text;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Reports;

namespace Kommunkompassen.Fuzz;

/// <summary>Reads an input in every way that its kind has, and throws where anything but a documented failure comes out.</summary>
public static class FuzzCheck
{
    private static readonly Catalogue Known = Catalogue.Embedded;
    private static readonly EquatableList<FrameworkVersion> Frameworks =
        [.. Known.Frameworks.Select(static entry => Known.GetFramework(entry.Id))];
    private static readonly EquatableList<Municipality> Municipalities =
        [.. Known.Evaluations.Select(static entry => Known.GetEvaluation(entry.Id).Municipality).Distinct()];
    private static readonly ReportTextOptions OfReports = new(Frameworks) { Municipalities = Municipalities };
    private static readonly ScoreTableOptions OfTables = new(Frameworks, Municipalities[0], EvaluationPeriod.InYear(2017), 1);

    /// <summary>Runs one input.</summary>
    /// <exception cref="FuzzFailureException">A promise was broken.</exception>
    public static FuzzOutcome Run(FuzzInput input) => input.Kind switch
    {
        FuzzKind.Framework => CheckDocument(Document.FrameworkReader, input.Bytes, Document.ToUtf8Json),
        FuzzKind.Evaluation => CheckDocument(Known.EvaluationReader, input.Bytes, Document.ToUtf8Json),
        FuzzKind.Mapping => CheckDocument(Known.MappingReader, input.Bytes, Document.ToUtf8Json),
        FuzzKind.Lines => Lines(input.Bytes),
        FuzzKind.Table => Table(Encoding.UTF8.GetString(input.Bytes)),
        _ => Report(Encoding.UTF8.GetString(input.Bytes)),
    };

    private static FuzzOutcome CheckDocument<T>(DocumentReader<T> reader, byte[] bytes, Func<T, byte[]> write)
        where T : class
    {
        var read = reader.TryRead(bytes);
        Demand(Throws<InvalidDocumentException>(() => reader.Read(bytes)) == !read.IsValid, "Both ways of reading agree.");
        if (read.Value is { } value)
        {
            Demand(reader.Read(write(value)).Equals(value), "What was read is written and read back to an equal object.");
        }

        return Outcome(read.IsValid, read.Faults);
    }

    private static FuzzOutcome Lines(byte[] bytes)
    {
        var (sound, faults) = (0, 0);
        async Task ReadAll()
        {
            await foreach (var line in JsonLines.ReadAsync(new MemoryStream(bytes), Known.EvaluationReader))
            {
                Demand(
                    Throws<InvalidDocumentException>(() => line.GetValueOrThrow()) == !line.IsValid,
                        "A bad line throws where it is asked to.");
                sound += line.IsValid ? 1 : 0;
                faults += Outcome(line.IsValid, line.Faults).Faults;
            }
        }

        ReadAll().GetAwaiter().GetResult();
        return new FuzzOutcome(sound, faults);
    }

    private static FuzzOutcome Table(string text)
    {
        var read = ScoreTableCsv.TryRead(text, OfTables);
        Demand(
            Throws<InvalidDocumentException>(() => ScoreTableCsv.Read(text, OfTables)) == !read.IsValid, "Both ways of reading agree.");
        if (read.Value is { } value)
        {
            var rules = OfTables with { PercentageRule = value.PercentageRule, AreaScoreRule = value.AreaScoreRule };
            var again = ScoreTableCsv.Read(ScoreTableCsv.ToCsv(value, CsvDialect.Semicolon), rules);
            Demand(ScoreTableCsv.ToCsv(again) == ScoreTableCsv.ToCsv(value), "A table is written and read back.");
            Demand(
                Known.EvaluationReader.Read(Document.ToUtf8Json(value)).Equals(value),
                "What was read is written as a document and read back.");
        }

        return Outcome(read.IsValid, read.Faults);
    }

    private static FuzzOutcome Report(string text)
    {
        var read = ReportTextReader.TryRead(text, OfReports);
        for (var i = 0; i < read.Lines.Count; i++)
        {
            Demand(read.Lines[i].Line == i + 1, "Every line has one diagnostic, in order.");
        }

        if (read.Evaluation is { } value)
        {
            Demand(
                Known.EvaluationReader.Read(Document.ToUtf8Json(value)).Equals(value),
                "What was read is written as a document and read back.");
        }

        return Outcome(read.IsValid, read.Faults);
    }

    private static FuzzOutcome Outcome(bool isSound, EquatableList<Fault> faults)
    {
        Demand(isSound == (faults.Count == 0), "A value or faults, and never both.");
        Demand(faults.Count <= Document.MaxFaults, "The faults have a limit.");
        return new FuzzOutcome(isSound ? 1 : 0, faults.Count);
    }

    private static bool Throws<T>(Action read)
        where T : Exception
    {
        try
        {
            read();
            return false;
        }
        catch (T)
        {
            return true;
        }
    }

    private static void Demand(bool holds, string promise)
    {
        if (!holds)
        {
            throw new FuzzFailureException(promise);
        }
    }
}
