using Kommunkompassen.Tests.Auditing;

namespace Kommunkompassen.Tests.Documents.Lines;

/// <summary>Keeps every report, at once and in order.</summary>
internal sealed class Recorded<T> : IProgress<T>
{
    internal List<T> Reports { get; } = [];

    public void Report(T value) => Reports.Add(value);
}
