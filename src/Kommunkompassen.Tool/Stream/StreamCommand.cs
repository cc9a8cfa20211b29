using System.CommandLine;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary><c>stream FILE --translate-to FRAMEWORK --out FILE</c>: any number of evaluations, one document on each line, translated to one
/// framework version.</summary>
internal static class StreamCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var file = InputFile.Argument("JSON documents of the kind \"evaluation\", one on each line");
        var to = new Option<string>("--translate-to")
        {
            Description = "The framework version to translate to, an id from the list",
            HelpName = "FRAMEWORK",
            Required = true,
        };
        var onError = Choice.Option<bool?>(
            "--on-error", "What to do with a line that is not valid or has no mapping: skip it, or stop and write nothing (the default)",
            ("skip", true), ("stop", false));
        var command = new Command("stream", "Translate a file with one evaluation on each line, of any length") { file, to, onError };
        command.SetAction(async (parsed, cancellation) =>
        {
            output.RefuseFormat(parsed, "stream takes no --format; its results are JSON documents, one on each line.");
            var choice = output.Of(parsed);
            var (source, target) = (parsed.GetRequiredValue(file), choice.File);
            if (target is null)
            {
                throw ToolException.Usage(
                    "stream writes its results to a file, so that half of them are never taken for all of them; give --out FILE.");
            }

            InputFile.RefuseAsOutput(source, target);
            var framework = new Source(Catalogue.Embedded).Framework(parsed.GetRequiredValue(to));
            var translation = new StreamTranslation(Catalogue.Embedded, framework, source, parsed.GetValue(onError) == true);
            try
            {
                await Run(translation, source, target, host, choice.Language, cancellation);
            }
            catch (OperationCanceledException)
            {
                throw ToolException.Cancelled($"Cancelled after line {translation.Lines}; '{target}' was not written.");
            }
            catch (IOException failure)
            {
                throw ToolException.Usage($"Cannot read '{source}' or write '{target}': {failure.Message}");
            }

            AnswerWriter.Write(new StreamPage(translation, framework, target, choice.Language).Page(), host);
            return translation.Bad == 0 ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static async Task Run(
        StreamTranslation translation, string source, string target, ToolHost host, Language language, CancellationToken cancellation)
    {
        await using var input = InputFile.Open(source);
        using var result = AtomicFile.Create(target);
        await ProgressBar.Run(
            input.Length, host, language,
            (progress, error) => translation.Run(input, result.Stream, progress, error, cancellation));
        await result.Stream.FlushAsync(cancellation);
        result.Commit();
    }
}
