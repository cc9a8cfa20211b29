using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Documents;
using Xunit;

namespace Kommunkompassen.Tests.Data;

/// <summary>The catalogue: what it lists, when it reads, what it says of unknown ids.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void The_index_says_what_the_documents_say()
    {
        var catalogue = Catalogue.Embedded;
        Assert.Equal(5, catalogue.Frameworks.Count);
        Assert.Equal(5, catalogue.Evaluations.Count);
        Assert.Equal(6, catalogue.Mappings.Count);
        Assert.All(
            catalogue.Frameworks,
            entry => Assert.Equal(entry, new FrameworkEntry(catalogue.GetFramework(entry.Id).Id, catalogue.GetFramework(entry.Id).Name)));
        Assert.All(catalogue.Evaluations, entry =>
        {
            var evaluation = catalogue.GetEvaluation(entry.Id);
            Assert.Equal(entry, new EvaluationEntry(evaluation.Id, evaluation.Municipality, evaluation.Period, evaluation.Framework.Id));
            Assert.Equal($"{evaluation.Municipality.Name} {evaluation.Period.Last.Year}", entry.Title.Swedish);
        });
        Assert.All(catalogue.Mappings, entry =>
        {
            var mapping = catalogue.GetMapping(entry.Id);
            Assert.Equal(entry, new MappingEntry(mapping.Id, mapping.Title, mapping.From.Id, mapping.To.Id));
        });
    }

    [Fact]
    public void The_index_lists_every_embedded_document_in_order()
    {
        var resources = typeof(Catalogue).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith("Data/", StringComparison.Ordinal));
        Assert.Equal(
            resources.Order(StringComparer.Ordinal),
            EmbeddedDocument.Names.Select(static name => $"Data/{name}").Order(StringComparer.Ordinal));

        var catalogue = Catalogue.Embedded;
        Assert.Equal(catalogue.Frameworks.OrderBy(static entry => entry.Id.Value, StringComparer.Ordinal), catalogue.Frameworks);
        Assert.Equal(catalogue.Evaluations.OrderBy(static entry => entry.Period.Last), catalogue.Evaluations);
        Assert.Equal(catalogue.Mappings.OrderBy(static entry => (entry.FromId.Value, entry.ToId.Value)), catalogue.Mappings);
    }

    [Fact]
    public void Opening_and_listing_read_no_document_and_a_document_is_read_once_with_what_it_needs()
    {
        var opened = new List<string>();
        var catalogue = Counting(opened);
        Assert.Equal(5, catalogue.Evaluations.Count(static entry => entry.Title.English.Length > 0));
        Assert.Equal(11, catalogue.Frameworks.Count + catalogue.Mappings.Count);
        Assert.Empty(opened);

        var evaluation = catalogue.GetEvaluation(new EvaluationId("amal-2019"));
        Assert.Equal(["evaluations/amal-2019.json", "frameworks/2016-2019.json"], opened);
        Assert.Same(evaluation, catalogue.GetEvaluation(new EvaluationId("amal-2019")));
        Assert.Same(evaluation.Framework, catalogue.GetFramework(new FrameworkId("2016-2019")));
        Assert.Equal(2, opened.Count);
    }

    [Fact]
    public void Many_threads_on_first_use_get_the_same_object_and_each_document_is_read_once()
    {
        var opened = new List<string>();
        var catalogue = Counting(opened);
        using var start = new Barrier(8);
        var found = new (Evaluation Evaluation, FrameworkMapping Mapping)[8];
        var threads = Enumerable.Range(0, 8).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            found[i] = (
                catalogue.GetEvaluation(new EvaluationId("olofstrom-2017")), catalogue.GetMapping(new MappingId("2010-2017--2020")));
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());

        Assert.All(found, both => Assert.Same(found[0].Evaluation, both.Evaluation));
        Assert.All(found, both => Assert.Same(found[0].Mapping, both.Mapping));
        Assert.Same(found[0].Evaluation.Framework, found[0].Mapping.From);
        Assert.Equal(4, opened.Count);
    }

    [Fact]
    public void Mappings_are_found_by_their_forms_in_their_own_direction()
    {
        var (older, newer) = (new FrameworkId("2010-2017"), new FrameworkId("2020"));
        Assert.Same(Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2020")), Catalogue.Embedded.FindDirectMapping(older, newer));
        Assert.Null(Catalogue.Embedded.FindDirectMapping(newer, older));
        Assert.Null(Catalogue.Embedded.FindDirectMapping(older, new FrameworkId("2031")));
        Assert.Null(Catalogue.Embedded.FindFramework(new FrameworkId("2031")));
    }

    [Fact]
    public void An_unknown_id_is_refused_with_the_nearest_known_ones()
    {
        var thrown = Assert.Throws<UnknownIdException>(() => Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstorm-2017")));
        Assert.Equal("olofstorm-2017", thrown.Id);
        Assert.Equal(3, thrown.Suggestions.Count);
        Assert.Equal(["olofstrom-2017", "olofstrom-2022"], thrown.Suggestions.Take(2));
        Assert.StartsWith(
            "The catalogue has no evaluation 'olofstorm-2017'; the nearest are olofstrom-2017, olofstrom-2022, ", thrown.Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "2010-2017",
            Assert.Throws<UnknownIdException>(() => Catalogue.Embedded.GetFramework(new FrameworkId("2010-2071"))).Suggestions[0]);
        Assert.Equal(
            "2016--2020",
            Assert.Throws<UnknownIdException>(() => Catalogue.Embedded.GetMapping(new MappingId("2016-2020"))).Suggestions[0]);
        Assert.IsAssignableFrom<KeyNotFoundException>(thrown);
    }

    [Fact]
    public void Documents_of_your_own_are_read_with_the_forms_of_the_catalogue()
    {
        var known = Catalogue.Embedded.GetEvaluation(new EvaluationId("ronneby-2017"));
        Assert.Equal(known, Catalogue.Embedded.EvaluationReader.Read(Document.ToUtf8Json(known)));
        var mapping = Catalogue.Embedded.GetMapping(new MappingId("2016--2020"));
        Assert.Equal(mapping, Catalogue.Embedded.MappingReader.Read(Document.ToUtf8Json(mapping)));
        Samples.AssertFaults(Catalogue.Embedded.EvaluationReader, Samples.Evaluation, "unknown-framework /framework");
    }

    [Fact]
    public void Null_is_refused_as_an_argument()
    {
        Assert.Throws<ArgumentNullException>(static () => Catalogue.Embedded.GetFramework(null!));
        Assert.Throws<ArgumentNullException>(static () => Catalogue.Embedded.FindFramework(null!));
        Assert.Throws<ArgumentNullException>(static () => Catalogue.Embedded.GetEvaluation(null!));
        Assert.Throws<ArgumentNullException>(static () => Catalogue.Embedded.GetMapping(null!));
        Assert.Throws<ArgumentNullException>(static () => Catalogue.Embedded.FindDirectMapping(null!, null!));
    }

    private static Catalogue Counting(List<string> opened) => new(EmbeddedIndex.Make(), name =>
    {
        lock (opened)
        {
            opened.Add(name);
        }

        return EmbeddedDocuments.Open(name);
    });
}
