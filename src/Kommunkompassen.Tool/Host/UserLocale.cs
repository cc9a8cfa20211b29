using System.Runtime.InteropServices;

namespace Kommunkompassen.Tool;

/// <summary>The locale of the user on Windows, asked of the system itself: the tool runs without culture data, so the runtime does not
/// know.</summary>
internal static class UserLocale
{
    /// <summary>LOCALE_NAME_MAX_LENGTH of the Windows API.</summary>
    private const int MaxLength = 85;

    /// <summary>A name such as "sv-SE", or empty on other systems, where the locale variables say it.</summary>
    internal static string Name()
    {
        if (!OperatingSystem.IsWindows())
        {
            return "";
        }

        var buffer = new char[MaxLength];
        var length = GetUserDefaultLocaleName(buffer, buffer.Length);
        return length > 0 ? new string(buffer, 0, length - 1) : "";
    }

    [DllImport("kernel32.dll", CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetUserDefaultLocaleName([Out] char[] name, int length);
}
