using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>Writes JSON the same to the byte every time: UTF-8, LF, indented by two spaces or on one line, with a final newline.</summary>
internal static class Json
{
    internal static byte[] Utf8<T>(Rule<T> rule, T value) => Utf8(json => rule.Write(json, value));

    internal static byte[] Utf8(Action<Utf8JsonWriter> write) => Written(write).WrittenSpan.ToArray();

    internal static string Text<T>(Rule<T> rule, T value) => Text(json => rule.Write(json, value));

    internal static string Text(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Written(write).WrittenSpan);

    internal static Utf8JsonWriter Writer(IBufferWriter<byte> utf8, bool compact)
        => new(utf8, new JsonWriterOptions
        {
            Encoder = MinimalEncoder.Instance,
            Indented = !compact,
            NewLine = "\n",
            SkipValidation = true,
        });

    /// <summary>Ends a document with a newline.</summary>
    internal static void End(Utf8JsonWriter json, IBufferWriter<byte> utf8)
    {
        json.Flush();
        utf8.Write("\n"u8);
    }

    private static ArrayBufferWriter<byte> Written(Action<Utf8JsonWriter> write)
    {
        var utf8 = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = Writer(utf8, compact: false);
        write(json);
        End(json, utf8);
        return utf8;
    }
}
