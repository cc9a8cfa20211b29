using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>The smallest documents that show every member, and edits of them.</summary>
internal static class Samples
{
    internal const string Framework = """
        {
          "kind": "framework", "formatVersion": 1, "id": "f1",
          "name": { "sv": "Ett", "en": "One" },
          "description": { "sv": "Första", "en": "First" },
          "sources": [ { "report": "r1", "chapter": "4" } ],
          "areas": [
            {
              "number": 1, "name": "Demokrati",
              "otherNames": [ { "name": "Offentlighet", "source": { "report": "r1", "chapter": "3" } } ],
              "headings": [ "Strategi" ],
              "subQuestions": [ { "number": "1.1", "wording": "Plan?", "max": 60 }, { "number": "1.2", "wording": "Dialog?", "max": 40 } ]
            },
            { "number": 2, "name": "Service", "subQuestions": [ { "number": "2.1", "wording": "Mål?", "max": 100 } ] }
          ]
        }
        """;

    internal const string Evaluation = """
        {
          "kind": "evaluation", "formatVersion": 1, "id": "e1",
          "municipality": { "name": "Åmål", "code": "1492", "county": "Västra Götalands län" },
          "framework": "f1", "period": "2017-10", "ordinal": 2, "earlier": [ "2004" ],
          "report": { "id": "r1", "title": "Titel", "publisher": "SKR" },
          "interviewed": { "about": 30, "groups": { "sv": "chefer", "en": "managers" } },
          "materials": { "sv": "planer", "en": "plans" },
          "evaluators": { "sv": "SKR", "en": "SALAR" },
          "percentageRule": "fromExactScore", "totalRule": "sumOfRoundedPoints",
          "source": { "report": "r1", "chapter": "4" },
          "total": { "value": 120, "source": { "report": "r2", "chapter": "2" } },
          "areas": [
            {
              "number": 1, "score": 48, "percent": 48,
              "subQuestions": [
                { "number": "1.1", "achieved": 20, "max": 60, "percent": 33 },
                { "number": "1.2", "printedNumber": "1.1", "achieved": { "status": "unreadable", "asPrinted": "2?" }, "max": 40,
                  "percent": { "status": "notPublished" } }
              ]
            },
            {
              "number": 2, "score": { "status": "derived", "value": 72.50, "note": { "sv": "Ur 2.1.", "en": "From 2.1." } },
              "subQuestions": [ { "number": "2.1", "achieved": 72.50, "max": 100 } ]
            }
          ],
          "roleModels": [ { "municipality": "Kramfors", "area": 1, "topic": { "sv": "dialog", "en": "dialogue" } } ],
          "referenceMeans": [ { "value": 375, "approximate": true, "count": 9, "of": { "sv": "alla", "en": "all" },
            "source": { "report": "r1", "chapter": "2" } } ],
          "caveats": [ { "code": "c1", "severity": "note", "text": { "sv": "Obs.", "en": "Note." },
            "sources": [ { "report": "r1", "chapter": "2" } ], "acrossFrameworkVersions": true, "areas": [ 1 ] } ]
        }
        """;

    /// <summary>From f1 to f2, which has the sub-questions 1.1 (50), 1.2 (50), 2.1 (100).</summary>
    internal const string Mapping = """
        {
          "kind": "mapping", "formatVersion": 1, "id": "m1", "version": "1.0.0", "from": "f1", "to": "f2",
          "title": { "sv": "Ett till två", "en": "One to two" },
          "description": { "sv": "Så här.", "en": "Like this." },
          "sources": [ { "report": "r1", "chapter": "4" } ],
          "caveats": [
            { "code": "own", "severity": "serious", "text": { "sv": "Egen.", "en": "Own." },
              "sources": [ { "report": "r1", "chapter": "2" } ] },
            { "code": "split", "severity": "caution", "text": { "sv": "Delad.", "en": "Split." } }
          ],
          "general": [ "own" ],
          "links": [
            {
              "from": "1.1", "to": "1.1", "share": "1", "relationship": "equivalent", "basis": "sameTitle", "confidence": "high",
              "rationale": { "sv": "Samma.", "en": "Same." }, "sources": [ { "report": "r1", "chapter": "4" } ]
            },
            {
              "from": "1.2", "to": "2.1", "share": "3/4", "relationship": "intersects", "basis": "judgement", "confidence": "low",
              "rationale": { "sv": "Del.", "en": "Part." }, "sources": [ { "report": "r1", "chapter": "4" } ], "caveats": [ "split" ]
            },
            {
              "from": "2.1", "to": "2.1", "share": "1", "relationship": "subset", "basis": "stated", "confidence": "medium",
              "rationale": { "sv": "Ryms.", "en": "Within." }, "sources": [ { "report": "r1", "chapter": "4" } ], "caveats": [ "split" ]
            }
          ],
          "retired": [ { "from": "1.2", "share": "1/4", "reason": { "sv": "Borta.", "en": "Gone." },
            "sources": [ { "report": "r1", "chapter": "4" } ] } ],
          "new": [ { "to": "1.2", "reason": { "sv": "Ny.", "en": "New." }, "sources": [ { "report": "r1", "chapter": "4" } ] } ]
        }
        """;

    private static readonly FrameworkVersion First = Document.FrameworkReader.Read(Framework);
    private static readonly FrameworkVersion Second = Document.FrameworkReader.Read(
        Edited(Framework, "\"f1\"", "\"f2\"", "\"max\": 60", "\"max\": 50", "\"max\": 40", "\"max\": 50"));

    internal static DocumentReader<Evaluation> Evaluations { get; } = Document.CreateEvaluationReader(Find);

    internal static DocumentReader<FrameworkMapping> Mappings { get; } = Document.CreateMappingReader(Find);

    internal static FrameworkVersion? Find(FrameworkId id) => id.Value switch { "f1" => First, "f2" => Second, _ => null };

    /// <summary>A document with texts replaced in pairs; each must stand in it exactly once, so that no edit misses.</summary>
    internal static string Edited(string document, params ReadOnlySpan<string> pairs)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            Assert.Equal(2, document.Split(pairs[i]).Length);
            document = document.Replace(pairs[i], pairs[i + 1], StringComparison.Ordinal);
        }

        return document;
    }

    /// <summary>Asserts that a document has exactly these faults, given as "code position" and in any order, each with message and remedy,
    /// in both forms of reading.</summary>
    internal static void AssertFaults<T>(DocumentReader<T> reader, string document, params string[] expected)
        where T : class
    {
        var result = reader.TryRead(document);
        Assert.Equal(expected.Order(StringComparer.Ordinal), result.Faults.Select(Shown).Order(StringComparer.Ordinal));
        Assert.False(result.IsValid);
        Assert.Null(result.Value);
        Assert.Equal(result.Faults, Assert.Throws<InvalidDocumentException>(() => reader.Read(document)).Faults);
    }

    internal static string Shown(Fault fault) => $"{fault.Code} {fault.Position}";
}
