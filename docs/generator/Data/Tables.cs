using System.Globalization;
using Kommunkompassen.Auditing;
using Kommunkompassen.Data;

namespace Kommunkompassen.Docs.Data;

/// <summary>Tables in Markdown, in both languages, that the pages include.</summary>
internal static class Tables
{
    private static readonly Language[] Languages = [Language.English, Language.Swedish];

    internal static void Write(OutputFolder folder, Catalogue catalogue)
    {
        foreach (var language in Languages)
        {
            var suffix = language is Language.Swedish ? "sv" : "en";
            folder.Write($"tables/framework-versions.{suffix}.md", Frameworks(catalogue, language));
            folder.Write($"tables/evaluations.{suffix}.md", Evaluations(catalogue, language));
            folder.Write($"tables/mappings.{suffix}.md", Mappings(catalogue, language));
            folder.Write($"tables/anomalies.{suffix}.md", Anomalies(catalogue, language));
            foreach (var entry in catalogue.Frameworks)
            {
                folder.Write($"tables/framework-version-{entry.Id}.{suffix}.md", Questions(catalogue.GetFramework(entry.Id), language));
            }
        }
    }

    private static string Frameworks(Catalogue catalogue, Language language)
    {
        var table = Table.In(
            language, ("Id", "Id"), ("Name", "Namn"), ("Areas", "Områden"), ("Sub-questions", "Delfrågor"), ("Points", "Poäng"),
            ("Evaluation with this framework version", "Utvärdering med denna upplaga"));
        foreach (var entry in catalogue.Frameworks)
        {
            var framework = catalogue.GetFramework(entry.Id);
            var seen = catalogue.Evaluations.Where(evaluation => evaluation.FrameworkId == entry.Id)
                .Select(evaluation => evaluation.Title.In(language));
            table.Row(
                $"`{framework.Id}`", framework.Name.In(language), Number(framework.Areas.Count), Number(framework.SubQuestions.Count),
                Number(framework.MaxPoints),
                string.Join(", ", seen));
        }

        return table.ToString();
    }

    private static string Evaluations(Catalogue catalogue, Language language)
    {
        var table = Table.In(
            language, ("Id", "Id"), ("Municipality", "Kommun"), ("Period", "Tid"), ("Framework version", "Upplaga"),
            ("Sum of the area scores", "Summa av områdenas poäng"), ("Report", "Rapport"));
        foreach (var entry in catalogue.Evaluations)
        {
            var evaluation = catalogue.GetEvaluation(entry.Id);
            var scores = evaluation.Areas.Select(static area => area.Points.Number).ToArray();
            var sum = scores.Contains(null) ? (language is Language.Swedish ? "okänd" : "unknown") : Number((int)scores.Sum()!.Value);
            table.Row(
                $"`{evaluation.Id}`", evaluation.Municipality.Name, evaluation.Period.ToString(), $"`{evaluation.Framework}`", sum,
                $"{evaluation.Report.Title} ({evaluation.Report.Publisher})");
        }

        return table.ToString();
    }

    private static string Mappings(Catalogue catalogue, Language language)
    {
        var table = Table.In(
            language, ("Id", "Id"), ("From", "Från"), ("To", "Till"), ("Links", "Länkar"), ("Wholly equivalent", "Helt likvärdiga"),
            ("Without a place", "Utan plats"), ("New", "Nya"), ("Version", "Version"));
        foreach (var entry in catalogue.Mappings)
        {
            var mapping = catalogue.GetMapping(entry.Id);
            var equivalent = mapping.Links.Count(static link => link.Relationship == Mapping.Relationship.Equivalent);
            table.Row(
                $"`{mapping.Id}`", $"`{mapping.From}`", $"`{mapping.To}`", Number(mapping.Links.Count), Number(equivalent),
                Number(mapping.RetiredSubQuestions.Count), Number(mapping.NewSubQuestions.Count), mapping.Version);
        }

        return table.ToString();
    }

    private static string Anomalies(Catalogue catalogue, Language language)
    {
        var table = Table.In(language, ("Report", "Rapport"), ("Number", "Nummer"), ("What the audit says", "Vad granskningen säger"));
        foreach (var entry in catalogue.Evaluations)
        {
            foreach (var anomaly in EvaluationAudit.Run(catalogue.GetEvaluation(entry.Id)).Contradictions)
            {
                table.Row(entry.Title.In(language), anomaly.Cell.ToString(), anomaly.Message.In(language));
            }
        }

        return table.ToString();
    }

    private static string Questions(FrameworkVersion framework, Language language)
    {
        var table = Table.In(language, ("No", "Nr"), ("Official wording", "Officiell lydelse"), ("Max", "Max"));
        foreach (var area in framework.Areas)
        {
            table.Row($"**{area.Number}**", $"**{area.Name}**", $"**{Number(area.MaxPoints)}**");
            foreach (var question in area.SubQuestions)
            {
                table.Row(question.Number.ToString(), question.Wording, Number(question.MaxPoints));
            }
        }

        return table.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
