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
}
