using System.Globalization;
using Xunit;

namespace Kommunkompassen.Tests.Mutation;

/// <summary>
/// Decides in one warm process for many mutants whether a test notices them. Run by <c>tests/mutation/run</c>; see <c>docs/mutation.md</c>.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args is not [var command, var folder, .. var rest])
        {
            await Console.Error.WriteLineAsync("cover FOLDER | decide FOLDER PART PARTS | once FOLDER MUTANT");
            return 2;
        }

        TestContext.SetForInitialization(null, false, false);
        var files = new MutationFiles(folder);
        await using var suite = await Suite.DiscoverAsync();
        switch (command)
        {
            case "cover":
                await Coverage.CaptureAsync(suite, files);
                return 0;
            case "decide":
                return await new Decider(suite, files, int.Parse(rest[0], CultureInfo.InvariantCulture))
                    .RunAsync(int.Parse(rest[1], CultureInfo.InvariantCulture));
            default:
                return await Decider.OnceAsync(suite, files, int.Parse(rest[0], CultureInfo.InvariantCulture));
        }
    }
}
