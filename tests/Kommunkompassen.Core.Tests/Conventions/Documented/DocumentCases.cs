using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Serialization;
using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Documents in and out.</summary>
internal static class DocumentCases
{
    private const string OfGroup = "Documents.ToJson(ReferenceGroup, IEnumerable<Evaluation>)";
    private const string OfRoutes = "Documents.ToJson(EquatableList<MappingRoute>)";
    private const string OfSensitivity = "Documents.ToJson(EvaluationComparison, SensitivityAnalysis, FrameworkMapping)";
    private const string FormAsync = "Documents.WriteAsync(Stream, FrameworkVersion, CancellationToken)";
    private const string EvaluationAsync = "Documents.WriteAsync(Stream, Evaluation, CancellationToken)";
    private const string MappingAsync = "Documents.WriteAsync(Stream, FrameworkMapping, CancellationToken)";

    private static readonly DocumentReader<Evaluation> Reader = Catalogue.Embedded.EvaluationReader;
    private static readonly ReferenceGroup Group = ReferenceGroup.Of(Make.Text(), A, [OfA]);
    private static readonly ReferenceGroup Translated = ReferenceGroup.Of(Make.Text(), B, [OfA], new GroupSelection(frameworkIds: [A.Id]), Registry);
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
        Throws<OperationCanceledException>("DocumentReader.TryReadAsync", static () => Reader.TryReadAsync(new TornStream(), Cancelled).AsTask()),
        Throws<InvalidDocumentException>("ReadResult.GetValueOrThrow", static () => Reader.TryRead("{}").GetValueOrThrow()),

        Throws<ArgumentException>(OfSensitivity, static () => Documents.ToJson(Compared, SensitivityAnalysis.Of(Compared, [new(new(1, 1), new(1, 1), Tiny, 1)]), null)),
        Throws<ArgumentException>(OfSensitivity, static () => Documents.ToJson(Compared, SensitivityAnalysis.Of(Compared, [new(new(1, 1), new(1, 1), 0, Tiny)]), null)),
        Throws<ArgumentException>(OfRoutes, static () => Documents.ToJson((EquatableList<MappingRoute>)[])),
        Throws<ArgumentException>(OfRoutes, static () => Documents.ToJson((EquatableList<MappingRoute>)[Route(AToB), Route(OtherAToB)])),
        Throws<ArgumentException>(OfGroup, static () => Documents.ToJson(Group, [Make.OfPoints(A, 5, 6)])),
        Throws<ArgumentException>(OfGroup, static () => Documents.ToJson(Group, [OfA, OfA])),
        Throws<ArgumentException>(OfGroup, static () => Documents.ToJson(Group, [OfB])),
        Throws<ArgumentException>(OfGroup, static () => Documents.ToJson(Translated, [OfOtherA])),
        Throws<ArgumentException>(OfGroup, static () => Documents.ToJson(Group, [null!])),
        Throws<ArgumentException>(OfGroup, static () => Documents.ToJson(Published, [OfA])),
        Throws<ArgumentException>("Documents.ToJson(EquatableList<ValidatedFile>)", static () => Documents.ToJson((EquatableList<ValidatedFile>)[])),
        Throws<ArgumentException>("Documents.GetSchema", static () => Documents.GetSchema("a")),

        Throws<ArgumentException>("Documents.ToJson(FrameworkMapping)", static () => Documents.ToJson(Unwritable)),
        Throws<ArgumentException>("Documents.ToUtf8Json(FrameworkMapping)", static () => Documents.ToUtf8Json(Unwritable)),
        Throws<IOException>("Documents.Write(Stream, FrameworkVersion)", static () => Documents.Write(new TornStream(), A)),
        Throws<IOException>("Documents.Write(Stream, Evaluation)", static () => Documents.Write(new TornStream(), OfA)),
        Throws<IOException>("Documents.Write(Stream, FrameworkMapping)", static () => Documents.Write(new TornStream(), AToB)),
        Throws<ArgumentException>("Documents.Write(Stream, FrameworkMapping)", static () => Documents.Write(Stream.Null, Unwritable)),
        Throws<IOException>(FormAsync, static () => Documents.WriteAsync(new TornStream(), A).AsTask()),
        Throws<OperationCanceledException>(FormAsync, static () => Documents.WriteAsync(new TornStream(), A, Cancelled).AsTask()),
        Throws<IOException>(EvaluationAsync, static () => Documents.WriteAsync(new TornStream(), OfA).AsTask()),
        Throws<OperationCanceledException>(EvaluationAsync, static () => Documents.WriteAsync(new TornStream(), OfA, Cancelled).AsTask()),
        Throws<IOException>(MappingAsync, static () => Documents.WriteAsync(new TornStream(), AToB).AsTask()),
        Throws<OperationCanceledException>(MappingAsync, static () => Documents.WriteAsync(new TornStream(), AToB, Cancelled).AsTask()),
        Throws<ArgumentException>(MappingAsync, static () => Documents.WriteAsync(Stream.Null, Unwritable).AsTask()),
    ];

    private static MappingRoute Route(FrameworkMapping mapping) => new MappingRegistry([mapping]).FindRoute(mapping.From.Id, mapping.To.Id)!;
}
