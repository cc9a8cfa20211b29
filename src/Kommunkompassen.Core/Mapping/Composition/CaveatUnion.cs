namespace Kommunkompassen.Mapping;

/// <summary>Unites the caveats of two mappings under stable codes.</summary>
/// <remarks>Two mappings may use one code with the same sentence and other sources, or with another sentence. The first is one caveat with
/// the sources of both; the second stays two, the later one under the code, a full stop and the id of its mapping's target.</remarks>
internal sealed class CaveatUnion
{
    private readonly Dictionary<CaveatCode, Caveat> _united = [];
    private readonly Dictionary<(FrameworkMapping Mapping, Caveat Caveat), CaveatCode> _codes = [];

    internal CaveatUnion(FrameworkMapping first, FrameworkMapping second)
    {
        foreach (var mapping in (ReadOnlySpan<FrameworkMapping>)[first, second])
        {
            foreach (var caveat in mapping.GeneralCaveats.Concat(mapping.Links.SelectMany(static link => link.Caveats)).Distinct())
            {
                _codes[(mapping, caveat)] = Add(caveat, mapping.To.Id);
            }
        }
    }

    internal IEnumerable<Caveat> Unite(FrameworkMapping mapping, IEnumerable<Caveat> caveats)
        => caveats.Select(caveat => _united[_codes[(mapping, caveat)]]);

    private CaveatCode Add(Caveat caveat, FrameworkId leadsTo)
    {
        var code = caveat.Code;
        for (var attempt = 2; _united.GetValueOrDefault(code) is { } known && !SaysTheSame(known, caveat); attempt++)
        {
            var suffix = attempt == 2 ? $".{leadsTo}" : $".{leadsTo}.{attempt}";
            var stem = caveat.Code.Value[..Math.Min(caveat.Code.Value.Length, Guard.MaxIdLength - suffix.Length)];
            code = new CaveatCode(stem + suffix);
        }

        _united[code] = _united.TryGetValue(code, out var same)
            ? new Caveat(
                code, (CaveatSeverity)Math.Max((int)same.Severity, (int)caveat.Severity), same.Subject, same.Text,
                same.Sources.Concat(caveat.Sources).Distinct())
            : new Caveat(code, caveat.Severity, caveat.Subject, caveat.Text, caveat.Sources);
        return code;
    }

    private static bool SaysTheSame(Caveat one, Caveat other) => one.Text == other.Text && one.Subject == other.Subject;
}
