using System.Globalization;
using Kommunkompassen.Auditing;
using Kommunkompassen.Csv;
using Kommunkompassen.Exchange;
using Kommunkompassen.Reports;
using Kommunkompassen.Tests.Reports;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>What the parts of the readers make of single words, cells, lines and sentences, at the edges of each rule.</summary>
public sealed class PieceTextsTests
{
    private static readonly string[] Cells =
    [
        "", " ", "-", "–", "—", "%", "0", "7", "07", "42", "100", "1000", "9999", "10000", "42%", "42 %", "42％", "42,5", "42.5%", "4.",
        "4,", ".5", ",5", "1.234567", "1.2345678", "1,0000001", "42 .", "42%.", "42 ;", "42;",
        "42~ ", "l2", "1O", "O", "S", "SS", "SSS", "l", "ll", "I5", "B", "b6", "?", "2?", "1?%", "??", "x", "xx", "ab", "abcd", "a1b2",
        "1a2b3", "12a", "1234a", "av", "Ja", "-5", "+5", "1-2", "1/2", "(12)", "12)", "42 procent", "٤٢", "Z", "g", "q9", "4O%",
    ];

    private static readonly string[] Lines =
    [
        "", "12 30 40%", "12 30 40 %", "12 30", "12", "40%", "%", "12 30 40 50 60 70 80", "Hur hörs invånarna 12 30 40%",
        "Hur hörs invånarna? 12 30", "Finns 3 planer 12 30 40%", "Finns 3 planer", "planer 3", "planer 3 4",
        "a\t12\t30\t40%", "a\t\t30\t40%", "\t12\t30\t40%", "a\t12\t30\t40%\t", "a\t12\t30", "12\t30\t40%", "a\tb\t12\t30\t40%",
        "a\t12\tx\t40%", "a\tord\tord\tord", "a|12|30|40%", "|a|12|30|40%|", "| a | 12 | 30 | 40 % |", "a | b", "a||30|40%",
        "12 30 %", "12 % 30", "12 30 40 %%", "l2 3O 4O%", "l2 3O", "är 2018 och 2019", "År 2018", "12 30 40% text", "12 30 - ", "- - -",
        "– 30 –", "12 av 30", "12/30", "a 12 30 40 % 7", "text % 12", "1.1 Hur 12 30 40%", "12  30   40%", "(12) 30 40%",
    ];

    private static readonly string[] Markups =
    [
        "<b>x</b>", "<B>x</B>", "<td>12</td><td>30</td>", "<TD align=\"right\">12</TD>", "<th>a</th>",
        "<tr><td>1</td></tr><tr><td>2</td></tr>", "a<p>b</p>c", "a<br>b<br/>c<br />d", "<li>a</li><li>b</li>", "<div>a</div>b",
        "<h1>a</h1>b<h2>c</h2>d<h3>e</h3>f<h4>g</h4>h<h5>i</h5>j",
        "<table>a</table>b", "a < b > c", "a <", "a </", "a <b", "a <!-- c --> b", "<!DOCTYPE html>x", "<5>", "< b>", "<>", "</>", "<b<i>x",
        "<b\nc>x", "a&amp;b&lt;c&gt;d&quot;e&apos;f", "o&shy;ppen &ndash; &mdash; &nbsp;x",
        "&aring;&auml;&ouml;&eacute;&Aring;&Auml;&Ouml;&Eacute;", "&#229;&#xe5;&#XE5;",
        "&#0;&#xd800;&#1114112;&#x;&#;&;", "&ukänd; & &amp", "&amp;amp;", "a\u00adb", "a\u00ad\nb", "a\u200bb\u200cc\u200dd\u2060e\ufefff",
        "a\u0308 e\u0301 a\u02ffb\u036fc\u0370", "a\u00a0b\u2009c\u3000d\u0001e", "a\ud83d\ude00b", "a\ud83db", "a\ude00", "\ud83d",
        "a\tb\vc\fd", "a\rb\r\nc\nd", "a\r", "a\n", "\n", "", "a\n\nb", "<td>a\nb</td>",
        "x<" + new string('a', 144) + ">y",
    ];

