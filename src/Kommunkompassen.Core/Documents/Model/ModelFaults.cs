namespace Kommunkompassen.Documents;

/// <summary>Reports what breaks the rules of the model among the faults of a document.</summary>
internal static class ModelFaults
{
    /// <summary>Adds faults at their JSON pointers.</summary>
    /// <param name="cursor">The cursor, at the object or its end.</param>
    /// <param name="faults">What breaks the rules.</param>
    /// <param name="within">The pointer from the cursor to the object, with a stroke at its end.</param>
    internal static void AddAll(this ref DocumentCursor cursor, IEnumerable<ModelFault> faults, string within = "")
    {
        foreach (var fault in faults)
        {
            cursor.AddAt(within + ModelPlaces.Pointer(fault.Place), fault.Code, fault.Message, fault.Remedy);
        }
    }

    /// <summary>Makes an object of the model; the rules that it breaks are faults.</summary>
    internal static T? Made<T>(this ref DocumentCursor cursor, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (InvalidModelException invalid)
        {
            cursor.AddAll(invalid.Broken);
            return null;
        }
    }
}
