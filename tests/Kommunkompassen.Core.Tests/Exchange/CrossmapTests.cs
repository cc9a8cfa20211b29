using System.Globalization;
using FsCheck.Xunit;
using Kommunkompassen.Data;
using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Generators;
using Kommunkompassen.Tests.Mapping;
using Xunit;

namespace Kommunkompassen.Tests.Exchange;

/// <summary>The crossmap in CSV, applied by a crossmap tool that knows nothing but its three columns.</summary>
public sealed class CrossmapTests
{
    [Fact]
    public void The_small_mapping_is_the_golden_file()
        => Samples.Golden("2016--2016-2019.csv", MappingExport.ToCsv(Samples.Get("2016--2016-2019")));

    [Fact]
    public void Applied_naively_it_gives_the_totals_of_the_ledger()
    {
        var pairs = 0;
        foreach (var mapping in Samples.Embedded.Append(Samples.Composed))
        {
            Assert.True(MappingExport.HasExactWeights(mapping));
            foreach (var evaluation in Catalogue.Embedded.Evaluations.Select(static entry => Catalogue.Embedded.GetEvaluation(entry.Id)))
            {
                if (evaluation.Framework.Id == mapping.From.Id)
                {
                    pairs++;
                    CheckLedger(mapping, evaluation);
                }
            }
        }

        Assert.True(pairs >= 6);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 60)]
    public void Every_link_has_one_row_and_a_sources_weights_add_up_to_what_its_links_carry(FrameworkMapping mapping)
    {
        var rows = Rows(MappingExport.ToCsv(mapping)).ToList();
        Assert.Equal(
            mapping.Links.Select(static link => (link.From.ToString(), link.To.ToString())), rows.Select(static row => (row.From, row.To)));
        var unit = Rational.FromFraction(1, 1_000_000_000_000_000_000);
        foreach (var (link, row) in mapping.Links.Zip(rows))
        {
            var off = Rational.FromDecimal(row.Weight) - link.Share;
            Assert.True(Rational.Max(off, -off) < unit * mapping.Links.Count, $"{link.Share} became {row.Weight}");
        }

        foreach (var source in mapping.Links.GroupBy(static link => link.From))
        {
            var carried = source.Aggregate(Rational.Zero, static (sum, link) => sum + link.Share);
            var written = rows.Where(row => row.From == source.Key.ToString())
                .Aggregate(Rational.Zero, static (sum, row) => sum + Rational.FromDecimal(row.Weight));
            var short_ = carried - written;
            Assert.True(carried == 1 ? short_ == 0 : short_.Sign >= 0 && short_ < unit, $"{source.Key}: {carried} became {written}");
        }
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1/2", "0.5")]
    [InlineData("3/4", "0.75")]
    [InlineData("1/8", "0.125")]
    [InlineData("1/20", "0.05")]
    [InlineData("7/50", "0.14")]
    [InlineData("1/1048576", "0.00000095367431640625")]
    [InlineData("1/3", null)]
    [InlineData("1/7", null)]
    [InlineData("5/6", null)]
    public void A_share_has_its_exact_decimal_where_it_has_one(string share, string? decimals)
        => Assert.Equal(decimals, CrossmapWriting.Exact(Rational.Parse(share)));

    [Fact]
    public void Thirds_still_add_up_to_one()
    {
        var mapping = SmallMappings.Mapping(
            SmallMappings.Framework("a", "x"), SmallMappings.Framework("b", "p", "q", "r"),
            SmallMappings.Link("1.1", "1.1", "1/3"), SmallMappings.Link("1.1", "1.2", "1/3"), SmallMappings.Link("1.1", "1.3", "1/3"));
        Assert.Equal(
            "from,to,weight\n1.1,1.1,0.333333333333333333\n1.1,1.2,0.333333333333333333\n1.1,1.3,0.333333333333333334\n",
            MappingExport.ToCsv(mapping));
        Assert.False(MappingExport.HasExactWeights(mapping));
    }

    [Fact]
    public void Retired_parts_and_novelties_are_left_out()
    {
        var rows = Rows(MappingExport.ToCsv(Samples.Get("2016--2020"))).ToList();
        Assert.DoesNotContain(rows, static row => row.From == "8.5");
        Assert.DoesNotContain(rows, static row => row.To == "4.4");
    }

    private static void CheckLedger(FrameworkMapping mapping, Evaluation evaluation)
    {
        var points = evaluation.Areas.SelectMany(static area => area.SubQuestions)
            .Where(static row => row.Points.Number is not null)
            .ToDictionary(static row => row.Number.ToString(), static row => row.Points.Number!.Value);
        var totals = new Dictionary<string, decimal>();
        foreach (var (from, to, weight) in Rows(MappingExport.ToCsv(mapping)))
        {
            totals[to] = totals.GetValueOrDefault(to) + (points.GetValueOrDefault(from) * weight);
        }

        foreach (var entry in mapping.Translate(evaluation).Ledger.Inflows)
        {
            Assert.Equal(entry.Amount.Points, Rational.FromDecimal(totals.GetValueOrDefault(entry.Number.ToString())));
        }
    }

    private static IEnumerable<(string From, string To, decimal Weight)> Rows(string csv)
    {
        var lines = csv.Split('\n');
        Assert.Equal("from,to,weight", lines[0]);
        Assert.Equal(string.Empty, lines[^1]);
        return lines[1..^1].Select(static line => line.Split(',')).Select(static cells =>
            (cells[0], cells[1], decimal.Parse(cells[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));
    }
}
