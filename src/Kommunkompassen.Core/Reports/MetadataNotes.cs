namespace Kommunkompassen.Reports;

/// <summary>The sentences on lines of the prose.</summary>
internal static class MetadataNotes
{
    internal static LocalizedText Read(string subject) => subject switch
    {
        "municipality" => new("Kommunens namn lästes här.", "The municipality's name was read here."),
        "period" => new("Tiden för utvärderingen lästes här.", "The time of the evaluation was read here."),
        "ordinal" => new("Vilken utvärdering i ordningen det är lästes här.", "Which evaluation in order it is was read here."),
        "interviewed" => new("Antalet intervjuade lästes här.", "The number of persons interviewed was read here."),
        "earlier" => new("Året för en tidigare utvärdering lästes här.", "The year of an earlier evaluation was read here."),
        "publisher" => new("Utgivarens namn lästes här.", "The publisher's name was read here."),
        _ => new("Poängtabellens kapitel lästes här.", "The chapter of the score table was read here."),
    };
}
