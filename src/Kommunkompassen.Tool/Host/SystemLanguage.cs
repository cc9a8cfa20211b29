using System.Runtime.InteropServices;

namespace Kommunkompassen.Tool;

/// <summary>Chooses the language where the command line does not: Swedish where the system is Swedish, else English.</summary>
internal static class SystemLanguage
{
    /// <summary>LOCALE_NAME_MAX_LENGTH of the Windows API.</summary>
    private const int MaxLength = 85;

    /// <remarks>
    /// The locale variables decide, in the order of POSIX (LC_ALL, LC_MESSAGES, LANG; the first that is set). Where none is set, the
    /// culture that the system reports decides.
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

    /// <summary>
    /// The locale of the user on Windows, such as "sv-SE"; empty on other systems, where the locale variables give it. Windows itself is
    /// asked: the tool runs without culture data, so the runtime does not know.
    /// </summary>
    internal static string WindowsLocale()
    {
        if (!OperatingSystem.IsWindows())
        {
            return "";
        }

        var buffer = new char[MaxLength];
        var length = GetUserDefaultLocaleName(buffer, buffer.Length);
        return length > 0 ? new string(buffer, 0, length - 1) : "";
    }

    /// <summary>"sv", "sv-SE", "sv_SE.UTF-8" and the like are Swedish.</summary>
    private static Language Of(string locale)
        => locale.StartsWith("sv", StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || !char.IsAsciiLetter(locale[2]))
            ? Language.Swedish
            : Language.English;

    [DllImport("kernel32.dll", CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetUserDefaultLocaleName([Out] char[] name, int length);
}
