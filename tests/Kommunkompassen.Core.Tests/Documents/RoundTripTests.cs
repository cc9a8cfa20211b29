using FsCheck.Xunit;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Generators;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>What was written is read back to an equal object, which is written to the same bytes.</summary>
public sealed class RoundTripTests
{
    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Any_framework(FrameworkVersion framework)
    {
        var bytes = Document.ToUtf8Json(framework);
        var read = Document.FrameworkReader.Read(bytes);
        Assert.Equal(framework, read);
        Assert.Equal(framework.GetHashCode(), read.GetHashCode());
        Assert.Equal(bytes, Document.ToUtf8Json(read));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Any_evaluation(Evaluation evaluation)
    {
        var bytes = Document.ToUtf8Json(evaluation);
        var read = Document.CreateEvaluationReader(_ => evaluation.Framework).Read(bytes);
        Assert.Equal(evaluation, read);
        Assert.Equal(evaluation.GetHashCode(), read.GetHashCode());
        Assert.Equal(bytes, Document.ToUtf8Json(read));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Any_mapping(FrameworkMapping mapping)
    {
        var bytes = Document.ToUtf8Json(mapping);
        var read = Document.CreateMappingReader(id => id == mapping.From.Id ? mapping.From : mapping.To).Read(bytes);
        Assert.Equal(mapping, read);
        Assert.Equal(mapping.GetHashCode(), read.GetHashCode());
        Assert.Equal(mapping.ContentHash, read.ContentHash);
        Assert.Equal(bytes, Document.ToUtf8Json(read));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 20)]
    public void The_mapping_of_a_form_to_itself(FrameworkVersion framework)
    {
        var mapping = FrameworkMapping.Identity(framework);
        Assert.Equal(mapping, Document.CreateMappingReader(_ => framework).Read(Document.ToUtf8Json(mapping)));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 20)]
    public void Bytes_text_and_stream_say_the_same(Evaluation evaluation)
    {
        var reader = Document.CreateEvaluationReader(_ => evaluation.Framework);
        using var stream = new MemoryStream();
        Document.Write(stream, evaluation);
        Assert.Equal(Document.ToUtf8Json(evaluation), stream.ToArray());
        Assert.Equal(Document.ToJson(evaluation), System.Text.Encoding.UTF8.GetString(stream.ToArray()));

        stream.Position = 0;
        Assert.Equal(evaluation, reader.Read(stream));
        Assert.Equal(evaluation, reader.Read(Document.ToJson(evaluation)));
    }
}
