namespace Kommunkompassen.Documents;

/// <summary>Reads values member by member, for results that have no draft yet.</summary>
internal static class Taking
{
    internal static T? Take<T>(this ref DocumentCursor cursor, Rule<T> rule)
        where T : class
        => rule.TryRead(ref cursor, out var value) ? value : null;

    internal static T? TakeValue<T>(this ref DocumentCursor cursor, Rule<T> rule)
        where T : struct
        => rule.TryRead(ref cursor, out var value) ? value : null;

    internal static string? NextName(this ref DocumentCursor cursor, ref ObjectScope scope)
        => cursor.NextMember(ref scope) is >= 0 and var index ? scope.Shape.NameOf(index).Value : null;

    internal static void CheckMember(this ref DocumentCursor cursor, in ObjectScope scope)
        => scope.Shape.RuleOf(scope.Next - 1).Check(ref cursor);
}
