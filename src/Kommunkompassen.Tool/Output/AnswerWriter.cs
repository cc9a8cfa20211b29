using System.Text;

namespace Kommunkompassen.Tool;

/// <summary>Writes an answer in a format to standard output or to a file: UTF-8 without byte-order mark, LF.</summary>
internal static class AnswerWriter
{
    internal static void Write(IAnswer answer, OutputChoice choice, ToolHost host) => Write(Text(answer, choice, host), choice.File, host);

    /// <summary>Writes a page beside the result of a command: to standard output, or to standard error where the result goes
    /// there.</summary>
    internal static void Write(Page page, ToolHost host, bool toError = false)
    {
        using var text = new StringWriter { NewLine = "\n" };
        PageWriter.Write(page, Surfaces.On(text, toError ? host with { IsTerminal = host.IsErrorTerminal } : host, toFile: false));
        var writer = toError ? host.Error : host.Out;
        writer.Write(Trimmed(text.ToString()));
        writer.Flush();
    }

    /// <summary>Writes a text as it is to a file, or where none is given to standard output.</summary>
    internal static void Write(string text, string? file, ToolHost host)
    {
        if (file is null)
        {
            host.Out.Write(text);
            host.Out.Flush();
            return;
        }

        try
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.Usage($"Cannot write '{file}': {failure.Message}");
        }
    }

    private static string Text(IAnswer answer, OutputChoice choice, ToolHost host)
    {
        if (choice.Format == Format.Json)
        {
            return answer.Json();
        }

        using var text = new StringWriter { NewLine = "\n" };
        switch (choice.Format)
        {
            case Format.Csv:
                answer.Sheet(choice.Language).Write(text);
                break;
            case Format.Markdown:
                MarkdownWriter.Write(answer.Page(choice.Language), text);
                break;
            default:
                PageWriter.Write(answer.Page(choice.Language), Surfaces.On(text, host, choice.File is not null));
                return Trimmed(text.ToString());
        }

        return text.ToString();
    }

    /// <summary>Cells are filled up to their width; at the end of a line that is only noise in a file.</summary>
    private static string Trimmed(string text)
        => string.Concat(text.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(static line => line.TrimEnd() + "\n"));
}
