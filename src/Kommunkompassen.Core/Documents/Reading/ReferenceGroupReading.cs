using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Reads a reference group.</summary>
internal static class ReferenceGroupReading
{
    internal static ReferenceGroupDocument? Read(
        ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> framework, MappingRegistry mappings,
        Func<EvaluationId, Evaluation?> evaluation)
    {
        var draft = new ReferenceGroupDraft();
        if (!cursor.TryBeginDocument(GroupShapes.Group, out var root))
        {
            return null;
        }

        while (cursor.NextMember(ref root) is { } member)
        {
            switch (member)
            {
                case "method": draft.Method = ResultReading.Method(ref cursor, ResultMethods.ReferenceGroup); break;
                case "name": draft.Name = cursor.Localized(); break;
                case "framework": draft.Framework = FrameworkResolving.Read(ref cursor, framework); break;
                case "selection": draft.Selection = Selection(ref cursor); break;
                case "mappings": draft.Mappings = cursor.List((ref cursor) => MappingResolving.Read(ref cursor, framework, mappings)); break;
                case "published": draft.Published = EvaluationPartsReading.ReferenceMean(ref cursor); break;
                case "members":
                    draft.Members = cursor.Items(
                    static (ref cursor) => cursor.Slug() is { } id ? new EvaluationId(id) : null, out _); break;
                case "leftOut": draft.Outside = draft.Outside with { LeftOut = cursor.Whole() ?? 0 }; break;
                case "undated": draft.Outside = draft.Outside with { Undated = cursor.Whole() ?? 0 }; break;
                case "caveats": draft.Caveats = cursor.List(static (ref cursor) => CaveatReading.OfResult(ref cursor)); break;
                case "inputs": draft.Inputs = cursor.List((ref cursor) => EvaluationReading.Read(ref cursor, framework)); break;
                default: cursor.Check(); break;
            }
        }

        var found = draft.Inputs.Count > 0 ? [] : Found(ref cursor, draft.Members ?? [], evaluation);
        if (!cursor.IsValid)
        {
            return null;
        }

        var isProven = draft.Method == ResultMethods.ReferenceGroup;
        var made = ResultReading.Made(
            ref cursor, () => new ReferenceGroupDocument(draft.ToGroup(id => found.GetValueOrDefault(id)), draft.Inputs, isProven));
        if (made is { IsProven: true })
        {
            ResultReading.Compare(ref cursor, ReferenceGroupWriting.Write(made.Group, made.Evaluations));
        }

        return made;
    }

    private static Dictionary<EvaluationId, Evaluation> Found(
        ref DocumentCursor cursor, List<EvaluationId> members, Func<EvaluationId, Evaluation?> find)
    {
        var found = new Dictionary<EvaluationId, Evaluation>();
        for (var i = 0; i < members.Count; i++)
        {
            if (find(members[i]) is { } evaluation && evaluation.Id == members[i])
            {
                found[members[i]] = evaluation;
            }
            else
            {
                cursor.AddAt(
                    $"members/{Internal.Guard.Invariant(i)}", "unknown-evaluation", $"The evaluation \"{members[i]}\" is not known here.",
                    "Correct the id, or let the document hold its evaluations.");
            }
        }

        return found;
    }

    private static GroupSelection? Selection(ref DocumentCursor cursor)
    {
        EvaluationRound? round = null;
        EvaluationPeriod? from = null, until = null;
        EquatableList<string> forms = [];
        var scope = cursor.BeginObject(GroupShapes.Selection);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "round": round = cursor.Word(ResultVocabulary.Rounds); break;
                case "from": from = cursor.Period(); break;
                case "until": until = cursor.Period(); break;
                case "forms": forms = cursor.List(static (ref cursor) => cursor.Slug()); break;
            }
        }

        return round is not { } known
            ? null
            : ResultReading.Made(
                ref cursor, () => new GroupSelection(known, from, until, forms.Select(static form => new FrameworkId(form))));
    }
}
