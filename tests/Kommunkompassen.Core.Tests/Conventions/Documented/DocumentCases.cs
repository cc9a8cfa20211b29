using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Documents in and out.</summary>
internal static class DocumentCases
{
    private const string OfGroup = "Document.ToJson(ReferenceGroup, IEnumerable<Evaluation>)";
    private const string OfSensitivity = "Document.ToJson(EvaluationComparison, SensitivityAnalysis, FrameworkMapping)";
    private const string FormAsync = "Document.WriteAsync(Stream, FrameworkVersion, CancellationToken)";
    private const string EvaluationAsync = "Document.WriteAsync(Stream, Evaluation, CancellationToken)";
    private const string MappingAsync = "Document.WriteAsync(Stream, FrameworkMapping, CancellationToken)";

    private static readonly DocumentReader<Evaluation> Reader = Catalogue.Embedded.EvaluationReader;
    private static readonly ReferenceGroup Group = ReferenceGroup.FromEvaluations(Make.Text(), A, [OfA]);
    private static readonly ReferenceGroup Translated = ReferenceGroup.FromEvaluations(
        Make.Text(), B, [OfA], new GroupSelection(frameworkIds: [A.Id]), Registry);
    private static readonly ReferenceGroup Published = ReferenceGroup.FromPublishedMean(new(Make.Text(), Make.Source, 400));

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<InvalidDocumentException>("DocumentReader.Read(ReadOnlySpan<Byte>)", static () => Reader.Read("{}"u8)),
        Throws<InvalidDocumentException>("DocumentReader.Read(String)", static () => Reader.Read("{}")),
        Throws<InvalidDocumentException>("DocumentReader.Read(Stream)", static () => Reader.Read(Stream.Null)),
        Throws<IOException>("DocumentReader.Read(Stream)", static () => Reader.Read(new TornStream())),
        Throws<InvalidDocumentException>("DocumentReader.ReadAsync", static () => Reader.ReadAsync(Stream.Null).AsTask()),
        Throws<IOException>("DocumentReader.ReadAsync", static () => Reader.ReadAsync(new TornStream()).AsTask()),
        Throws<OperationCanceledException>("DocumentReader.ReadAsync", static () => Reader.ReadAsync(new TornStream(), Cancelled).AsTask()),
        Throws<IOException>("DocumentReader.TryRead(Stream)", static () => Reader.TryRead(new TornStream())),
        Throws<IOException>("DocumentReader.TryReadAsync", static () => Reader.TryReadAsync(new TornStream()).AsTask()),
        Throws<OperationCanceledException>(
            "DocumentReader.TryReadAsync", static () => Reader.TryReadAsync(new TornStream(), Cancelled).AsTask()),
        Throws<InvalidDocumentException>("ReadResult.GetValueOrThrow", static () => Reader.TryRead("{}").GetValueOrThrow()),

        Throws<ArgumentException>(
            OfSensitivity,
            static () => Document.ToJson(Compared, SensitivityAnalysis.Run(Compared, [new(new(1, 1), new(1, 1), Tiny, 1)]), null)),
        Throws<ArgumentException>(
            OfSensitivity,
            static () => Document.ToJson(Compared, SensitivityAnalysis.Run(Compared, [new(new(1, 1), new(1, 1), 0, Tiny)]), null)),
        Throws<ArgumentException>(OfGroup, static () => Document.ToJson(Group, [Make.OfPoints(A, 5, 6)])),
        Throws<ArgumentException>(OfGroup, static () => Document.ToJson(Group, [OfA, OfA])),
        Throws<ArgumentException>(OfGroup, static () => Document.ToJson(Group, [OfB])),
        Throws<ArgumentException>(OfGroup, static () => Document.ToJson(Translated, [OfOtherA])),
        Throws<ArgumentException>(OfGroup, static () => Document.ToJson(Group, [null!])),
        Throws<ArgumentException>(OfGroup, static () => Document.ToJson(Published, [OfA])),
        Throws<ArgumentException>("Document.GetSchema", static () => Document.GetSchema("a")),

        Throws<ArgumentException>("Document.ToJson(FrameworkMapping)", static () => Document.ToJson(Unwritable)),
        Throws<ArgumentException>("Document.ToUtf8Json(FrameworkMapping)", static () => Document.ToUtf8Json(Unwritable)),
        Throws<IOException>("Document.Write(Stream, FrameworkVersion)", static () => Document.Write(new TornStream(), A)),
        Throws<IOException>("Document.Write(Stream, Evaluation)", static () => Document.Write(new TornStream(), OfA)),
        Throws<IOException>("Document.Write(Stream, FrameworkMapping)", static () => Document.Write(new TornStream(), AToB)),
        Throws<ArgumentException>("Document.Write(Stream, FrameworkMapping)", static () => Document.Write(Stream.Null, Unwritable)),
        Throws<IOException>(FormAsync, static () => Document.WriteAsync(new TornStream(), A).AsTask()),
        Throws<OperationCanceledException>(FormAsync, static () => Document.WriteAsync(new TornStream(), A, Cancelled).AsTask()),
        Throws<IOException>(EvaluationAsync, static () => Document.WriteAsync(new TornStream(), OfA).AsTask()),
        Throws<OperationCanceledException>(EvaluationAsync, static () => Document.WriteAsync(new TornStream(), OfA, Cancelled).AsTask()),
        Throws<IOException>(MappingAsync, static () => Document.WriteAsync(new TornStream(), AToB).AsTask()),
        Throws<OperationCanceledException>(MappingAsync, static () => Document.WriteAsync(new TornStream(), AToB, Cancelled).AsTask()),
        Throws<ArgumentException>(MappingAsync, static () => Document.WriteAsync(Stream.Null, Unwritable).AsTask()),
    ];
}
