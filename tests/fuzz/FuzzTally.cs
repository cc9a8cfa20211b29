namespace Kommunkompassen.Fuzz;

/// <summary>What became of the inputs of one kind.</summary>
internal sealed class FuzzTally
{
    internal long Inputs { get; private set; }

    internal long Sound { get; private set; }

    internal long Faults { get; private set; }

    internal double SlowestMilliseconds { get; private set; }

    internal long MostBytes { get; private set; }

    internal int LargestInput { get; private set; }

    internal void Add(FuzzInput input, FuzzOutcome outcome, double milliseconds, long bytes)
    {
        Inputs++;
        Sound += outcome.Sound > 0 ? 1 : 0;
        Faults += outcome.Faults;
        SlowestMilliseconds = Math.Max(SlowestMilliseconds, milliseconds);
        MostBytes = Math.Max(MostBytes, bytes);
        LargestInput = Math.Max(LargestInput, input.Bytes.Length);
    }
}
