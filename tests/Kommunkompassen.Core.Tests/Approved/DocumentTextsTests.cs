using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Documents;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>The documents of results of two made-up forms, every kind once, with lost cells, a split, a retired part and a new
/// question.</summary>
public sealed class DocumentTextsTests
{
    private static readonly FrameworkMapping Mapping = Samples.Mappings.Read(Samples.Mapping);

    private static readonly Evaluation Before = Samples.Evaluations.Read(Samples.Evaluation);

    private static readonly Evaluation After = Make.OfPoints(Mapping.To, 30, 20, 66);

    private static readonly MappingRegistry Registry = new([Mapping]);

    private static readonly ReferenceGroup Group = ReferenceGroup.FromEvaluations(
        Make.Text("group"), Mapping.To, [Before, After, With(Make.OfPoints(Mapping.To, 10, null, 40), "e-3")],
        new GroupSelection(frameworkIds: [Mapping.From.Id, Mapping.To.Id]), Registry);

    private static readonly (string What, Func<string> Write)[] Written =
    [
        ("trace of a sub-question", static () => Document.ToJson(Translated, Translated.TraceSubQuestion(Make.Number("2.1")))),
        ("trace of an area", static () => Document.ToJson(Translated, Translated.TraceArea(2))),
        ("trace of the total", static () => Document.ToJson(Translated, Translated.TraceTotal())),
        ("translation", static () => Document.ToJson(Translated)),
        ("scores", static () => Document.ToScoresJson(Before)),
        ("comparison", static () => Document.ToJson(EvaluationComparison.Between(Translated, After))),
        ("standing", static () => Document.ToJson(Standing.InGroup(Before, Group, Registry))),
        (
            "change of standing",
            static ()
                => Document.ToJson(StandingChange.Between(Standing.InGroup(Before, Group, Registry), Standing.InGroup(After, Group)))),
        ("group", static () => Document.ToJson(Group)),
        (
            "published group",
            static ()
                => Document.ToJson(
                    ReferenceGroup.FromPublishedMean(
                        new ReferenceMean(Make.Text("all"), Make.Source, 375, true, 9), caveats: [Make.Caveat("said")]))),
        ("audit", static () => Document.ToJson(EvaluationAudit.Run(Before))),
        ("mapping", static () => Document.ToJson(Mapping)),
        ("evaluation", static () => Document.ToJson(Before)),
        ("framework", static () => Document.ToJson(Mapping.From)),
    ];

    private static Translation Translated => Mapping.Translate(Before);

    [Fact]
    public void Of_every_kind()
    {
        var text = new ApprovedText();
        foreach (var (what, write) in Written)
        {
            text.Head(what);
            text.Add($"{write()}");
        }

        text.Assert("documents");
    }

    [Fact]
    public void With_two_faults_at_once()
    {
        string[][] pairs =
        [
            ["\"share\": \"3/4\"", "\"share\": \"x\"", "\"to\": \"1.2\", \"reason\"", "\"to\": \"9.2\", \"reason\""], ["\"from\": \"1.2\", \"share\"", "\"from\": \"x\", \"share\"", "\"3/4\"", "\"1/2\""],
            ["\"share\": \"1/4\"", "\"share\": 1", "\"version\": \"1.0.0\"", "\"version\": \"\""], ["\"relationship\": \"equivalent\"", "\"relationship\": \"same\"", "\"general\": [ \"own\" ]", "\"general\": [ \"own\", \"own\" ]"],
            ["\"share\": \"3/4\"", "\"share\": \"3/0\"", "\"relationship\": \"intersects\"", "\"relationship\": \"equivalent\""], ["\"from\": \"1.1\", \"to\": \"1.1\"", "\"from\": \"1\", \"to\": \"1.1\"", "\"from\": \"2.1\"", "\"from\": \"2.2\""],
            ["\"share\": \"1/4\"", "\"share\": \"\"", "\"from\": \"2.1\"", "\"from\": \"2\""], ["{ \"code\": \"split\"", "{ \"code\": \"Split\"", "\"3/4\"", "\"4/3\""], ["\"title\": {", "\"titel\": {", "\"basis\": \"sameTitle\"", "\"basis\": \"title\""],
        ];
        var text = new ApprovedText();
        foreach (var pair in pairs)
        {
            text.Head(string.Join(" | ", pair));
            foreach (var fault in Samples.Mappings.TryRead(Samples.Edited(Samples.Mapping, pair)).Faults)
            {
                text.Add($"{fault}");
            }
        }

        text.Assert("faults-in-pairs");
    }

    private static Evaluation With(Evaluation evaluation, string id) => Make.Evaluation(evaluation.Framework, evaluation.Areas, id);
}
