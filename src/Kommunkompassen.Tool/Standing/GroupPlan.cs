using System.Globalization;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>A reference group as the command line asks for it: which evaluations are offered to it, of which framework versions, and on
/// which scale it is; or a mean that a report prints.</summary>
internal sealed class GroupPlan
{
    private readonly Source _source;
    private readonly GroupWords _words;
    private readonly EquatableList<Evaluation> _offered = [];
    private readonly bool _isRestricted;

    /// <param name="source">Finds what the command line names.</param>
    /// <param name="evaluation">The evaluation that is to be set beside the group.</param>
    /// <param name="words">What the command line says.</param>
    internal GroupPlan(Source source, Evaluation evaluation, GroupWords words)
    {
        _source = source;
        _words = words;
        Evaluation = evaluation;
        if (words.IsPublished)
        {
            return;
        }

        _offered = EquatableList.From(words.Evaluations.Count > 0 ? words.Evaluations.Select(Named) : Listed);
        _isRestricted = words.Frameworks.Count > 0;
        var selection = Selection([]);
        FrameworkId[] ids = _isRestricted
            ? [.. words.Frameworks.Select(id => source.Framework(id).Id)]
            : [.. _offered.Where(one => selection.Takes(one) == true).Select(static one => one.Framework.Id).Distinct()];
        Scale = words.Scale is { } scale ? source.Framework(scale)
            : ids.Length == 0 ? throw Empty()
            : ids.Length == 1 && Leads(evaluation.Framework.Id, ids[0]) ? Catalogue.Embedded.GetFramework(ids[0])
            : throw NoScale(ids);

        // Where none are named, the two are measured over what the evaluation's framework version has too.
        FrameworkVersions = EquatableList.From(_isRestricted ? ids : ids.Append(evaluation.Framework.Id).Distinct());
    }

    internal Evaluation Evaluation { get; }

    /// <summary>The framework version on whose scale the group is; null for a published mean.</summary>
    internal FrameworkVersion? Scale { get; }

    /// <summary>The framework versions over whose common sub-questions the group is measured.</summary>
    internal EquatableList<FrameworkId> FrameworkVersions { get; } = [];

    /// <summary>Whether another group can narrow it to common sub-questions: no framework versions are named.</summary>
    internal bool IsOpen => Scale is not null && !_isRestricted;

    private static IEnumerable<Evaluation> Listed
        => Catalogue.Embedded.Evaluations.Select(static entry => Catalogue.Embedded.GetEvaluation(entry.Id));

    /// <summary>The group.</summary>
    /// <param name="others">Framework versions of another group, over whose sub-questions it is to be measured too.</param>
    internal ReferenceGroup Group(IEnumerable<FrameworkId> others)
    {
        if (_words.IsPublished)
        {
            return Published();
        }

        var ids = IsOpen ? EquatableList.From(FrameworkVersions.Concat(others).Distinct()) : FrameworkVersions;
        ReferenceGroup group;
        try
        {
            group = ReferenceGroup.FromEvaluations(
                StandingPhrases.NameOf(_words), Scale!, _offered, Selection(ids), Catalogue.Embedded.MappingRegistry);
        }
        catch (NoMappingException none)
        {
            throw _source.NoMapping(none.FromId, none.ToId);
        }
        catch (ArgumentException refused) when (refused.ParamName == "evaluations")
        {
            throw ToolException.Usage($"{_words.Option}: {refused.Message}");
        }

        return group.MemberIds.Count > 0 ? group : throw Empty();
    }

    /// <summary>Any word that the grammar does not know is an evaluation; where there is none, a word may have been meant.</summary>
    private Evaluation Named(string word)
    {
        try
        {
            return _source.Evaluation(word);
        }
        catch (ToolException unknown) when (unknown.ExitCode == ExitCode.Usage)
        {
            throw ToolException.Usage($"{_words.Option}: {unknown.Message} It takes, with spaces between, {GroupWords.Known}.");
        }
    }

    private GroupSelection Selection(IEnumerable<FrameworkId> ids)
        => new(_words.Round ?? EvaluationRound.All, _words.From, _words.Until, ids);

    private ToolException Empty()
    {
        var selection = Selection([]);
        var undated = _offered.Count(one => selection.Takes(one) is null);
        var overlap = undated == 0 ? "" : $" Of {undated} it is not known whether they lie within the period.";
        return ToolException.Refused(
            $"{_words.Option}: the group is empty; none of {_offered.Count} evaluation{(_offered.Count == 1 ? "" : "s")} belongs to it by "
                + $"round, period and framework version.{overlap} Ask for less, or name evaluations of your own as files.");
    }

    /// <summary>Evaluations of several framework versions are never mixed; the remedy depends on where all of them can be
    /// translated.</summary>
    private ToolException NoScale(FrameworkId[] ids)
    {
        var own = Evaluation.Framework;
        string[] remedies =
        [
            .. Catalogue.Embedded.Frameworks.Where(entry => ids.Append(own.Id).All(id => Leads(id, entry.Id)))
                .Select(static entry => $"scale={entry.Id} to translate all of them to it"),
            .. ids.Length == 1
                ? []
                : ids.Where(id => Leads(own.Id, id)).Select(static id => $"framework={id} to take only those of {id}"),
        ];
        var what = ids.Length == 1
            ? $"the group has evaluations of framework version {ids[0]}, to which no mapping leads from {own}, that of {Evaluation}."
            : $"the group has evaluations of several framework versions, {string.Join(", ", ids)}, whose points mean different things.";
        return ToolException.Refused(
            $"{_words.Option}: {what} Add {(remedies.Length == 0 ? "other evaluations" : string.Join(" or ", remedies))}.");
    }

    private static bool Leads(FrameworkId from, FrameworkId to)
        => from == to || Catalogue.Embedded.MappingRegistry.FindRoute(from, to) is not null;

    /// <summary>The published mean that the command line asks for.</summary>
    private ReferenceGroup Published()
    {
        var from = _words.Evaluations.Count == 0 ? Evaluation : _source.Evaluation(_words.Evaluations[0]);
        var printed = Printed(from);
        var means = printed.FindAll(mean => _words.Mean is null || mean.Value == _words.Mean);
        return means.Count switch
        {
            1 => ReferenceGroup.FromPublishedMean(means[0]),
            0 when printed.Count == 0 => throw ToolException.Refused(
                $"{_words.Option}: the report of {from} prints no mean as a number.{Elsewhere()}"),
            0 => throw ToolException.Usage(
                $"{_words.Option}: the report of {from} prints no mean of {Text(_words.Mean!.Value)}; it has {Choices(printed)}."),
            _ => throw ToolException.Usage($"{_words.Option}: the report of {from} prints several means; choose {Choices(means)}."),
        };
    }

    private static string Elsewhere()
    {
        var others = Listed.SelectMany(static one => Printed(one).Select(mean => $"published {one} {Choice(mean)}")).ToList();
        return others.Count == 0 ? "" : $" Others do: {string.Join(", ", others)}.";
    }

    private static List<ReferenceMean> Printed(Evaluation evaluation)
        => [.. evaluation.Background.ReferenceMeans.Where(static mean => mean.Value is not null)];

    private static string Choices(IEnumerable<ReferenceMean> means) => string.Join(" or ", means.Select(Choice));

    private static string Choice(ReferenceMean mean) => $"mean={Text(mean.Value!.Value)} ({mean.Population.English})";

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
