using System.CommandLine;
using System.CommandLine.Completions;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>Finds what the command line names: in the catalogue, or for evaluations in a file.</summary>
internal sealed class Source(Catalogue catalogue)
{
    internal static Argument<string> EvaluationArgument(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = name };
        argument.Validators.Add(Choice.RefuseOptions);
        argument.CompletionSources.Add(
            static _ => Catalogue.Embedded.Evaluations.Select(static entry => new CompletionItem(entry.Id.Value)));
        return argument;
    }

    /// <summary>An evaluation by its id, or by the path of its document. An id of the catalogue wins over a file of the same
    /// name.</summary>
    internal Evaluation Evaluation(string idOrPath)
    {
        if (catalogue.Evaluations.FirstOrDefault(entry => entry.Id.Value == idOrPath) is { } known)
        {
            return catalogue.GetEvaluation(known.Id);
        }

        if (File.Exists(idOrPath))
        {
            return Read(idOrPath);
        }

        throw IsPath(idOrPath)
            ? ToolException.Usage($"There is no file '{idOrPath}'.")
            : UnknownId.Of("evaluation", idOrPath, id => catalogue.GetEvaluation(new EvaluationId(id)), catalogue.Evaluations);
    }

    internal FrameworkVersion Framework(string id)
        => catalogue.Frameworks.FirstOrDefault(entry => entry.Id.Value == id) is { } known
            ? catalogue.GetFramework(known.Id)
            : throw UnknownId.Of("framework", id, near => catalogue.GetFramework(new FrameworkId(near)), catalogue.Frameworks);

    /// <summary>Two evaluations on one scale: that of a form, or the one that the library chooses.</summary>
    internal EvaluationComparison Comparison(Evaluation before, Evaluation after, string? framework, FrameworkMapping? own = null)
    {
        try
        {
            var registry = own is null ? catalogue.MappingRegistry : OwnMapping.Registry(catalogue, own);
            var comparison = EvaluationComparison.Between(before, after, registry, framework is null ? null : Framework(framework).Id);
            return own is null || OwnMapping.IsUsed(own, comparison, registry)
                ? comparison
                : throw ToolException.Refused(
                    $"Mapping {own.Id} leads from framework {own.From} to {own.To}, which is no step of comparing {before} ({before.Framework}) and {after} ({after.Framework}) on the scale of {comparison.Framework}.");
        }
        catch (NoMappingException none)
        {
            throw NoMapping(none.FromId, none.ToId);
        }
    }

    internal Translation Translation(Evaluation evaluation, FrameworkVersion to)
        => (catalogue.MappingRegistry.FindMapping(evaluation.Framework, to.Id) ?? throw NoMapping(evaluation.Framework.Id, to.Id))
            .Translate(evaluation);

    internal ToolException NoMapping(FrameworkId from, FrameworkId to) => ToolException.Refused(
        $"No mapping leads from framework {from} to {to}; mappings lead from an older form to a newer one. There are: {string.Join(", ", catalogue.Mappings.Select(static entry => $"{entry.FromId} -> {entry.ToId}"))}.");

    /// <summary>The ways from one form to another, the one that is used first; at least one.</summary>
    internal EquatableList<MappingRoute> Routes(string from, string to)
    {
        var (first, second) = ((FrameworkVersion?)null, (FrameworkVersion?)null);
        ToolException.Together(() => first = Framework(from), () => second = Framework(to));
        if (first!.Id == second!.Id)
        {
            throw ToolException.Usage($"Both forms are {first}; give two that differ.");
        }

        var routes = catalogue.MappingRegistry.GetRoutes(first.Id, second.Id);
        return routes.Count > 0 ? routes : throw NoMapping(first.Id, second.Id);
    }

    /// <summary>A mapping of the user's own, with all its faults where it is not valid.</summary>
    internal ReadResult<FrameworkMapping> TryMapping(string path) => Read(path, catalogue.MappingReader);

    /// <summary>A mapping of the user's own, which must be valid.</summary>
    internal FrameworkMapping Mapping(string path) => Sound(TryMapping(path), path, "mapping");

    private Evaluation Read(string path) => Sound(Read(path, catalogue.EvaluationReader), path, "evaluation");

    private static T Sound<T>(ReadResult<T> read, string path, string what)
        where T : class
        => read.Value ?? throw ToolException.Refused(
            [$"{path} is not a valid {what}; it has {read.Faults.Count} fault{(read.Faults.Count == 1 ? "" : "s")}:", .. read.Faults.Select(static fault => fault.ToString())]);

    private static ReadResult<T> Read<T>(string path, DocumentReader<T> reader)
        where T : class
        => Opened(path, reader.TryRead);

    /// <summary>A document of any kind, with all that is wrong with it.</summary>
    internal ValidatedFile Checked(string path) => Opened(path, catalogue.Validate).InFile(path);

    private static T Opened<T>(string path, Func<Stream, T> read)
    {
        if (!File.Exists(path))
        {
            throw ToolException.Usage($"There is no file '{path}'.");
        }

        try
        {
            using var stream = File.OpenRead(path);
            return read(stream);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Usage($"Cannot read '{path}': {failure.Message}");
        }
    }

    private static bool IsPath(string text)
        => text.AsSpan().ContainsAny('/', '\\') || text.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
