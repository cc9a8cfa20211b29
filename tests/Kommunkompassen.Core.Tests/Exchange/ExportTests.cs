using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Generators;
using Xunit;

namespace Kommunkompassen.Tests.Exchange;

/// <summary>What holds for all formats: bytes, cultures, settings.</summary>
public sealed class ExportTests
{
    private static readonly Func<FrameworkMapping, string>[] Formats =
    [
        static mapping => MappingExport.ToSssom(mapping),
        static mapping => MappingExport.ToOscal(mapping, Samples.Time),
        MappingExport.ToCsv,
    ];

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void No_culture_changes_a_byte(string culture)
    {
        var mapping = Samples.Composed;
        var expected = Formats.Select(format => format(mapping)).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Formats.Select(format => format(mapping)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_with_LF_and_Swedish_letters_stand_as_such()
    {
        foreach (var text in Formats.Select(static format => format(Samples.Get("2010-2017--2020"))))
        {
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        }

        Assert.Contains(
            "Finns en plan/strategi för demokratiutveckling och information?", Formats[0](Samples.Get("2010-2017--2020")),
            StringComparison.Ordinal);
        Assert.DoesNotContain("\\u00", Formats[1](Samples.Get("2010-2017--2020")), StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 20)]
    public void The_order_in_which_parts_are_given_changes_nothing(FrameworkMapping mapping)
    {
        var turned = new FrameworkMapping(
            mapping.Id, mapping.Version, mapping.From, mapping.To, mapping.Title, mapping.Description, mapping.Sources,
            mapping.Links.Reverse(), mapping.RetiredSubQuestions.Reverse(), mapping.NewSubQuestions.Reverse(), mapping.GeneralCaveats);
        Assert.Equal(MappingExport.ToSssom(mapping), MappingExport.ToSssom(turned));
        Assert.Equal(MappingExport.ToCsv(mapping), MappingExport.ToCsv(turned));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 20)]
    public void Streams_hold_the_same_in_UTF_8_without_mark(FrameworkMapping mapping)
    {
        using var stream = new MemoryStream();
        MappingExport.WriteSssom(stream, mapping);
        MappingExport.WriteCsv(stream, mapping);
        var expected = MappingExport.ToSssom(mapping) + MappingExport.ToCsv(mapping);
        if (mapping.Links.Count > 0)
        {
            MappingExport.WriteOscal(stream, mapping, Samples.Time);
            expected += MappingExport.ToOscal(mapping, Samples.Time);
        }

        Assert.Equal(new UTF8Encoding(false, true).GetBytes(expected), stream.ToArray());
    }

    [Fact]
    public void Settings_refuse_what_no_identifier_can_start_with()
    {
        Assert.Throws<ArgumentException>(() => new MappingExportOptions(new Uri("kk/", UriKind.Relative)));
        Assert.Throws<ArgumentException>(() => new MappingExportOptions(new Uri("https://example.org/kk")));
        Assert.Throws<ArgumentException>(() => new MappingExportOptions(license: new Uri("MIT", UriKind.Relative)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MappingExportOptions(language: (Language)7));
        Assert.Equal(MappingExportOptions.Default, new MappingExportOptions());
    }
}
