namespace Kommunkompassen.Serialization;

/// <summary>The objects of all documents of format version 1.</summary>
internal static class Shapes
{
    internal static readonly Shape Framework = new("a framework", "kind", "formatVersion", "id", "name", "description?", "sources?", "areas");

    internal static readonly Shape Area = new("an area", "number", "name", "otherNames?", "headings?", "subQuestions");

    internal static readonly Shape AreaName = new("another name of an area", "name", "source");

    internal static readonly Shape SubQuestion = new("a sub-question", "number", "wording", "max");

    internal static readonly Shape Evaluation = new(
        "an evaluation", "kind", "formatVersion", "id", "municipality", "framework", "period", "ordinal", "earlier?", "report", "interviewed?",
        "materials?", "evaluators?", "percentageRule", "totalRule", "source", "total?", "areas?", "roleModels?", "referenceMeans?", "caveats?");

    internal static readonly Shape Municipality = new("a municipality", "name", "code", "county");

    internal static readonly Shape Report = new("a report", "id", "title", "publisher");

    internal static readonly Shape Interviewed = new("a note on the interviews", "about?", "groups?");

    internal static readonly Shape Total = new("a printed total", "value", "source");

    internal static readonly Shape AreaResult = new("an area's result", "number", "score", "percent?", "subQuestions?");

    internal static readonly Shape Row = new("a row of the score table", "number", "printedNumber?", "achieved", "max", "percent?");

    internal static readonly Shape Cell = new("a number, or an object with its status", "status", "value?", "asPrinted?", "note?");

    internal static readonly Shape RoleModel = new("a role model", "municipality", "area", "topic");

    internal static readonly Shape ReferenceMean = new("a reference mean", "value?", "approximate?", "count?", "of", "source");

    internal static readonly Shape EvaluationCaveat = new("a caveat", "code", "severity", "text", "sources?", "acrossForms?", "areas?");

    internal static readonly Shape Mapping = new(
        "a mapping", "kind", "formatVersion", "id", "version", "from", "to", "title", "description", "sources?", "caveats?", "general?",
        "links?", "retired?", "new?");

    internal static readonly Shape Link = new(
        "a link", "from", "to", "share", "relationship", "basis", "confidence", "rationale", "sources?", "caveats?");

    internal static readonly Shape Retirement = new("a retired part", "from", "share", "reason", "sources?");

    internal static readonly Shape Novelty = new("a new target", "to", "reason", "sources?");

    internal static readonly Shape Caveat = new("a caveat", "code", "severity", "text", "sources?");

    internal static readonly Shape Source = new("a source", "report", "chapter");

    internal static readonly Shape Text = new("a text in Swedish and English", "sv", "en");
}
