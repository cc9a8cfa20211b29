using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>The routes of a registry against walking every way there is; framework versions of one sub-question, any steps between them,
/// rings and parallel ones among them.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 150)]
public sealed class RouteLaws
{
    private static readonly FrameworkVersion[] Versions = [.. "abcdef".Select(static id => SmallMappings.Framework($"{id}", "One?"))];

    [Property]
    public void They_are_all_the_ways_that_visit_no_form_twice_in_the_order_of_the_rule(Tape tape)
    {
        List<(int From, int To, string Id)> steps =
            [.. Enumerable.Range(0, tape.Below(16))
                .Select(i => (tape.Below(Versions.Length), tape.Below(Versions.Length), $"{(char)('a' + tape.Below(26))}{i}"))];
        var registry = new MappingRegistry(steps.Select(static step => Step(step.Id, Versions[step.From], Versions[step.To])));
        var (from, to) = (tape.Below(Versions.Length), tape.Below(Versions.Length));

        var expected = Ways(steps, from, to, [from])
            .OrderBy(static way => way.Count).ThenBy(static way => string.Join(' ', way), StringComparer.Ordinal)
            .Select(static way => string.Join(" + ", way)).ToList();
        var routes = registry.GetRoutes(Versions[from].Id, Versions[to].Id);
        Assert.Equal(expected.Take(MappingRegistry.MaxRoutes), routes.Select(static route => route.ToString()));
        Assert.Equal(expected.FirstOrDefault(), registry.FindRoute(Versions[from].Id, Versions[to].Id)?.ToString());
        Assert.All(routes, route => Assert.Equal((Versions[from], Versions[to]), (route.Mapping.From, route.Mapping.To)));
    }

    [Fact]
    public void Where_there_are_more_than_are_listed_the_first_hundred_come()
    {
        // Two steps at each of seven places make 128 chains; a search that ends at a hundred of them would not have met the direct one.
        var chain = Enumerable.Range(0, 7)
            .SelectMany(static i => new[] { $"a{i}", $"b{i}" }.Select(id => Step(id, Place(i), Place(i + 1))));
        var routes = new MappingRegistry([.. chain, Step("z", Place(0), Place(7))]).GetRoutes(new("p0"), new("p7"));
        Assert.Equal(MappingRegistry.MaxRoutes, routes.Count);
        Assert.Equal(
            ["z", "a0 + a1 + a2 + a3 + a4 + a5 + a6", "a0 + a1 + a2 + a3 + a4 + a5 + b6"],
            routes.Take(3).Select(static route => route.ToString()));
    }

    [Fact]
    public void Very_many_ways_that_lead_nowhere_are_not_all_walked()
    {
        var chain = Enumerable.Range(0, 40)
            .SelectMany(static i => new[] { $"a{i}", $"b{i}" }.Select(id => Step(id, Place(i), Place(i + 1))));
        var registry = new MappingRegistry([.. chain, Step("away", Place(90), Place(91))]);
        Assert.Empty(registry.GetRoutes(new("p0"), new("p91")));
        Assert.Null(registry.FindRoute(new("p0"), new("p91")));
    }

    private static FrameworkVersion Place(int number) => SmallMappings.Framework($"p{number}", "One?");

    private static FrameworkMapping Step(string id, FrameworkVersion from, FrameworkVersion to)
        => new(
            new MappingId(id), "1.0.0", from, to, Make.Text(), Make.Text(), [Make.Source], [SmallMappings.Link("1.1", "1.1")], [], [], []);

    private static IEnumerable<List<string>> Ways(List<(int From, int To, string Id)> steps, int place, int to, int[] visited)
    {
        foreach (var step in steps.Where(step => step.From == place))
        {
            if (step.To == to)
            {
                yield return [step.Id];
            }
            else if (!visited.Contains(step.To))
            {
                foreach (var way in Ways(steps, step.To, to, [.. visited, step.To]))
                {
                    yield return [step.Id, .. way];
                }
            }
        }
    }
}
