using System.Globalization;
using Kommunkompassen.Documents;
using Spectre.Console;

namespace Kommunkompassen.Tool;

/// <summary>Shows on standard error how far a long file has been read, where that is a terminal.</summary>
internal static class ProgressBar
{
    /// <summary>Shorter files are read before anyone could see a bar.</summary>
    private const long LongFile = 1024 * 1024;

    private static readonly LocalizedText Reading = new("{0} rader", "{0} lines");

    /// <summary>Runs work that reports its progress, and writes its errors above the bar.</summary>
    internal static async Task Run(
        long bytes, ToolHost host, Language language, Func<IProgress<StreamProgress>?, Action<string>, Task> work)
    {
        if (bytes < LongFile || !host.IsErrorTerminal || host.Variable("TERM") == "dumb")
        {
            await work(null, line => host.Error.Write($"{Plain.Of(line)}\n"));
            host.Error.Flush();
            return;
        }

        var surface = Surfaces.ForProgress(host);
        await surface.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async shown =>
        {
            var task = shown.AddTask(Reading.With(language, 0), maxValue: bytes);
            await work(
                new Direct(progress =>
                {
                    task.Value = progress.Bytes;
                    task.Description = Reading.With(language, progress.Lines.ToString(CultureInfo.InvariantCulture));
                }),
                line => surface.Write(new Text($"{Plain.Of(line)}\n")));
        });
    }

    /// <summary>Passes reports on at once; the library's own would put them in a queue.</summary>
    private sealed class Direct(Action<StreamProgress> report) : IProgress<StreamProgress>
    {
        public void Report(StreamProgress value) => report(value);
    }
}
