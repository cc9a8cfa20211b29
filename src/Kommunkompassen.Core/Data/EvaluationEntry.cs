using Kommunkompassen.Internal;

namespace Kommunkompassen.Data;

/// <summary>An evaluation that a catalogue holds.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record EvaluationEntry
{
    internal EvaluationEntry(EvaluationId id, Municipality municipality, EvaluationPeriod period, FrameworkId framework)
    {
        var title = $"{municipality.Name} {Guard.Invariant(period.Year)}";
        Id = id;
        Title = new LocalizedText(title, title);
        Municipality = municipality;
        Period = period;
        FrameworkId = framework;
    }

    /// <summary>Its id.</summary>
    public EvaluationId Id { get; }

    /// <summary>The municipality's name and the year, such as "Olofström 2017".</summary>
    public LocalizedText Title { get; }

    /// <summary>The municipality.</summary>
    public Municipality Municipality { get; }

    /// <summary>When it took place.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>The framework version that it uses.</summary>
    public FrameworkId FrameworkId { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
