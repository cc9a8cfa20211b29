namespace Kommunkompassen.Tool;

/// <summary>A column of a table.</summary>
/// <param name="Header">The heading.</param>
/// <param name="Under">A second line under the heading, or empty.</param>
/// <param name="Right">Whether the cells are set to the right, as numbers are.</param>
/// <param name="Wraps">Whether long cells may be broken over lines.</param>
internal sealed record Column(string Header, string Under = "", bool Right = false, bool Wraps = false)
{
    internal static Column Number(string header, string under = "") => new(header, under, Right: true);
}
