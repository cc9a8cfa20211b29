using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>Works out standings and their change as the command line asks for them.</summary>
internal sealed class StandingFinder(Catalogue catalogue)
{
    private readonly Source _source = new(catalogue);

    internal Standing Standing(string id, GroupWords words)
    {
        var evaluation = _source.Evaluation(id);
        return Standing(evaluation, words.IsPublished ? Published(evaluation, words) : Plan(evaluation, words).Group([]));
    }

    /// <summary>The change between two; groups on one scale are measured over the sub-questions that the forms of both have.</summary>
    internal StandingChange Change((string Id, GroupWords Words) before, (string Id, GroupWords Words) after)
    {
        var (earlier, later) = (_source.Evaluation(before.Id), _source.Evaluation(after.Id));
        var (first, second) = (
            before.Words.IsPublished ? null : Plan(earlier, before.Words), after.Words.IsPublished ? null : Plan(later, after.Words));
        var alike = first is { HasOwnForms: false } && second is { HasOwnForms: false } && first.Scale.Equals(second.Scale);
        return StandingChange.Between(
            Standing(earlier, first?.Group(alike ? second!.Forms : []) ?? Published(earlier, before.Words)),
            Standing(later, second?.Group(alike ? first!.Forms : []) ?? Published(later, after.Words)));
    }

    private Standing Standing(Evaluation evaluation, ReferenceGroup group)
    {
        try
        {
            return Comparison.Standing.InGroup(evaluation, group, catalogue.MappingRegistry);
        }
        catch (NoMappingException none)
        {
            throw _source.NoMapping(none.FromId, none.ToId);
        }
    }

    private GroupPlan Plan(Evaluation evaluation, GroupWords words) => new(catalogue, _source, evaluation, words);

    private ReferenceGroup Published(Evaluation evaluation, GroupWords words)
        => new PublishedGroup(catalogue, _source).Of(evaluation, words);
}
