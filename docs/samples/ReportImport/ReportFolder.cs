using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Reports;

namespace ReportImport;

#region service
/// <summary>
/// Turns every NAME.txt that is put into a folder into NAME.json, an evaluation, or into NAME.faults.txt, what is wrong with it.
/// </summary>
internal sealed partial class ReportFolder(IConfiguration configuration, ILogger<ReportFolder> log) : BackgroundService
{
    private static readonly Catalogue Data = Catalogue.Embedded;

    private static readonly ReportTextOptions Known = new(Data.Frameworks.Select(static entry => Data.GetFramework(entry.Id)))
    {
        Municipalities = [.. Data.Evaluations.Select(static entry => Data.GetEvaluation(entry.Id).Municipality).Distinct()],
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var folder = configuration["Reports:Folder"]
            ?? throw new InvalidOperationException("Set Reports:Folder to the folder to watch.");
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        do
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Where(IsNew).ToArray())
            {
                await ImportAsync(file, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ImportAsync(string file, CancellationToken stop)
    {
        var result = ReportTextReader.TryRead(await File.ReadAllTextAsync(file, stop), Known);
        if (result.Evaluation is { } evaluation)
        {
            await File.WriteAllBytesAsync(Path.ChangeExtension(file, ".json"), Document.ToUtf8Json(evaluation), stop);
            var lost = evaluation.SubQuestions.Count(static row => row.Points.Number is null);
            LogImported(Path.GetFileName(file), evaluation.Framework.Id.Value, lost);
        }
        else
        {
            var faults = result.Faults.Select(static fault => fault.ToString());
            await File.WriteAllLinesAsync(Path.ChangeExtension(file, ".faults.txt"), faults, stop);
            LogRefused(Path.GetFileName(file), result.Faults.Count);
        }
    }

    /// <summary>Not yet dealt with, and at rest: a file that somebody is still writing is left for the next round.</summary>
    private static bool IsNew(string file) =>
        DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > TimeSpan.FromSeconds(1)
        && !file.EndsWith(".faults.txt", StringComparison.Ordinal)
        && !File.Exists(Path.ChangeExtension(file, ".json"))
        && !File.Exists(Path.ChangeExtension(file, ".faults.txt"));

    [LoggerMessage(LogLevel.Information, "{File}: framework version {Framework}, {Lost} cells unreadable")]
    private partial void LogImported(string file, string framework, int lost);

    [LoggerMessage(LogLevel.Warning, "{File}: {Count} faults, nothing imported")]
    private partial void LogRefused(string file, int count);
}
#endregion service
