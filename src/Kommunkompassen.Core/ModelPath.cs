namespace Kommunkompassen;

/// <summary>The way to a part of an object of the model, by the names of its properties.</summary>
/// <param name="Within">The way to what holds the member; null where that is the object itself.</param>
/// <param name="Member">The name of the property.</param>
/// <param name="Item">The place in the property's list; null for the property as a whole.</param>
internal sealed record ModelPath(ModelPath? Within, string Member, int? Item)
{
    internal static ModelPath To(string member, int? item = null) => new(null, member, item);

    internal ModelPath Then(string member, int? item = null) => new(this, member, item);

    /// <summary>The way as code has it, such as <c>Areas[0].SubQuestions[2].Points</c>.</summary>
    public override string ToString()
        => $"{(Within is null ? "" : $"{Within}.")}{Member}{(Item is { } item ? $"[{Guard.Invariant(item)}]" : "")}";
}