    private static readonly string[] Sentences =
    [
        "Utvärderingen av Älvsunds kommun genomfördes i maj 2018 och var kommunens tredje utvärdering.",
        "Utvärdering av Älvsunds kommun gjordes 2018.", "Vi såg utvärderingen av Älvsunds kommun. Den gjordes i maj 2018.",
        "Utvärderingen av älvsunds kommun gjordes 2018.",
        "Utvärderingen av Norra Ådals kommun genomfördes under hösten 2016, och var den första utvärderingen.",
        "Analys av Älvsunds kommun maj 2018", "Analys av Älvsunds kommun, 2018", "ANALYS AV ÄLVSUNDS KOMMUN\nSEPTEMBER 2017",
        "En analys av läget i kommunen", "Utvärderingen av kommunen",
        "Utvärderingen av en helt annan och mycket stor och avlägsen kommun genomfördes 2018.",
        "Utvärderingen av Älvsunds kommun genomfördes i december 2018, juni 2017, och var kommunens andra.",
        "Utvärderingen av Älvsunds kommun genomfördes 1989 och 2100.", "Vi har genomfört intervjuer med ett 40-tal personer.",
        "Vi har genomfört intervjuer med cirka 35 personer.",
        "genomfört intervjuer med ett fyrtiotal personer", "genomfört intervjuer med 7 personer",
        "genomfört intervjuer med tjugo personer och 30 chefer", "intervjuer med ett 40-tal", "Den förra utvärderingen gjordes 2012.",
        "Jämfört med den förra utvärderingen år 2012 har kommunen gått framåt.",
        "Kommunens andra utvärdering. Den förra gjordes i maj 2013.", "Sveriges Kommuner och Landsting",
        "Sveriges Kommuner och Regioner (SKR)", "SKL", "Kapitel 4", "4. Poängsättning", "4 Poängsättning per område",
        "Sammanfattning av poäng, kapitel 5",
    ];

    private static readonly string[] Words = [
        "januari", "jan", "janiari", "februari", "mars", "maj", "maj.", "juni", "juli", "juii", "augusti", "september", "septemher",
        "oktober", "november", "december", "första", "forsta", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde",
        "nionde", "tionde", "1:a", "2018", "20l8", "1989", "1990", "2099", "2100", "40-tal", "40-talet", "fyrtiotal", "trettiotal",
        "tiotal", "tjugotal", "femtiotal", "sextiotal", "sjuttiotal", "åttiotal", "nittiotal", "tjugo", "sjuttio", "hundratal", "35", "0",
        "1000", "utvärdering", "utvirdering", "ord"
    ];

    [Fact]
    public void Of_the_readers()
    {
        var text = new ApprovedText();
        text.Head("cells");
        foreach (var cell in Cells)
        {
            var parsed = Cell.Parse(cell, 1);
            text.Add(
                $"[{cell}] '{parsed.Text}' {parsed.Number} sign {parsed.HasSign} trimmed {parsed.IsTrimmed} core '{parsed.Core}' empty ",
                $"{parsed.IsEmpty} dash {parsed.IsDash} damaged {parsed.IsDamaged} likely {Cell.IsLikely(cell)}");
        }

        text.Head("lines, of three columns and of two");
        foreach (var line in Lines)
        {
            foreach (var columns in new[] { 3, 2 })
            {
                var split = LineCells.Split(line, 1, columns);
                var given = split.Cells.Count == 0 ? default : RowCells.Of(split.Cells, 30, columns);
                text.Add(
                    $"[{line.Replace('\t', '¬')}] '{split.Text}' bare {split.IsBare} ",
                    $"{string.Join(" ; ", split.Cells.Select(static cell => cell.Text))} -> {given.Achieved?.Text} of ",
                    $"{given.Maximum?.Text} is {given.Percent?.Text}");
            }
        }

        text.Head("markup");
        foreach (var markup in Markups)
        {
            var (lines, count) = LineCleaner.Clean(markup);
            text.Add($"[{Shown(markup)}] {count}: {string.Join(" / ", lines.Select(static line => $"{line.Number} {Shown(line.Text)}"))}");
        }

        text.Head("sentences");
        foreach (var sentence in Sentences)
        {
            var options = new ReportTextOptions([MadeUp.Framework])
            {
                Municipalities = [TableTape.Municipality, new Municipality("Norra Ådal", new MunicipalityCode("9902"), "Påhittat län")],
            };
            var result = ReportTextReader.TryRead(sentence, options);
            var read = result.Metadata;
            text.Add(
                $"[{Shown(sentence)}] {read.PrintedName}; {read.Municipality}; {read.Period}; {read.Ordinal}; {read.Interviewed}; ",
                $"{read.Earlier}; {read.Publisher}; {read.Chapter}");
            text.Add(
                $"  {string.Join(" ", result.Lines.Where(static line => line.Subject is not null)
                    .Select(static line => $"{line.Line} {line.Subject}"))}");
        }

