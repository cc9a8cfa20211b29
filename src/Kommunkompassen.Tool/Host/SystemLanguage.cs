namespace Kommunkompassen.Tool;

/// <summary>Chooses the language where the command line does not: Swedish where the system is Swedish, else English.</summary>
internal static class SystemLanguage
{
    /// <remarks>
    /// The locale variables decide, in the order of POSIX (LC_ALL, LC_MESSAGES, LANG; the first that is set); where none is set, the
    /// culture
    /// that the system reports.
    /// </remarks>
    internal static Language Of(ToolHost host)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (host.Variable(name) is { Length: > 0 } locale)
            {
                return Of(locale);
            }
        }

        return Of(host.Culture);
    }

    /// <summary>"sv", "sv-SE", "sv_SE.UTF-8" and the like are Swedish.</summary>
    private static Language Of(string locale)
        => locale.StartsWith("sv", StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || !char.IsAsciiLetter(locale[2]))
            ? Language.Swedish
            : Language.English;
}
