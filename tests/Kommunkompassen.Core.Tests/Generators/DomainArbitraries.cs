using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tests.Generators;

/// <summary>Gives properties their arguments: <c>[Property(Arbitrary = [typeof(DomainArbitraries)])]</c>.</summary>
public static class DomainArbitraries
{
    public static Arbitrary<FrameworkVersion> Framework() => Frameworks.Any.ToArbitrary();

    public static Arbitrary<Evaluation> Evaluation() => Evaluations.Any.ToArbitrary();

    public static Arbitrary<FrameworkMapping> Mapping() => Mappings.Any.ToArbitrary();
}
