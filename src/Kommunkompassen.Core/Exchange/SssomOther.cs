namespace Kommunkompassen.Exchange;

/// <summary>SSSOM's slot for what it has no slot for: pairs of key and value, with strokes between.</summary>
internal static class SssomOther
{
    /// <summary>The pairs that have a value; a stroke or backslash within one is escaped as in SSSOM's lists of values.</summary>
    internal static string Of(params ReadOnlySpan<(string Key, string Value)> pairs)
    {
        var texts = new List<string>();
        foreach (var (key, value) in pairs)
        {
            if (value.Length > 0)
            {
                texts.Add($"{key}={value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)}");
            }
        }

        return string.Join('|', texts);
    }
}
