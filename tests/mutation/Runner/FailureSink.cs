using Xunit.Sdk;

namespace Kommunkompassen.Tests.Mutation;

/// <summary>Remembers whether anything failed.</summary>
internal sealed class FailureSink : IMessageSink
{
    public bool Failed { get; private set; }

    public bool OnMessage(IMessageSinkMessage message)
    {
        Failed |= message is ITestFailed or IErrorMessage or ITestCleanupFailure
            or ITestCaseCleanupFailure or ITestMethodCleanupFailure or ITestClassCleanupFailure;
        return true;
    }
}
