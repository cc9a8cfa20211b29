using System.Globalization;
using System.Text;

namespace Kommunkompassen.Tool.Tests;

/// <summary>The text of a report on an evaluation, as a page copied from it reads.</summary>
internal static class ReportFile
{
    internal static string Of(Evaluation evaluation, string sentence)
    {
        var text = new StringBuilder($"{sentence}\n\n4. Översikt av poängfördelning\n\n");
        foreach (var (area, result) in evaluation.Framework.Areas.Zip(evaluation.Areas))
        {
            text.Append(CultureInfo.InvariantCulture, $"{area.Number}.\t{area.Name}\tUppnått\tMax\tProcent\n");
            foreach (var (question, row) in area.SubQuestions.Zip(result.SubQuestions))
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{question.Number}\t{question.Wording}\t{row.Points.Number}\t{question.MaxPoints}\t{row.Percent.Number}%\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"\t\t{result.Points.Number}\t100\t{result.Percent.Number}%\n\n");
        }

        return text.ToString();
    }
}
