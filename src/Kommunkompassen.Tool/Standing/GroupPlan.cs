using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>A reference group as the command line asks for it: which evaluations are offered to it, of which forms, and on which scale it
/// is.</summary>
internal sealed class GroupPlan
{
    private readonly Catalogue _catalogue;
    private readonly Source _source;
    private readonly GroupWords _words;
    private readonly EquatableList<Evaluation> _offered;

    /// <param name="catalogue">What comes with the tool.</param>
    /// <param name="source">Finds what the command line names.</param>
    /// <param name="evaluation">The evaluation that is to be set beside the group.</param>
    /// <param name="words">What the command line says.</param>
    internal GroupPlan(Catalogue catalogue, Source source, Evaluation evaluation, GroupWords words)
    {
        (_catalogue, _source, _words) = (catalogue, source, words);
        _offered = EquatableList.From(words.Evaluations.Count > 0
            ? words.Evaluations.Select(Named)
            : catalogue.Evaluations.Select(entry => catalogue.GetEvaluation(entry.Id)));
        HasOwnForms = words.Forms.Count > 0;
        var selection = Selection([]);
        FrameworkId[] forms = HasOwnForms
            ? [.. words.Forms.Select(form => source.Framework(form).Id)]
            : [.. _offered.Where(one => selection.Takes(one) == true).Select(static one => one.Framework.Id).Distinct()];
        Scale = words.Scale is { } scale ? source.Framework(scale)
            : forms.Length == 0 ? throw Empty()
            : forms.Length == 1 && Leads(evaluation.Framework.Id, forms[0]) ? catalogue.GetFramework(forms[0])
            : throw SeveralForms(forms, evaluation);

        // Without forms of their own, the two are measured over what the evaluation's form has too.
        Forms = EquatableList.From(HasOwnForms ? forms : forms.Append(evaluation.Framework.Id).Distinct());
    }

    internal FrameworkVersion Scale { get; }

    /// <summary>The forms over whose common sub-questions the group is measured.</summary>
    internal EquatableList<FrameworkId> Forms { get; }

    /// <summary>Whether the forms are named on the command line.</summary>
    internal bool HasOwnForms { get; }

    /// <summary>The group.</summary>
    /// <param name="others">Forms of another group, over whose sub-questions it is to be measured too.</param>
    internal ReferenceGroup Group(IEnumerable<FrameworkId> others)
    {
        EquatableList<FrameworkId> forms = HasOwnForms ? Forms : EquatableList.From(Forms.Concat(others).Distinct());
        ReferenceGroup group;
        try
        {
            group = ReferenceGroup.FromEvaluations(GroupName.Of(_words), Scale, _offered, Selection(forms), _catalogue.MappingRegistry);
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

    /// <summary>What is no word of the grammar is an evaluation; where there is none, the word may have been meant.</summary>
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

    private GroupSelection Selection(IEnumerable<FrameworkId> forms)
        => new(_words.Round ?? EvaluationRound.All, _words.From, _words.Until, forms);

    private ToolException Empty()
    {
        var selection = Selection([]);
        var undated = _offered.Count(one => selection.Takes(one) is null);
        var overlap = undated == 0 ? "" : $" Of {undated} it is not known whether they lie within the period.";
        return ToolException.Refused(
            $"{_words.Option}: the group is empty; none of {_offered.Count} evaluation{(_offered.Count == 1 ? "" : "s")} belongs to it by round, period and form.{overlap} Ask for less, or name evaluations of your own as files.");
    }

    /// <summary>Evaluations of several forms are never mixed; what to write instead depends on where all of them can be translated
    /// to.</summary>
    private ToolException SeveralForms(FrameworkId[] forms, Evaluation evaluation)
    {
        FrameworkId[] all = [.. forms, evaluation.Framework.Id];
        string[] remedies =
        [
            .. _catalogue.Frameworks.Where(entry => Array.TrueForAll(all, form => Leads(form, entry.Id)))
                .Select(static entry => $"scale={entry.Id} to translate all of them to that form"),
            .. forms.Length == 1
                ? []
                : forms.Where(form => Leads(evaluation.Framework.Id, form))
                    .Select(static form => $"form={form} to take those of that form only"),
        ];
        var what = forms.Length == 1
            ? $"the group has evaluations of form {forms[0]}, to which no mapping leads from form {evaluation.Framework} of {evaluation}."
            : $"the group has evaluations of several forms, {string.Join(", ", forms)}, whose points mean different things.";
        return ToolException.Refused(
            $"{_words.Option}: {what} Add {(remedies.Length == 0 ? "other evaluations" : string.Join(" or ", remedies))}.");
    }

    private bool Leads(FrameworkId from, FrameworkId to) => from == to || _catalogue.MappingRegistry.FindRoute(from, to) is not null;
}
