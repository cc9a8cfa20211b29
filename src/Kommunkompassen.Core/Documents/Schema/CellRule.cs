namespace Kommunkompassen.Documents;

/// <summary>A number of a report's table: bare where it is printed, an object with its status elsewhere.</summary>
internal sealed class CellRule : Rule
{
    private readonly string? _status;

    /// <summary>Makes a rule.</summary>
    /// <param name="number">What the number is where it is bare.</param>
    /// <param name="shape">What the object is.</param>
    /// <param name="status">The only status that the object can have; null means any.</param>
    internal CellRule(NumberRule number, Shape shape, string? status = null) => (Number, Shape, _status) = (number, shape, status);

    internal NumberRule Number { get; }

    internal Shape Shape { get; }

    internal override IEnumerable<Shape> Parts => [Shape];

    internal override void Check(ref DocumentCursor cursor) => CellReading.Read(ref cursor);

    internal override void Describe(JsonText json)
    {
        json.Member("anyOf");
        json.Begin('[');
        json.Item();
        json.Schema(Number);
        json.Item();
        json.Begin('{');
        json.Reference(Shape);
        if (_status is not null)
        {
            json.Member("properties");
            json.Begin('{');
            json.Schema("status", new ConstantRule(_status));
            json.End('}');
        }

        json.End('}');
        json.End(']');
    }
}
