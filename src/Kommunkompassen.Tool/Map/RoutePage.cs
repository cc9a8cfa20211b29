using Kommunkompassen.Mapping;
using Words = Kommunkompassen.Tool.RoutePhrases;

namespace Kommunkompassen.Tool;

/// <summary>A mapping for a reader: what flows where and why, what has no place, what is new, the caveats, and other ways between the same
/// framework versions.</summary>
internal sealed class RoutePage(EquatableList<MappingRoute> routes, Language language)
{
    private readonly FrameworkMapping _mapping = routes[0].Mapping;

    internal Page Page() => new(
        Words.Title.With(language, _mapping.From, _mapping.To),
        [
            Facts(), new Prose(_mapping.Description.In(language)), new Heading(Words.Links.In(language)), Links(),
            .. Section(Words.Retired.With(language, _mapping.To), _mapping.RetiredSubQuestions.Select(retired => new Point(
                Words.RetiredOne.With(
                    language, retired.From, _mapping.From.FindSubQuestion(retired.From)!.Wording, retired.Share,
                    retired.Reason.In(language)),
                Phrases.Sources(retired.Sources, language)))),
            .. Section(Words.New.With(language, _mapping.To), _mapping.NewSubQuestions.Select(added => new Point(
                Words.NewOne.With(language, added.To, _mapping.To.FindSubQuestion(added.To)!.Wording, added.Reason.In(language)),
                Phrases.Sources(added.Sources, language)))),
            .. Section(Words.Why.In(language), _mapping.Links.Select(link => new Point(
                Phrases.Rationale.With(language, link.From, link.To, link.Rationale.In(language)),
                Phrases.Sources(link.Sources, language)))),
            .. AllCaveats(),
            .. routes.Skip(1).SelectMany(Other),
        ]);

    private Facts Facts() => new(
    [
        (Words.From.In(language), Described(_mapping.From)),
        (Words.To.In(language), Described(_mapping.To)),
        (Phrases.Mapping.In(language), Phrases.Described(_mapping, language)),
        (Words.Way.In(language), routes[0].IsComposed ? Words.Composed.With(language, Steps(routes[0])) : Words.Direct.In(language)),
    ]);

    private string Described(FrameworkVersion framework)
        => Words.Framework.With(language, framework.Id, framework.Name.In(language), framework.SubQuestions.Count);

    private string Steps(MappingRoute route) => Phrases.Enumeration([.. route.Steps.Select(static step => step.Value)], language);

    private Table Links() => new(
        [
            new(Words.From.In(language)),
            new(Phrases.Question.In(language), Wraps: true),
            Column.Number(Phrases.Share.In(language)),
            new(Phrases.Relationship.In(language)),
            new(Words.To.In(language)),
            new(Phrases.Question.In(language), Wraps: true),
            new(Words.Confidence.In(language)),
        ],
        [.. _mapping.Links.Select(link => new Row(
            link.From.ToString(),
            _mapping.From.FindSubQuestion(link.From)!.Wording,
            link.Share.ToString(),
            Phrases.Of(link.Relationship).In(language),
            link.To.ToString(),
            _mapping.To.FindSubQuestion(link.To)!.Wording,
            Words.Of(link.Confidence).In(language)))],
        []);

    private IEnumerable<Block> AllCaveats()
    {
        var areas = _mapping.To.Areas
            .Select(area => EquatableList.From(_mapping.GeneralCaveats
                .Concat(_mapping.Links.Where(link => link.To.Area == area.Number).SelectMany(static link => link.Caveats))
                .Distinct()))
            .ToList();
        var all = EquatableList.From(areas.SelectMany(static area => area).Distinct().OrderByDescending(static caveat => caveat.Severity));
        return Caveats.Of(all, areas, language);
    }

    private IEnumerable<Block> Other(MappingRoute other)
    {
        yield return new Heading(Words.Other.With(language, Steps(other)));
        var differences = ShareDifference.Between(_mapping, other.Mapping);
        if (differences.Count == 0)
        {
            yield return new Prose(Words.Alike.In(language));
            yield break;
        }

        yield return new Prose(Words.Differences.With(language, differences.Count));
        yield return new Table(
            [
                new(Words.From.In(language)),
                new(Words.To.In(language)),
                Column.Number(Words.Here.In(language)),
                Column.Number(Words.There.In(language)),
            ],
            [.. differences.Select(difference => new Row(
                difference.From.ToString(), difference.To?.ToString() ?? Words.Nowhere.In(language), difference.First.ToString(),
                difference.Second.ToString()))],
            []);
    }
}
