using System.CommandLine;
using System.Text;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>Finds what the command line names: in the catalogue, or in a file.</summary>
internal sealed class Source(Catalogue catalogue)
{
    internal static Argument<string> EvaluationArgument(
        string name, string description = "The evaluation: an id from the list, or the path of a JSON document")
        => Choice.Argument(name, description, static () => Catalogue.Embedded.Evaluations.Select(static entry => entry.Id.Value));

    /// <summary>An evaluation by its id, or by the path of its document. An id of the catalogue wins over a file of that name.</summary>
    internal Evaluation Evaluation(string idOrPath)
    {
        if (catalogue.Evaluations.FirstOrDefault(entry => entry.Id.Value == idOrPath) is { } known)
        {
            return catalogue.GetEvaluation(known.Id);
        }

        if (File.Exists(idOrPath))
        {
            return Valid(InputFile.Read(idOrPath, catalogue.EvaluationReader.TryRead), idOrPath, "evaluation");
        }

        throw IsPath(idOrPath)
            ? ToolException.Usage($"There is no file '{idOrPath}'.")
            : Unknown("evaluation", idOrPath, id => catalogue.GetEvaluation(new EvaluationId(id)), catalogue.Evaluations);
    }

    internal FrameworkVersion Framework(string id)
        => catalogue.Frameworks.FirstOrDefault(entry => entry.Id.Value == id) is { } known
            ? catalogue.GetFramework(known.Id)
            : throw Unknown("framework version", id, near => catalogue.GetFramework(new FrameworkId(near)), catalogue.Frameworks);

    /// <summary>A mapping of the user's own, with all its faults where it is not valid.</summary>
    internal ReadResult<FrameworkMapping> TryMapping(string path) => InputFile.Read(path, catalogue.MappingReader.TryRead);

    /// <summary>A mapping of the user's own, which must be valid.</summary>
    internal FrameworkMapping Mapping(string path) => Valid(TryMapping(path), path, "mapping");

    internal ToolException NoMapping(FrameworkId from, FrameworkId to) => ToolException.Refused(
        $"No mapping leads from framework version {from} to {to}; mappings lead from an older version to a newer one. There are: "
            + $"{string.Join(", ", catalogue.Mappings.Select(static entry => $"{entry.FromId} -> {entry.ToId}"))}.");

    private static T Valid<T>(ReadResult<T> read, string path, string what)
        where T : class
        => read.Value ?? throw ToolException.Refused(
            [
                $"{path} is not a valid {what}; it has {read.Faults.Count} fault{(read.Faults.Count == 1 ? "" : "s")}:",
                .. read.Faults.Select(static fault => fault.ToString()),
            ]);

    private static bool IsPath(string text)
        => text.AsSpan().ContainsAny('/', '\\') || text.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Answers an id that the catalogue does not have with the nearest that it has.</summary>
    private static ToolException Unknown<T>(string what, string given, Action<string> ask, IEnumerable<T> known)
    {
        try
        {
            ask(AsId(given));
        }
        catch (UnknownIdException unknown) when (unknown.Suggestions.Count > 0)
        {
            return ToolException.Usage($"There is no {what} '{given}'; the nearest are {string.Join(", ", unknown.Suggestions)}.");
        }
        catch (ArgumentException)
        {
            // Nothing in what was given can be part of an id, so none is nearer than the others.
            return ToolException.Usage($"There is no {what} '{given}'; there are {string.Join(", ", known)}.");
        }

        return ToolException.Usage($"There is no {what} '{given}'; did you mean '{AsId(given)}'?");
    }

    /// <summary>The id that may have been meant: "Olofström 2017" is near to olofstrom-2017.</summary>
    private static string AsId(string given)
    {
        var id = new StringBuilder();
        foreach (var letter in given.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.')
            {
                id.Append(letter);
            }
            else if (char.IsWhiteSpace(letter))
            {
                id.Append('-');
            }
        }

        return id.ToString(0, Math.Min(id.Length, 64)).Trim('-', '.');
    }
}
