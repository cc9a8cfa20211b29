namespace Kommunkompassen.Documents;

/// <summary>Reads the value at which the cursor stands; null where a fault was reported in its place.</summary>
internal delegate T? ItemReader<T>(ref DocumentCursor cursor);
