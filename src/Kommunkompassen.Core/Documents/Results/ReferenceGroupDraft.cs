using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>A reference group as far as it could be read.</summary>
internal struct ReferenceGroupDraft
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
