using Kommunkompassen;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Serialization;

// The package compiled ahead of time and trimmed: every embedded document is read and written again, then what was asked for is printed as JSON,
// to be compared with what the tool prints on the ordinary runtime.
var catalogue = Catalogue.Embedded;
foreach (var entry in catalogue.Frameworks)
{
    Expect(Documents.Frameworks.Read(Documents.WriteText(catalogue.Framework(entry.Id))) == catalogue.Framework(entry.Id), entry.Id.Value);
}

foreach (var entry in catalogue.Evaluations)
{
    Expect(catalogue.EvaluationReader.Read(Documents.WriteText(catalogue.Evaluation(entry.Id))) == catalogue.Evaluation(entry.Id), entry.Id.Value);
}

foreach (var entry in catalogue.Mappings)
{
    Expect(catalogue.MappingReader.Read(Documents.WriteText(catalogue.Mapping(entry.Id))) == catalogue.Mapping(entry.Id), entry.Id.Value);
}

switch (args)
{
    case ["compare", var before, var after]:
        Console.Write(Documents.WriteText(
            EvaluationComparison.Between(catalogue.Evaluation(new EvaluationId(before)), catalogue.Evaluation(new EvaluationId(after)), catalogue.Registry)));
        return 0;
    case ["audit", var id]:
        Console.Write(Documents.WriteText(EvaluationAudit.Of(catalogue.Evaluation(new EvaluationId(id)))));
        return 0;
    default:
        Console.Error.WriteLine("kommunkompassen-aot compare BEFORE AFTER | audit ID");
        return 2;
}

static void Expect(bool same, string id)
{
    if (!same)
    {
        throw new InvalidOperationException($"The document {id} is not the same when it is written and read again.");
    }
}
