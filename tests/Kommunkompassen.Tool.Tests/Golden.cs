namespace Kommunkompassen.Tool.Tests;

/// <summary>
/// Outputs that were approved. They are rewritten only on purpose: set KOMMUNKOMPASSEN_WRITE_GOLDEN to the absolute path of the folder
/// Golden beside this file, run the tests, and read the difference before committing it.
/// </summary>
internal static class Golden
{
    private const string Variable = "KOMMUNKOMPASSEN_WRITE_GOLDEN";

    internal static void Assert(string file, string actual)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, file), actual);
            return;
        }

        Xunit.Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", file)), actual);
    }
}
