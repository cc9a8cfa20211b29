using FsCheck;
using FsCheck.Fluent;

namespace Kommunkompassen.Tests.Support;

/// <summary>Makes tapes for FsCheck and shrinks them: first shorter ones, then ones with a stretch of zeros.</summary>
public static class TapeArbitrary
{
    private const int Length = 3000;

    public static Arbitrary<Tape> Tapes()
        => Arb.From(Gen.Choose(0, Tape.Highest).ArrayOf(Length).Select(static cells => new Tape(cells)), Simpler);

    private static IEnumerable<Tape> Simpler(Tape tape)
    {
        int[] cells = [.. tape.Cells];
        var used = Array.FindLastIndex(cells, static cell => cell != 0) + 1;
        if (used == 0)
        {
            yield break;
        }

        for (var length = used / 2; length > 0; length /= 2)
        {
            yield return new Tape(cells[..(used - length)]);
        }

        yield return new Tape(cells[..(used - 1)]);
        for (var width = Math.Max(1, used / 4); width >= 1; width /= 2)
        {
            for (var start = 0; start < used && start < 40 * width; start += width)
            {
                var end = Math.Min(used, start + width);
                if (cells[start..end].Any(static cell => cell != 0))
                {
                    yield return new Tape([.. cells[..start], .. new int[end - start], .. cells[end..used]]);
                }
            }
        }
    }
}
