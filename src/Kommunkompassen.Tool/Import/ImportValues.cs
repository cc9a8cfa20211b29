using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary>Turns words of the command line into what the readers take, each refused in one line.</summary>
internal sealed class ImportValues(Catalogue catalogue)
{
    /// <summary>The municipalities of the list, of which code and county are known.</summary>
    internal EquatableList<Municipality> Municipalities { get; } =
        [.. catalogue.Evaluations.Select(entry => catalogue.GetEvaluation(entry.Id).Municipality).Distinct()];

    internal IEnumerable<FrameworkVersion> Frameworks(string? id)
        => id is null ? catalogue.Frameworks.Select(entry => catalogue.GetFramework(entry.Id)) : [new Source(catalogue).Framework(id)];

    internal Municipality? Municipality(string? name, string? code, string? county) => (name, code, county) switch
    {
        (null, null, null) => null,
        (null, _, _) => throw ToolException.Usage("--code and --county belong to --municipality; give the name too."),
        (_, { } digits, { } named) => Checked("--code", digits, static digits => new MunicipalityCode(digits)) is var known
            ? Checked("--municipality", name, _ => new Municipality(name, known, named))
            : null,
        (_, null, null) when Municipalities.FirstOrDefault(
            known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)) is { } known => known,
        _ => throw ToolException.Usage($"The code and the county of '{name}' are not known; give --code and --county."),
    };

    internal static EvaluationPeriod? Period(string? text)
        => text is null ? null
            : EvaluationPeriod.TryParse(text, out var period) ? period : throw ToolException.Usage(
                $"'{text}' is no period; write a year (2017), a month (2017-10), a day (2017-10-03) or two days (2017-10-03/2017-10-05) from 1990 on.");

    internal static int? Ordinal(int? number)
        => number is null or (>= 1 and <= 99) ? number : throw ToolException.Usage($"--ordinal is {number}; allowed is 1 to 99.");

    internal static EvaluationId? Id(string? text) => text is null ? null : Checked("--id", text, static text => new EvaluationId(text));

    /// <summary>Makes something of a text, or says in one line why it cannot be made.</summary>
    internal static T Checked<T>(string option, string text, Func<string, T> make)
    {
        try
        {
            return make(text);
        }
        catch (ArgumentException refused)
        {
            // What comes after the first line is the runtime's own, as is the name of the parameter.
            throw ToolException.Usage(
                $"{(refused.ParamName == "county" ? "--county" : option)}: {refused.Message.Split('\n')[0].Split(" (Parameter", 2)[0]}");
        }
    }
}
