using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Documents;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>The document of a trace, and the faults of mappings with two faults at once, of two made-up framework versions.</summary>
public sealed class DocumentTextsTests
{
    private static readonly FrameworkMapping Mapping = Samples.Mappings.Read(Samples.Mapping);

    private static readonly Evaluation Before = Samples.Evaluations.Read(Samples.Evaluation);

    // The other documents of results are frozen files: see Documents/Frozen.
    [Fact]
    public void Of_a_trace_of_the_total()
    {
        var (text, translation) = (new ApprovedText(), Mapping.Translate(Before));
        text.Add($"{Document.ToJson(translation, translation.TraceTotal())}");
        text.Assert("trace-of-the-total");
    }

    [Fact]
    public void With_two_faults_at_once()
    {
        string[][] pairs =
        [
            ["\"share\": \"3/4\"", "\"share\": \"x\"", "\"to\": \"1.2\", \"reason\"", "\"to\": \"9.2\", \"reason\""],
            ["\"from\": \"1.2\", \"share\"", "\"from\": \"x\", \"share\"", "\"3/4\"", "\"1/2\""],
            ["\"share\": \"1/4\"", "\"share\": 1", "\"version\": \"1.0.0\"", "\"version\": \"\""],
            [
                "\"relationship\": \"equivalent\"", "\"relationship\": \"same\"",
                "\"general\": [ \"own\" ]", "\"general\": [ \"own\", \"own\" ]",
            ],
            ["\"share\": \"3/4\"", "\"share\": \"3/0\"", "\"relationship\": \"intersects\"", "\"relationship\": \"equivalent\""],
            ["\"from\": \"1.1\", \"to\": \"1.1\"", "\"from\": \"1\", \"to\": \"1.1\"", "\"from\": \"2.1\"", "\"from\": \"2.2\""],
            ["\"share\": \"1/4\"", "\"share\": \"\"", "\"from\": \"2.1\"", "\"from\": \"2\""],
            ["{ \"code\": \"split\"", "{ \"code\": \"Split\"", "\"3/4\"", "\"4/3\""],
            ["\"title\": {", "\"titel\": {", "\"basis\": \"sameTitle\"", "\"basis\": \"title\""],
        ];
        var text = new ApprovedText();
        foreach (var pair in pairs)
        {
            text.Input(string.Join(" | ", pair));
            foreach (var fault in Samples.Mappings.TryRead(Samples.Edited(Samples.Mapping, pair)).Faults)
            {
                text.AddFirst(fault);
            }
        }

        text.Assert("faults-in-pairs");
    }
}
