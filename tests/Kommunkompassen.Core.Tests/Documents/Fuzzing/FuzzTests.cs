using FsCheck.Xunit;
using Kommunkompassen.Fuzz;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Fuzzing;

/// <summary>A few hundred inputs of the long run (tests/fuzz/run.sh) on every test run: mutated documents, streams, tables and texts end in
/// documented failures only.</summary>
public sealed class FuzzTests
{
    [Property(MaxTest = 400)]
    public void An_arbitrary_input_is_read_or_refused_as_documented(int seed) => FuzzCheck.Run(FuzzMutator.Input(seed));

    [Fact]
    public void Inputs_of_a_row_of_seeds_of_which_some_are_sound_and_most_are_not()
    {
        var outcomes = Enumerable.Range(1, 300).Select(static seed => FuzzMutator.Input(seed))
            .Select(static input => (input.Kind, Outcome: FuzzCheck.Run(input))).ToList();
        Assert.All(Enum.GetValues<FuzzKind>(), kind =>
        {
            Assert.Contains(outcomes, outcome => outcome.Kind == kind && outcome.Outcome.Sound > 0);
            Assert.Contains(outcomes, outcome => outcome.Kind == kind && outcome.Outcome.Faults > 0);
        });
    }

    [Fact]
    public void The_same_seed_makes_the_same_input()
    {
        Assert.Equal(FuzzMutator.Input(7).Bytes, FuzzMutator.Input(7).Bytes);
        Assert.NotEqual(FuzzMutator.Input(7).Bytes, FuzzMutator.Input(8).Bytes);
    }

    [Theory]
    [InlineData(FuzzKind.Framework)]
    [InlineData(FuzzKind.Evaluation)]
    [InlineData(FuzzKind.Mapping)]
    [InlineData(FuzzKind.Table)]
    [InlineData(FuzzKind.Report)]
    public void What_is_mutated_is_sound_before(FuzzKind kind)
        => Assert.All(
            FuzzCorpus.Of(kind).SkipLast(kind == FuzzKind.Report ? 2 : 0),
            bytes => Assert.Equal(1, FuzzCheck.Run(new FuzzInput(kind, bytes)).Sound));
}
