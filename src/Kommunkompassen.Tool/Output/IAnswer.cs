namespace Kommunkompassen.Tool;

/// <summary>What a command found, to be shown in any of the formats.</summary>
internal interface IAnswer
{
    /// <summary>For a reader: the table and markdown formats.</summary>
    Page Page(Language language);

    /// <summary>For spreadsheets and scripts.</summary>
    Sheet Sheet(Language language);

    /// <summary>For programs: the text of a JSON document.</summary>
    string Json();
}
