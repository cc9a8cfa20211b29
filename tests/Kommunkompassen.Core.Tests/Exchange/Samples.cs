using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using NodaTime;

namespace Kommunkompassen.Tests.Exchange;

/// <summary>What the interchange tests export.</summary>
internal static class Samples
{
    internal static readonly Instant Time = Instant.FromUtc(2026, 1, 2, 3, 4, 5);

    internal static IEnumerable<FrameworkMapping> Embedded
        => Catalogue.Embedded.Mappings.Select(static entry => Catalogue.Embedded.GetMapping(entry.Id));

    internal static FrameworkMapping Get(string id) => Catalogue.Embedded.GetMapping(new MappingId(id));

    internal static FrameworkMapping Composed => MappingComposition.Compose(Get("2010-2017--2016"), Get("2016--2020"));

    internal static SubQuestionNumber N(string number) => SubQuestionNumber.Parse(number);

    internal static string File(string name)
        => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Exchange", "Files", name));

    internal static void Golden(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is { Length: > 0 } folder)
        {
            System.IO.File.WriteAllText(Path.Combine(folder, name), actual);
        }
        else
        {
            Xunit.Assert.Equal(File(name), actual);
        }
    }
}
