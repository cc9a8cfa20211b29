using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Mapping;
using Xunit;

namespace Kommunkompassen.Tests.Generators;

/// <summary>The generators reach what the properties are meant to see.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void Frameworks_are_small_and_large()
    {
        var sizes = Frameworks.Any.Sample(300).SelectMany(static framework => framework.Areas)
            .Select(static area => area.SubQuestions.Count).ToHashSet();
        Assert.Contains(1, sizes);
        Assert.Contains(100, sizes);
    }

    [Fact]
    public void Evaluations_have_every_status_and_every_shape()
    {
        var evaluations = Evaluations.Any.Sample(100).ToList();
        var rows = evaluations.SelectMany(static evaluation => evaluation.SubQuestions).ToList();
        Assert.Equal(Enum.GetValues<ValueStatus>(), rows.Select(static row => row.Points.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<ValueStatus>(), rows.Select(static row => row.Percent.Status).Distinct().Order());
        Assert.Contains(rows, static row => row.Points is { Number: { } number, Decimals: > 0 } && number == decimal.Truncate(number));
        Assert.Contains(rows, static row => row.PrintedNumber != row.Number.ToString());
        Assert.Equal(
            Enum.GetValues<PeriodPrecision>(), evaluations.Select(static evaluation => evaluation.Period.Precision).Distinct().Order());
    }

    [Fact]
    public void Mappings_have_every_relationship_retirements_and_novelties()
    {
        var mappings = Mappings.Any.Sample(60).ToList();
        Assert.Equal(
            Enum.GetValues<Relationship>(),
            mappings.SelectMany(static mapping => mapping.Links).Select(static link => link.Relationship).Distinct().Order());
        Assert.Contains(mappings, static mapping => mapping.RetiredSubQuestions.Count > 0);
        Assert.Contains(mappings, static mapping => mapping.NewSubQuestions.Count > 0);
        Assert.Contains(mappings, static mapping => mapping.Links.Any(static link => link.Share != 1));
    }
}
