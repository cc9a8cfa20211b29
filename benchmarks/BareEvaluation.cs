namespace Kommunkompassen.Benchmarks;

/// <summary>The floor of reading: what somebody would write who needs the members and trusts the document. All values of its table are
/// plain numbers.</summary>
internal sealed record BareEvaluation(
    string Kind, int FormatVersion, string Id, BareMunicipality Municipality, string Framework, string Period, int Ordinal,
    List<string>? Earlier, BareReport Report,
    BareInterviewed? Interviewed, BareText? Materials, BareText? Evaluators, string PercentageRule, string TotalRule, BareSource Source,
    BareTotal? Total,
    List<BareArea> Areas, List<BareRoleModel>? RoleModels, List<BareMean>? ReferenceMeans, List<BareCaveat>? Caveats);