        text.Head("words");
        foreach (var word in Words)
        {
            var found = new Word(word, Folding.Loose(word), 1);
            text.Add(
                $"[{word}] {found.Folded} {Folding.Strict(word)} month {Numerals.Month(found)} ordinal {Numerals.Ordinal(found)} year ",
                $"{Numerals.Year(found)} about {Numerals.RoughNumber(found)} near {found.IsNear("utvardering")} ",
                $"{Folding.Distance(found.Folded, "utvardering")}");
        }

        text.Assert("pieces-of-reports");
    }

    [Fact]
    public void Of_the_numbers()
    {
        string[] numbers =
        [
            "", " ", "0", "7", " 7 ", "07", "7.5", "7,5", "0,5", ".5", "5.", "1.234", "0.234", "12,345", "123,456", "1234,567", "1 234",
            "1 23", "1 2345", "12 345 678", "1\u00a0234", "1\u202f234", "1\u2009234", "1\u3000234", "1 234\u00a0567", " 234", "1234 567",
            "1 234,5", "1 23x",
            "123456789012345", "1234567890123456", "123 456 789 012 345", "1 123 456 789 012 345", "0.1234567890", "0.12345678901", "-1",
            "+1", "1e2", "1.2.3", "1,2.3", "x", "1 234 ", "1  234", "000", "1,000", "10,000", "100,000", "1000,000",
        ];
        var text = new ApprovedText();
        foreach (var number in numbers)
        {
            text.Add($"[{Shown(number)}] {CsvNumber.TryParse(number)}");
        }

        string[] read = [
            "", "7", "1S", "l4", "B0", "3?", "12", "4.5", "4,5", "45 %", "123456", "1234567890123456789", "O", "S8", "8", "88", "888", "x"
        ];
        foreach (var digits in read)
        {
            var folded = DigitConfusion.Digits(digits);
            text.Add(
                $"[{digits}] {folded} is {DigitConfusion.Literal(folded)}; errors to 8 {DigitConfusion.Errors(folded, 8, 3)}, 15 ",
                $"{DigitConfusion.Errors(folded, 15, 3)}, 14 {DigitConfusion.Errors(folded, 14, 2)}, 80 ",
                $"{DigitConfusion.Errors(folded, 80, 3)}, 3.5 {DigitConfusion.Errors(folded, 3.5m, 4)}, 100 ",
                $"{DigitConfusion.Errors(folded, 100, 1)}");
        }

        decimal[] tried = [-4, -3, 0, 0.5m, 1, 4, 5, 5.5m, 6, 8, 10, 15, 16, 40, 41];
        decimal[][] lists = [[], [5], [5, 6, 7], [5, 7, 9], [0, 1, 3], [0.5m, 1.0m, 1.5m], [-3, -2], [10, 20, 40]];
        foreach (var list in lists)
        {
            var values = AdmissibleValues.Of([.. list], list.Any(static number => number != decimal.Truncate(number)) ? 1 : 0);
            text.Add(
                $"[{string.Join(" ", list.Select(static number => number.ToString(CultureInfo.InvariantCulture)))}] {values} ",
                $"{values.Count} gaps {values.HasGaps} unique {values.IsUnique}: {string.Join(" ", tried.Select(Distance))}");

            string Distance(decimal number)
                => $"{(values.Contains(number) ? "in" : "off")} {values.DistanceTo(number)?.ToString(CultureInfo.InvariantCulture)};";
        }

        string[] scalars = [
            "", "plain", "två ord", "true", "false", "null", "~", "no", "Yes", "yes", "on", "off", "y", "n", "NULL", ".inf", ".nan", "12",
            "1.5", "-", "- x", "a: b", "a:b", "a #b", "a#b", "#b", "'a'", "\"a\"", "a\"b", "a\\b", "a\nb", "a\tb", " a", "a ", "[a]", "{a}",
            "*a", "&a", "!a", "%a", "@a", "`a", "|", ">", "?", "? a", "a?", ",a", "a,b", "=", "0x1f", ".5", "1e3", "2019-01-01", "\u0001",
            "é", "ends:"
        ];
        foreach (var scalar in scalars)
        {
            text.Add($"[{Shown(scalar)}] {YamlScalar.Of(scalar)}");
        }

        text.Assert("pieces-of-numbers");
    }

    private static string Shown(string text)
        => string.Concat(text.Select(static c => IsUnseen(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
            : c.ToString()));

    private static bool IsUnseen(char c)
        => c is < ' ' or '\u00a0' or (> '\u2008' and < '\u2010') or '\u00ad' or '\u202f' or '\u2060' or '\u3000' or '\ufeff'
            or (>= '\u0300' and <= '\u0370') || char.IsSurrogate(c);
}
