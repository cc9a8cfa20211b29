using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tests.Generators;

/// <summary>Generators of mappings that follow one another.</summary>
internal static class Chains
{
    internal static Gen<(FrameworkMapping First, FrameworkMapping Second)> OfTwo { get; } =
        from forms in Forms(3)
        from first in Mappings.Between(forms[0], forms[1])
        from second in Mappings.Between(forms[1], forms[2])
        select (first, second);

    internal static Gen<(FrameworkMapping First, FrameworkMapping Second, FrameworkMapping Third)> OfThree { get; } =
        from forms in Forms(4)
        from first in Mappings.Between(forms[0], forms[1])
        from second in Mappings.Between(forms[1], forms[2])
        from third in Mappings.Between(forms[2], forms[3])
        select (first, second, third);

    private static Gen<FrameworkVersion[]> Forms(int count) =>
        from forms in Frameworks.Small.ArrayOf(count)
        where forms.Select(static form => form.Id).Distinct().Count() == count
        select forms;
}
