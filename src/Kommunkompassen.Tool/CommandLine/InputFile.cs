using System.CommandLine;
using System.Text;

namespace Kommunkompassen.Tool;

/// <summary>Files that a command reads.</summary>
internal static class InputFile
{
    /// <summary>More than any reader of the library takes.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    internal static Argument<string> Argument(string description) => Choice.Argument("FILE", description);

    internal static FileStream Open(string path)
    {
        if (!File.Exists(path))
        {
            throw ToolException.Usage($"There is no file '{path}'.");
        }

        return Guarded(
            path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan));
    }

    /// <summary>Reads a file as a stream.</summary>
    internal static T Read<T>(string path, Func<Stream, T> read) => Guarded(path, () =>
    {
        using var stream = Open(path);
        return read(stream);
    });

    /// <summary>The text of a file in UTF-8, with or without byte-order mark, or in UTF-16 with one, as spreadsheets save it.</summary>
    internal static string Text(string path)
    {
        var bytes = Read(path, stream => Bytes(path, stream));
        Encoding encoding = bytes switch
        {
            [0xff, 0xfe, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xfe, 0xff, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        try
        {
            var text = encoding.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException foreign)
        {
            throw ToolException.Refused(
                $"{path} is not UTF-8: byte {foreign.Index + 1} does not continue it. Save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\").");
        }
    }

    /// <summary>Refuses to write a result over the file from which it comes, also by way of a link.</summary>
    internal static void RefuseAsOutput(string input, string? output)
    {
        if (output is not null && string.Equals(Target(input), Target(output), StringComparison.Ordinal))
        {
            throw ToolException.Usage($"--out names the input file '{input}', which would be lost; name another file.");
        }
    }

    /// <summary>Turns the failures of reading into the tool's own refusal.</summary>
    private static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Usage($"Cannot read '{path}': {failure.Message}");
        }
    }

    private static string Target(string path) => Guarded(
        path,
        () => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path));

    private static byte[] Bytes(string path, Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var read)
        {
            if (bytes.Length + read > MostBytes)
            {
                throw ToolException.Refused(
                    $"{path} is larger than {MostBytes} bytes, more than any single evaluation takes; for many evaluations use 'stream'.");
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
