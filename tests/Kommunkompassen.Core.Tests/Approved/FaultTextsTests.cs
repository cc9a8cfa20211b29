using System.Text.Json.Nodes;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Documents;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>The faults of documents and tables as a person reads them: each value spoilt in some ways, each rule of a table
/// broken.</summary>
public sealed class FaultTextsTests
{
    private static readonly Func<JsonNode?>[] Spoilings =
    [
        static ()
            => null, static () => 12, static () => "x", static () => new JsonArray(), static () => new JsonObject(), static () => true,
            static () => -1,
        static ()
            => 0.5m, static () => "", static () => new string('a', 4097), static () => 1000, static () => "1.1",
            static () => new JsonArray(1, "x", null), static () => "2/0",
        static () => false,
    ];

    private static readonly MappingRegistry NoMappings = new([]);

    private static readonly FrameworkVersion Smaller = Make.Framework("a", [60, 40]);

    private static readonly FrameworkVersion Larger = Make.Framework("b", [60, 40], [70, 30]);

    [Fact]
    public void Of_frameworks() => Write("faults-of-frameworks", Document.FrameworkReader, Samples.Framework, 3);

    [Fact]
    public void Of_evaluations() => Write("faults-of-evaluations", Samples.Evaluations, Samples.Evaluation, 2);

    [Fact]
    public void Of_mappings() => Write("faults-of-mappings", Samples.Mappings, Samples.Mapping, 2);

    // Without texts that are no JSON: what is wrong with them is said in the words of the runtime.
    [Fact]
    public void Of_texts_that_are_no_documents()
    {
        var text = new ApprovedText();
        foreach (var document in new[]
        {
            "[]", "12", "\"x\"", "null", "{}", "{ \"kind\": 5 }", "{ \"kind\": \"mapping\" }", "{ \"kind\": \"framework\" }",
            "{ \"kind\": \"framework\", \"formatVersion\": 2 }",
            "{ \"kind\": \"framework\", \"formatVersion\": \"1\" }", "{ \"formatVersion\": 1, \"kind\": \"framework\" }",
            "{ \"kind\": \"framework\", \"formatVersion\": 1, \"id\": \"f\" } x", "// comment\n{ \"kind\": \"framework\" }",
            "{ \"kind\": \"framework\", \"kind\": \"framework\" }",
            $"{{ \"kind\": {new string('[', 70)}{new string(']', 70)} }}",
            "{ \"k\\u0069nd\": \"fr\\u0061mework\", \"formatVersion\": 1.0, \"id\": \"\\ud800\" }",
        })
        {
            text.Input(document.ReplaceLineEndings("|"));
            Add(text, Document.FrameworkReader.TryRead(document).Faults);
        }

        text.Assert("faults-of-no-documents");
    }

    [Fact]
    public void Of_documents_of_other_kinds()
    {
        var text = new ApprovedText();
        (string Kind, Func<string, EquatableList<Fault>> Read)[] readers =
        [
            ("framework", static json => Document.FrameworkReader.TryRead(json).Faults),
            ("evaluation", static json => Samples.Evaluations.TryRead(json).Faults),
            ("mapping", static json => Samples.Mappings.TryRead(json).Faults),
            ("comparison", static json => Document.CreateComparisonReader(Samples.Find, NoMappings).TryRead(json).Faults),
            ("audit", static json => Document.CreateAuditReader(Samples.Find).TryRead(json).Faults),
            (
                "reference-group",
                static json => Document.CreateReferenceGroupReader(Samples.Find, NoMappings, static _ => null).TryRead(json).Faults),
        ];
        string[] kinds = [
            "framework", "evaluation", "mapping", "comparison", "audit", "reference-group", "scores", "translation", "trace", "standing",
            "novel", ""
        ];
        foreach (var (kind, read) in readers)
        {
            text.Input($"read as {kind}");
            Add(text, read("[]"));
            foreach (var other in kinds)
            {
                Add(text, [.. read($"{{ \"kind\": \"{other}\", \"formatVersion\": 1 }}").Take(2)]);
            }
        }

        foreach (var kind in kinds)
        {
            var validation = Catalogue.Embedded.Validate(
                System.Text.Encoding.UTF8.GetBytes($"{{ \"kind\": \"{kind}\", \"formatVersion\": 1, \"id\": false }}"));
            text.Input($"'{kind}' validated as {validation.Kind}, shape only {validation.IsShapeOnly}");
            Add(text, validation.Faults);
        }

        text.Assert("faults-of-kinds");
    }

