using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>A reference group as far as it could be read.</summary>
internal sealed class ReferenceGroupDraft
{
    internal int? Method { get; set; }

    internal LocalizedText? Name { get; set; }

    internal FrameworkVersion? Framework { get; set; }

    internal GroupSelection? Selection { get; set; }

    internal EquatableList<FrameworkMapping> Mappings { get; set; } = [];

    internal ReferenceMean? Published { get; set; }

    /// <summary>The members that the document names; null where it has none of them.</summary>
    internal List<EvaluationId>? Members { get; set; }

    internal (int LeftOut, int Undated) Outside { get; set; }

    internal EquatableList<Caveat> Caveats { get; set; } = [];

    internal EquatableList<Evaluation> Inputs { get; set; } = [];

    /// <summary>The group; parts that do not fit each other are refused.</summary>
    /// <param name="find">Gives an evaluation that the document only names.</param>
    /// <exception cref="ArgumentException">The parts do not fit each other.</exception>
    internal ReferenceGroup ToGroup(Func<EvaluationId, Evaluation?> find)
    {
        if (Published is not null)
        {
            return Selection is null && Members is null && Inputs.Count == 0 && Mappings.Count == 0
                ? OfMean()
                : throw new ArgumentException(
                    "The group is known by a published mean, and has a selection, mappings or members; give the one or the others.");
        }

        if (Framework is not { } framework || Selection is not { } selection)
        {
            throw new ArgumentException("The group has no published mean, and no form or no selection; give them.");
        }

        return Inputs.Count > 0
            ? ReferenceGroup.FromEvaluations(Name!, framework, Inputs, selection, Mappings, default)
            : ReferenceGroup.FromEvaluations(Name!, framework, (Members ?? []).Select(id => find(id)!), selection, Mappings, Outside);
    }

    /// <summary>Whether the form was inferred stands only in the caveats.</summary>
    private ReferenceGroup OfMean()
    {
        var group = ReferenceGroup.FromPublishedMean(Published!, Framework, formInferredFromYear: false, Caveats);
        return group.Total.Caveats.Equals(Caveats)
            ? group
            : ReferenceGroup.FromPublishedMean(Published!, Framework, formInferredFromYear: true, Caveats);
    }
}
