namespace Kommunkompassen.Documents;

/// <summary>A mapping as far as it could be read; items keep the places of the document.</summary>
internal sealed class MappingDraft
{
    internal FrameworkVersion? From { get; set; }

    internal FrameworkVersion? To { get; set; }

    internal List<CaveatDraft> Definitions { get; set; } = [];

    internal List<CodeDraft> General { get; set; } = [];

    internal List<LinkDraft> Links { get; set; } = [];

    internal List<LooseEndDraft> RetiredSubQuestions { get; set; } = [];

    internal List<LooseEndDraft> NewSubQuestions { get; set; } = [];

    /// <summary>False when a list could not be read to its end, so that what is missing says nothing.</summary>
    internal bool Complete { get; set; } = true;

    /// <summary>False when the list of definitions could not be read to its end.</summary>
    internal bool DefinitionsComplete { get; set; } = true;

    /// <summary>True when the codes of all definitions could be read, so that another code is not defined.</summary>
    internal bool DefinitionsKnown => DefinitionsComplete && Definitions.TrueForAll(static definition => definition.Code is not null);

    /// <summary>True when all codes of references could be read, so that a definition that none names is not used.</summary>
    internal bool CodesKnown => Complete
        && General.TrueForAll(static code => code.Code is not null)
        && Links.TrueForAll(static link => link.CodesKnown);
}
