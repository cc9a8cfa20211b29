using System.Text;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Translates the places of broken rules to JSON pointers: the one place that knows both names of a part.</summary>
/// <remarks>Items with faults of their own are left out of the checks; the others keep their places in the document.</remarks>
internal sealed class ModelPlaces
{
    private readonly Dictionary<ModelPath, int[]> _kept = [];

    /// <summary>States which items of a list were kept.</summary>
    /// <param name="list">The list, at its place in the document.</param>
    /// <param name="items">All items of the document.</param>
    /// <param name="isKept">True for an item that was kept.</param>
    internal void Keep<T>(ModelPath list, IReadOnlyList<T> items, Predicate<T> isKept)
        => _kept[list] = [.. Enumerable.Range(0, items.Count).Where(i => isKept(items[i]))];

    /// <summary>The same way with the places of the document.</summary>
    internal ModelPath Restored(ModelPath path)
    {
        var within = path.Within is null ? null : Restored(path.Within);
        return path with
        {
            Within = within,
            Item = path.Item is { } item && _kept.TryGetValue(new ModelPath(within, path.Member, null), out var places)
                ? places[item]
                : path.Item,
        };
    }

    /// <summary>The JSON pointer from the document of the object to a part, without the first stroke.</summary>
    internal static string Pointer(ModelPath path)
    {
        var pointer = new StringBuilder();
        Append(pointer, path);
        return pointer.ToString();
    }

    private static void Append(StringBuilder pointer, ModelPath path)
    {
        if (path.Within is not null)
        {
            Append(pointer, path.Within);
        }

        if (NameOf(path.Within?.Member, path.Member) is { } name)
        {
            pointer.Append(pointer.Length == 0 ? "" : "/").Append(name);
        }

        if (path.Item is { } item)
        {
            pointer.Append('/').Append(Guard.Invariant(item));
        }
    }

    /// <summary>The member of the document for a property; null where the document has the parts of it in its stead.</summary>
    private static string? NameOf(string? within, string member) => (within, member) switch
    {
        (nameof(Evaluation.Areas), nameof(AreaResult.Points)) => "score",
        (nameof(AreaResult.SubQuestions), nameof(SubQuestionResult.Points)) => "achieved",
        (nameof(Evaluation.PrintedTotal), nameof(PrintedTotal.Points)) => "value",
        (nameof(Evaluation.Caveats), nameof(EvaluationCaveat.Caveat)) => null,
        (_, nameof(Evaluation.PrintedTotal)) => "total",
        (_, nameof(SubQuestionResult.MaxPoints)) => "max",
        (_, nameof(FrameworkMapping.RetiredSubQuestions)) => "retired",
        (_, nameof(FrameworkMapping.NewSubQuestions)) => "new",
        (_, nameof(FrameworkMapping.GeneralCaveats)) => "general",
        _ => $"{char.ToLowerInvariant(member[0])}{member[1..]}",
    };
}
