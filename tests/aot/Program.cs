using Kommunkompassen;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

// The package compiled ahead of time and trimmed: every embedded document is read and written again, then what was asked for is
// printed as JSON,
// to be compared with what the tool prints on the ordinary runtime.
var catalogue = Catalogue.Embedded;
foreach (var entry in catalogue.Frameworks)
{
    Expect(
        Document.FrameworkReader.Read(Document.ToJson(catalogue.GetFramework(entry.Id))) == catalogue.GetFramework(entry.Id),
        entry.Id.Value);
}

foreach (var entry in catalogue.Evaluations)
{
    Expect(
        catalogue.EvaluationReader.Read(Document.ToJson(catalogue.GetEvaluation(entry.Id))) == catalogue.GetEvaluation(entry.Id),
        entry.Id.Value);
}

foreach (var entry in catalogue.Mappings)
{
    Expect(catalogue.MappingReader.Read(Document.ToJson(catalogue.GetMapping(entry.Id))) == catalogue.GetMapping(entry.Id), entry.Id.Value);
}

switch (args)
{
    case ["compare", var before, var after]:
        Console.Write(Document.ToJson(
            EvaluationComparison.Between(
                catalogue.GetEvaluation(new EvaluationId(before)), catalogue.GetEvaluation(new EvaluationId(after)),
                catalogue.MappingRegistry)));
        return 0;
    case ["audit", var id]:
        Console.Write(Document.ToJson(EvaluationAudit.Run(catalogue.GetEvaluation(new EvaluationId(id)))));
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
