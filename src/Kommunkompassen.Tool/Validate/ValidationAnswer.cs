using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>Whether documents are valid, with all their faults. Their sentences are English, as all error messages are.</summary>
/// <param name="files">The documents.</param>
internal sealed class ValidationAnswer(EquatableList<ValidatedFile> files) : IAnswer
{
    private static readonly string[] Header = ["file", "kind", "valid", "code", "position", "message", "remedy"];

    private static readonly LocalizedText AllValid = new("Alla dokument är giltiga. Antal: {0}.", "All documents are valid. Number: {0}.");

    private static readonly LocalizedText SomeFaulty = new(
        "Dokument som inte är giltiga: {0} av {1}.", "Documents that are not valid: {0} of {1}.");

    private static readonly LocalizedText Valid = new("{0} är giltig ({1}).", "{0} is valid ({1}).");

    private static readonly LocalizedText ShapeOnly = new(
        "{0} har rätt form ({1}). Om innehållet stämmer prövas inte för den typen.",
        "{0} has the right shape ({1}). Whether its content is right is not checked for that kind.");

    private static readonly LocalizedText Faulty = new("{0} är inte giltig ({1}). Antal fel: {2}.", "{0} is not valid ({1}). Faults: {2}.");

    private static readonly LocalizedText UnknownKind = new("okänd typ", "unknown kind");

    public Page Page(Language language)
    {
        var faulty = files.Count(static file => !file.Validation.IsValid);
        return new Page(
            faulty == 0 ? AllValid.With(language, files.Count) : SomeFaulty.With(language, faulty, files.Count),
            [.. files.SelectMany(file => Blocks(file, language))]);
    }

    public Sheet Sheet(Language language) => new(Header, [.. files.SelectMany(Rows)]);

    public string Json() => ValidationJson.Of(files);

    private static IEnumerable<Block> Blocks(ValidatedFile file, Language language)
    {
        var check = file.Validation;
        var phrase = !check.IsValid ? Faulty : check.IsShapeOnly ? ShapeOnly : Valid;
        yield return new Prose(phrase.With(language, file.Name, check.Kind ?? UnknownKind.In(language), check.Faults.Count));
        if (!check.IsValid)
        {
            yield return new Points([.. check.Faults.Select(static fault => new Point(fault.ToString()))]);
        }
    }

    /// <summary>One row for each fault; one without a fault for a file that has none.</summary>
    private static IEnumerable<string?[]> Rows(ValidatedFile file)
        => file.Validation.IsValid
            ? [[file.Name, file.Validation.Kind, "true", null, null, null, null]]
            : file.Validation.Faults.Select(
                fault => (string?[])[file.Name, file.Validation.Kind, "false", fault.Code, fault.Position, fault.Message, fault.Remedy]);
}
