namespace Kommunkompassen.Tool;

/// <summary>The order of lines in a sheet.</summary>
internal static class Lines
{
    /// <summary>The lines of each area's sub-questions, followed by the area's own, so that a script that reads on meets a sum after its
    /// parts.</summary>
    internal static IEnumerable<T> ByArea<T>(FrameworkVersion framework, IReadOnlyList<T> questions, IReadOnlyList<T> areas)
    {
        var next = 0;
        for (var a = 0; a < framework.Areas.Count; a++)
        {
            for (var q = 0; q < framework.Areas[a].SubQuestions.Count; q++)
            {
                yield return questions[next++];
            }

            yield return areas[a];
        }
    }
}
