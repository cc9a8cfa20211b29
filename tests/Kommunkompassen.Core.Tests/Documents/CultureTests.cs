using System.Globalization;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>No culture changes what is written, read or said.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["sv-SE", "tr-TR", "ar-SA", "fa-IR", "de-CH", "hi-IN", "th-TH", "invented"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Documents_and_faults_are_the_same_in_every_culture(string culture)
    {
        var spoilt = Samples.Edited(
            Samples.Evaluation, "\"score\": 48", "\"score\": -480.5", "\"ordinal\": 2", "\"ordinal\": 2000", "\"max\": 40",
            "\"max\": 40.5");
        var expectedText = Document.ToJson(Samples.Evaluations.Read(Samples.Evaluation));
        var expectedMapping = Document.ToJson(Samples.Mappings.Read(Samples.Mapping));
        var expectedFaults = Samples.Evaluations.TryRead(spoilt).Faults;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Named(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            Assert.Equal(expectedText, Document.ToJson(Samples.Evaluations.Read(Samples.Evaluation)));
            Assert.Equal(expectedMapping, Document.ToJson(Samples.Mappings.Read(Samples.Mapping)));
            Assert.Equal(expectedFaults, Samples.Evaluations.TryRead(spoilt).Faults);
            Assert.Equal("Åmål 2019", Catalogue.Embedded.Evaluations.Single(static entry => entry.Id.Value == "amal-2019").Title.English);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }

        Assert.Equal(3, expectedFaults.Count);
        Assert.Contains("72.50", expectedText, StringComparison.Ordinal);
    }

    /// <summary>A culture by name; the invented one has separators and signs that stand for something else in JSON.</summary>
    private static CultureInfo Named(string name)
    {
        if (name != "invented")
        {
            return CultureInfo.GetCultureInfo(name);
        }

        var invented = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        invented.NumberFormat.NumberDecimalSeparator = "\"";
        invented.NumberFormat.NumberGroupSeparator = ".";
        invented.NumberFormat.NegativeSign = "{";
        invented.NumberFormat.PositiveSign = "-";
        invented.DateTimeFormat.DateSeparator = ":";
        return invented;
    }
}
