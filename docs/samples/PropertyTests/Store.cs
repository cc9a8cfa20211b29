using Kommunkompassen;
using Kommunkompassen.Documents;

namespace PropertyTests;

/// <summary>What is tested here: a store of your own that keeps evaluations as documents.</summary>
internal sealed class Store(FrameworkVersion framework)
{
    private readonly Dictionary<EvaluationId, byte[]> _documents = [];

    internal void Save(Evaluation evaluation) => _documents[evaluation.Id] = Document.ToUtf8Json(evaluation);

    internal Evaluation Load(EvaluationId id) => Document.CreateEvaluationReader(_ => framework).Read(_documents[id]);
}
