using Kommunkompassen.Comparison;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Makes a reference group of its evaluations again, and compares its document with it.</summary>
internal static class ReferenceGroupReader
{
    internal static ReferenceGroupDocument? Read(ref DocumentCursor cursor, ref Draft draft, in ObjectScope scope)
    {
        var members = draft.Inputs is null ? Found(ref cursor, draft.Members ?? []) : [];
        if (!cursor.IsValid)
        {
            return null;
        }

        var parts = draft;
        var made = ResultReading.Made(
            ref cursor, () => new ReferenceGroupDocument(
                Group(parts, members), EquatableList.From(parts.Inputs ?? []), parts.Method == ResultMethods.ReferenceGroup));
        if (made is { IsProven: true })
        {
            ResultReading.Compare(ref cursor, ReferenceGroupShapes.Group, made);
        }

        return made;
    }

    /// <summary>The evaluations that the document only names.</summary>
    private static List<Evaluation> Found(ref DocumentCursor cursor, IReadOnlyList<EvaluationId> members)
    {
        var found = new List<Evaluation>();
        for (var i = 0; i < members.Count; i++)
        {
            if (cursor.References.FindEvaluation!(members[i]) is { } evaluation && evaluation.Id == members[i])
            {
                found.Add(evaluation);
            }
            else
            {
                cursor.AddAt(
                    $"members/{Guard.Invariant(i)}", "unknown-evaluation", $"The evaluation \"{members[i]}\" is not known here.",
                    "Correct the id, or let the document hold its evaluations.");
            }
        }

        return found;
    }

    /// <summary>The group; parts that do not fit each other are refused.</summary>
    /// <exception cref="ArgumentException">The parts do not fit each other.</exception>
    private static ReferenceGroup Group(in Draft draft, List<Evaluation> members)
    {
        if (draft.Published is { } mean)
        {
            return draft is { Selection: null, Members: null, Inputs: null, Mappings: null }
                ? OfMean(mean, draft.Framework, EquatableList.From(draft.Caveats ?? []))
                : throw new ArgumentException(
                    "The group is known by a published mean, and has a selection, mappings or members; give the one or the others.");
        }

        if (draft.Framework is not { } framework || draft.Selection is not { } selection)
        {
            throw new ArgumentException("The group has no published mean, and no framework version or no selection; give them.");
        }

        var mappings = EquatableList.From(draft.Mappings ?? []);
        return draft.Inputs is { } inputs
            ? ReferenceGroup.FromEvaluations(draft.Name, framework, inputs, selection, mappings, default)
            : ReferenceGroup.FromEvaluations(draft.Name, framework, members, selection, mappings, (draft.LeftOut, draft.Undated));
    }

    /// <summary>Whether the framework version was inferred stands only in the caveats.</summary>
    private static ReferenceGroup OfMean(ReferenceMean mean, FrameworkVersion? framework, EquatableList<Caveat> caveats)
    {
        var group = ReferenceGroup.FromPublishedMean(mean, framework, false, caveats);
        return group.Total.Caveats.Equals(caveats)
            ? group
            : ReferenceGroup.FromPublishedMean(mean, framework, true, caveats);
    }

    /// <summary>A reference group as far as it could be read.</summary>
    internal struct Draft
    {
        internal int Method;
        internal LocalizedText Name;
        internal FrameworkVersion? Framework;
        internal GroupSelection? Selection;
        internal IReadOnlyList<FrameworkMapping>? Mappings;
        internal ReferenceMean? Published;
        internal IReadOnlyList<EvaluationId>? Members;
        internal int LeftOut;
        internal int Undated;
        internal IReadOnlyList<Caveat>? Caveats;
        internal IReadOnlyList<Evaluation>? Inputs;
    }
}
