using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Collects what each combination of rules expects of a cell, and joins those that expect the same.</summary>
internal sealed class ExpectationList
{
    private readonly List<(AdmissibleValues Values, List<PrintingRules> Rules)> _found = new(4);

    internal void Add(PrintingRules rules, AdmissibleValues values)
    {
        foreach (var (known, same) in _found)
        {
            if (known.Equals(values))
            {
                if (!same.Contains(rules))
                {
                    same.Add(rules);
                }

                return;
            }
        }

        _found.Add((values, [rules]));
    }

    /// <summary>The expectations in order of first mention.</summary>
    internal EquatableList<Expectation> ToList()
        => new(_found.ConvertAll(static one => new Expectation(EquatableList.From(one.Rules), one.Values)).ToArray());

    /// <summary>All that any of the combinations admits.</summary>
    internal AdmissibleValues Union(int decimals)
    {
        if (_found.Count == 1)
        {
            return _found[0].Values;
        }

        var all = new SortedSet<decimal>();
        foreach (var (values, _) in _found)
        {
            all.UnionWith(values.Values);
        }

        return AdmissibleValues.Of([.. all], decimals);
    }
}
