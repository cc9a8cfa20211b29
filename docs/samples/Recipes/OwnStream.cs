using System.Text;
using Kommunkompassen;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Recipes;

/// <summary>A stream with one document on each line, of which one line is bad.</summary>
internal static class OwnStream
{
    internal static async Task Run()
    {
        using var stream = new MemoryStream();
        await new JsonLinesWriter(stream).WriteAsync(Catalogue.Embedded.GetEvaluation(new EvaluationId("amal-2019")));
        stream.Write(Encoding.UTF8.GetBytes("{ \"kind\": \"evaluation\" }\n"));
        stream.Position = 0;

        #region read
        await foreach (var line in JsonLines.ReadAsync(stream, Catalogue.Embedded.EvaluationReader))
        {
            if (line.Value is { } evaluation)
            {
                Console.WriteLine($"line {line.Line}: {evaluation}");
            }
            else
            {
                Console.WriteLine($"line {line.Line} is passed over: {string.Join("; ", line.Faults)}");
            }
        }
        #endregion read
    }
}
