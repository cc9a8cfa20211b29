namespace Kommunkompassen.Comparison;

/// <summary>The variables over whose choices a table runs. It has one entry for each combination, the last variable's choice running
/// fastest.</summary>
/// <param name="Variables">The numbers of the variables: split sources first, then the cases of areas, then that of the total.</param>
/// <param name="Sizes">The number of choices of each.</param>
internal sealed record TableScope(int[] Variables, int[] Sizes)
{
    /// <summary>How many entries a table over it has; 2 to the 40th where there are more.</summary>
    internal long Entries => Sizes.Aggregate(1L, static (product, size) => Math.Min(product * size, 1L << 40));

    /// <summary>How far an entry moves when the choice of a variable moves by one; 0 where the table does not run over it.</summary>
    internal int Stride(int variable)
        => Array.IndexOf(Variables, variable) is >= 0 and var at
            ? Sizes.Skip(at + 1).Aggregate(1, static (product, size) => product * size)
            : 0;
}
