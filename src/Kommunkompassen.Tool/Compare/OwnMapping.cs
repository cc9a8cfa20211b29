using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>Puts a mapping of the user's own among those of a catalogue.</summary>
internal static class OwnMapping
{
    /// <summary>The mappings of the catalogue and the user's own, which stands in for the one between the same forms.</summary>
    internal static MappingRegistry Registry(Catalogue catalogue, FrameworkMapping own)
        => catalogue.Mappings.Any(entry => entry.Id == own.Id && (entry.FromId, entry.ToId) != (own.From.Id, own.To.Id))
            ? throw ToolException.Refused(
                $"The id {own.Id} is that of a mapping between other forms, which comes with the tool; give yours another.")
            : catalogue.MappingRegistry.With(own);

    /// <summary>Whether a side of the comparison was translated with the mapping, alone or as a step of a chain.</summary>
    internal static bool IsUsed(FrameworkMapping own, EvaluationComparison comparison, MappingRegistry registry)
        => ((ComparisonSide[])[comparison.Before, comparison.After]).Any(side =>
            side.Translation is { Mapping: var mapping }
                && registry.FindRoute(mapping.From.Id, mapping.To.Id)?.Steps.Contains(own.Id) == true);
}
