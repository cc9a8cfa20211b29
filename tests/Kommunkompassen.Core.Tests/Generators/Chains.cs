using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tests.Generators;

/// <summary>Generators of mappings that follow one another.</summary>
internal static class Chains
{
    internal static Gen<(FrameworkMapping First, FrameworkMapping Second)> OfTwo { get; } =
        from frameworks in Versions(3)
        from first in Mappings.Between(frameworks[0], frameworks[1])
        from second in Mappings.Between(frameworks[1], frameworks[2])
        select (first, second);

    internal static Gen<(FrameworkMapping First, FrameworkMapping Second, FrameworkMapping Third)> OfThree { get; } =
        from frameworks in Versions(4)
        from first in Mappings.Between(frameworks[0], frameworks[1])
        from second in Mappings.Between(frameworks[1], frameworks[2])
        from third in Mappings.Between(frameworks[2], frameworks[3])
        select (first, second, third);

    private static Gen<FrameworkVersion[]> Versions(int count) =>
        from frameworks in Frameworks.Small.ArrayOf(count)
        where frameworks.Select(static framework => framework.Id).Distinct().Count() == count
        select frameworks;
}
