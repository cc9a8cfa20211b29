using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Generators;

namespace Kommunkompassen.Tests.Documents.Lines;

/// <summary>Arbitrary evaluations of one small form of the framework.</summary>
public sealed record EvaluationList(FrameworkVersion Framework, EquatableList<Evaluation> Items)
{
    internal DocumentReader<Evaluation> Reader => Document.CreateEvaluationReader(id => id == Framework.Id ? Framework : null);

    public static class Arbitraries
    {
        public static Arbitrary<EvaluationList> Any() => (
            from framework in Frameworks.Small
            from items in Common.UpTo(4, Evaluations.Using(framework))
            select new EvaluationList(framework, [.. items])).ToArbitrary();
    }
}
