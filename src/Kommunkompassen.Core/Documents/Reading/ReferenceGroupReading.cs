using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Reads a reference group.</summary>
internal static class ReferenceGroupReading
{
    internal static ReferenceGroupDocument? Read(
        ref DocumentCursor cursor)
    {
        var draft = new ReferenceGroupDraft();
        if (!cursor.BeginDocument(GroupShapes.Group.Members, out var root))
        {
            return null;
        }

        while (cursor.NextName(ref root) is { } member)
        {
            switch (member)
            {
                case "method": draft.Method = ResultReading.Method(ref cursor, ResultMethods.ReferenceGroup); break;
                case "name": draft.Name = cursor.Take(CommonShapes.Text); break;
                case "framework": draft.Framework = cursor.Take(FrameworkReferenceRule.Instance); break;
                case "selection": draft.Selection = Selection(ref cursor); break;
                case "mappings": draft.Mappings = EquatableList.From(cursor.Take(new ListRule<FrameworkMapping>(MappingReferenceShape.Mapping)) ?? []); break;
                case "published": draft.Published = cursor.Take(EvaluationShapes.ReferenceMean); break;
                case "members": draft.Members = [.. cursor.Take(new ListRule<EvaluationId>(Rules.EvaluationId)) ?? []]; break;
                case "leftOut": draft.Outside = draft.Outside with { LeftOut = cursor.TakeValue(Rules.Count) ?? 0 }; break;
                case "undated": draft.Outside = draft.Outside with { Undated = cursor.TakeValue(Rules.Count) ?? 0 }; break;
                case "caveats": draft.Caveats = EquatableList.From(cursor.Take(ResultParts.Caveats) ?? []); break;
                case "inputs": draft.Inputs = EquatableList.From(cursor.Take(new ListRule<Evaluation>(EvaluationShapes.Evaluation)) ?? []); break;
                default: cursor.CheckMember(in root); break;
            }
        }

        var found = draft.Inputs.Count > 0 ? [] : Found(ref cursor, draft.Members ?? [], cursor.References.FindEvaluation!);
        if (!cursor.IsValid)
        {
            return null;
        }

        var isProven = draft.Method == ResultMethods.ReferenceGroup;
        var made = ResultReading.Made(
            ref cursor, () => new ReferenceGroupDocument(draft.ToGroup(id => found.GetValueOrDefault(id)), draft.Inputs, isProven));
        if (made is { IsProven: true })
        {
            ResultReading.Compare(ref cursor, json => ReferenceGroupWriting.Write(json, made.Group, made.Evaluations));
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
        IReadOnlyList<FrameworkId> forms = [];
        cursor.BeginObject(GroupShapes.Selection.Members, out var scope);
        while (cursor.NextName(ref scope) is { } member)
        {
            switch (member)
            {
                case "round": round = cursor.TakeValue(ResultVocabulary.Rounds); break;
                case "from": from = cursor.Take(Rules.Period); break;
                case "until": until = cursor.Take(Rules.Period); break;
                case "forms": forms = cursor.Take(new ListRule<FrameworkId>(Rules.FrameworkId)) ?? []; break;
            }
        }

        return round is not { } known
            ? null
            : ResultReading.Made(
                ref cursor, () => new GroupSelection(known, from, until, forms));
    }
}
