namespace Kommunkompassen.Reports;

/// <summary>Finds a printed name among known municipalities.</summary>
internal static class MunicipalityNames
{
    /// <summary>
    /// The municipality whose name, with or without the s of the genitive, is nearest to the printed one; at most one letter in four may
    /// differ. Null where none is near or two are equally near.
    /// </summary>
    internal static Municipality? Find(string printed, EquatableList<Municipality> known)
    {
        var folded = Folding.Loose(printed);
        var (best, found, alone) = (int.MaxValue, (Municipality?)null, false);
        foreach (var municipality in known)
        {
            var name = Folding.Loose(municipality.Name);
            var genitive = name.EndsWith('s') ? name : name + "s";
            var distance = Math.Min(WordDistance.Between(folded, name), WordDistance.Between(folded, genitive));
            if (distance > name.Length / 4)
            {
                continue;
            }

            alone = distance < best || (distance == best && found == municipality && alone);
            (best, found) = distance < best ? (distance, municipality) : (best, found);
        }

        return alone ? found : null;
    }
}
