namespace Kommunkompassen.Documents;

/// <summary>Reads the id of a form of the framework and asks the caller for the form.</summary>
internal static class FrameworkResolving
{
    internal static FrameworkVersion? Read(ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> resolve)
    {
        if (cursor.Slug() is not { } text)
        {
            return null;
        }

        var id = new FrameworkId(text);
        var framework = resolve(id);
        if (framework is null)
        {
            cursor.Add(
                "unknown-framework", $"The form of the framework \"{id}\" is not known here.",
                "Correct the id, or read the form first and give it to the reader.");
        }
        else if (framework.Id != id)
        {
            throw new InvalidOperationException(
                $"The resolver was asked for the form {id} and gave {framework.Id}; let it give the form asked for, or null.");
        }

        return framework;
    }
}
