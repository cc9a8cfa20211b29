namespace Kommunkompassen.Mapping;

/// <summary>Marks a composed mapping as a draft, so that none of its numbers can pass for reviewed ones.</summary>
internal static class DraftMapping
{
    private static readonly Caveat Unreviewed = new(
        new CaveatCode("unreviewed-draft"),
        CaveatSeverity.Serious,
        CaveatSubject.Translation,
        new LocalizedText(
            "Översättningen är ett utkast som räknats fram ur två andra översättningar och som ingen har granskat.",
            "The mapping is a draft that was worked out from two other mappings and that nobody has reviewed."),
        []);

    internal static FrameworkMapping Of(FrameworkMapping composed)
    {
        var id = $"{composed.From.Id}--{composed.To.Id}.draft";
        return new FrameworkMapping(
            new MappingId(id.Length <= Internal.Guard.MaxIdLength ? id : "draft"),
            composed.Version,
            composed.From,
            composed.To,
            new LocalizedText($"Utkast: {composed.From.Id} till {composed.To.Id}", $"Draft: {composed.From.Id} to {composed.To.Id}"),
            composed.Description,
            composed.Sources,
            composed.Links,
            composed.RetiredSubQuestions,
            composed.NewSubQuestions,
            composed.GeneralCaveats.Append(Unreviewed).Distinct());
    }
}