    [Fact]
    public void Of_tables()
    {
        const string Header = "level,number,title,achieved,max,percent,achieved_status,percent_status\n";
        const string Sound = Header
            + "question,1.1,Q,20,60,33,printed,printed\nquestion,1.2,Q,12.5,40,31,printed,printed\n"
            + "area,1,A,33,100,33,printed,printed\ntotal,,Total,33,100,,derived,not-published\n";
        var text = new ApprovedText();
        foreach (var table in new[]
        {
            Sound, "", Header, "level,number\nquestion,1.1\n", "level,number,achieved,colour\nquestion,1.1,2,red\n",
            "level,level,number,achieved\n", Sound.Replace("20,60", "20", StringComparison.Ordinal),
            Sound.Replace("20,60", "\"20,5\",60", StringComparison.Ordinal), Sound.Replace("20,60", "-20,60", StringComparison.Ordinal),
            Sound.Replace("20,60", "1.12345678901,60", StringComparison.Ordinal),
            Sound.Replace("20,60", "1000000,60", StringComparison.Ordinal),
            Sound.Replace("20,60", "999999999999999,60", StringComparison.Ordinal),
            Sound.Replace("20,60", "9999999999999999,60", StringComparison.Ordinal),
            Sound.Replace("20,60", "20,61", StringComparison.Ordinal), Sound.Replace("20,60", ",60", StringComparison.Ordinal),
            Sound.Replace("33,printed,printed\nq", "33,unreadable,printed\nq", StringComparison.Ordinal),
            Sound.Replace("33,printed,printed\nq", "33,not-published,not-published\nq", StringComparison.Ordinal),
            Sound.Replace("question,1.1", "fråga,1.1", StringComparison.Ordinal),
            Sound.Replace("question,1.1", "question,9.9", StringComparison.Ordinal),
            Sound.Replace("area,1", "area,999", StringComparison.Ordinal), Sound.Replace("area,1", "area,1000", StringComparison.Ordinal),
            Sound + "total,,Total,33,100,,derived,not-published\n", Sound.Replace("derived,not", "härlett,not", StringComparison.Ordinal),
            Sound.Replace("question,1.2,Q", "question,1.2,\"Q", StringComparison.Ordinal),
            Sound.Replace("question,1.2,Q", "question,1.2,\"Q\"x", StringComparison.Ordinal),
            Sound.Replace("question,1.2,Q", "question,1.2,Q\"", StringComparison.Ordinal),
            Sound.Replace("1.1,Q,20", "1.1,\"Q\nw\r\nt\rs\",x", StringComparison.Ordinal).Replace("12.5", "y", StringComparison.Ordinal),
            Sound.Replace("question,1.2,Q,12.5,40,31,printed,printed\n", "", StringComparison.Ordinal),
            "level;number;achieved\nquestion;1.1;20,5;;;\nquestion;1.2;7\n",
            "level;number;achieved\nquestion;1.1;20,5\nquestion;1.2;7.5\n", "level;number;achieved\nquestion;1.1;1,000\n",
            "level;number;achieved;max\nquestion;1.1;1 000;60\nquestion;1.2;1.000;40\n",
            "sep=;\nlevel;number;achieved\nquestion;1.1;x\n", "\r\n\r\nlevel;number;achieved\r\nquestion;1.1;x\r\n",
            "level\tnumber\tachieved\r\rquestion\t1.1\tx\r", "level,number,achieved\nquestion,1.1,2\narea,1,2\narea,2,3\n",
            "level,number,achieved\nquestion,1.1,2\nquestion,1.3,2\n", "level,number,achieved,max\nquestion,1.1,2,60\nquestion,1.2,2,41\n",
        })
        {
            foreach (FrameworkVersion[] frameworks in new FrameworkVersion[][] { [Smaller], [Smaller, Larger] })
            {
                var read = ScoreTableCsv.TryRead(
                    table, new ScoreTableOptions(frameworks, Make.Municipality(), EvaluationPeriod.InYear(2020), 1));
                var input = $"{Shown(table, Header, Sound)} as {string.Join(" or ", frameworks.Select(static framework => framework.Id))}";
                if (read.Value is { } evaluation)
                {
                    text.Head(input);
                    text.Add(
                        $"read: {evaluation.PrintedTotal?.Points} {string.Join(" | ", evaluation.Areas.Select(
                            static area => $"{area.Points}: {string.Join(" ", area.SubQuestions.Select(static row => row.Points))}"))}");
                    continue;
                }

                text.Input(input);
                Add(text, read.Faults);
            }
        }

        text.Assert("faults-of-tables");
    }

    private static void Write<T>(string name, DocumentReader<T> reader, string document, int each)
        where T : class
    {
        var (text, next) = (new ApprovedText(), 0);
        foreach (var path in Paths(JsonNode.Parse(document)!).Skip(1).ToList())
        {
            for (var i = 0; i <= each; i++)
            {
                var (root, spoiling) = (JsonNode.Parse(document)!, Spoilings[next % Spoilings.Length]);
                var removed = i == each;
                Spoil(root, path, removed ? null : spoiling);
                var spoilt = root.ToJsonString();
                text.Input($"{path} {(removed ? "left out" : Shown(spoiling()))}");
                Add(text, reader.TryRead(spoilt).Faults);
                next += removed ? 0 : 1;
            }
        }

        var beside = (JsonObject)JsonNode.Parse(document)!;
        beside["colour"] = "red";
        text.Input("a member too many");
        Add(text, reader.TryRead(beside.ToJsonString()).Faults);
        text.Assert(name);
    }

    private static string Shown(string table, string header, string sound)
        => table == sound ? "the sound table" : table.Replace(header, "", StringComparison.Ordinal)
            .Replace("\r\n", "¶", StringComparison.Ordinal).Replace('\n', '|').Replace('\r', '!');

    private static string Shown(JsonNode? value)
        => value?.ToJsonString() is { } json ? json.Length > 40 ? $"{json.Length} characters" : json : "null";

    private static void Add(ApprovedText text, EquatableList<Fault> faults)
    {
        foreach (var fault in faults)
        {
            text.AddFirst(fault);
        }
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path = "") => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value, $"{path}/{member.Key}")).Prepend(path),
        JsonArray items => items.SelectMany((item, i) => Paths(item, $"{path}/{i}")).Prepend(path),
        _ => [path],
    };

    private static void Spoil(JsonNode root, string path, Func<JsonNode?>? spoiling)
    {
        var steps = path.Split('/').Skip(1).ToList();
        var parent = steps.SkipLast(1)
            .Aggregate(
                root,
                static (node, step)
                    => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
        if (parent is JsonArray items)
        {
            var index = int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture);
            items.RemoveAt(index);
            if (spoiling is not null)
            {
                items.Insert(index, spoiling());
            }
        }
        else if (spoiling is null)
        {
            ((JsonObject)parent).Remove(steps[^1]);
        }
        else
        {
            parent[steps[^1]] = spoiling();
        }
    }
}
