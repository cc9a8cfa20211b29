using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>The documents that come with the library, and what becomes of each of their values when it is spoilt.</summary>
public sealed class EmbeddedDocumentTests
{
    public static TheoryData<string> Names => [.. EmbeddedDocument.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_and_writing_gives_the_same_bytes(string name)
    {
        var document = EmbeddedDocument.Open(name);
        var (faults, rewritten) = document.Read(document.Bytes);
        Assert.Empty(faults);
        Assert.Equal(document.Text, System.Text.Encoding.UTF8.GetString(rewritten!));
    }

    /// <summary>Each value in turn is made null, which no member allows: one fault, at that place, and none that follows from it.</summary>
    [Theory]
    [InlineData("frameworks/2010-2017.json")]
    [InlineData("evaluations/amal-2019.json")]
    [InlineData("evaluations/olofstrom-2022.json")]
    [InlineData("mappings/2016--2020.json")]
    public void A_value_that_is_spoilt_is_the_only_fault(string name)
    {
        var document = EmbeddedDocument.Open(name);
        var text = document.Text;
        var wrong = new List<string>();
        foreach (var (pointer, start, length) in Values(text))
        {
            var spoilt = string.Concat(text.AsSpan(0, start), "null", text.AsSpan(start + length));
            var faults = document.Read(System.Text.Encoding.UTF8.GetBytes(spoilt)).Faults;
            var expected = pointer is "/formatVersion" ? "unknown-format-version /formatVersion" : $"wrong-type {pointer}";
            if (faults.Count != 1 || Samples.Shown(faults[0]) != expected)
            {
                wrong.Add($"{expected}: {faults}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>The values within the root with their JSON pointers, found by a second, naive way: the text of the whole document as the
    /// writer lays it out.</summary>
    private static IEnumerable<(string Pointer, int Start, int Length)> Values(string text)
    {
        var path = new Stack<(string Pointer, int Start, bool IsList)>();
        var places = new Stack<int>();
        var offset = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim().TrimEnd(',');
            var indent = line.Length - line.TrimStart().Length;
            if (trimmed is "}" or "]")
            {
                var (pointer, start, _) = path.Pop();
                places.Pop();
                if (path.Count > 0)
                {
                    yield return (pointer, start, offset + indent + 1 - start);
                }
            }
            else if (trimmed.Length > 0)
            {
                var named = path.Count > 0 && !path.Peek().IsList;
                var split = named ? trimmed.IndexOf("\": ", StringComparison.Ordinal) : -3;
                var segment = path.Count == 0 ? "" : named ? $"/{trimmed[1..split]}" : $"/{Next(places)}";
                var pointer = (path.Count == 0 ? "" : path.Peek().Pointer) + segment;
                var value = trimmed[(split + 3)..];
                var start = offset + indent + split + 3;
                if (value is "{" or "[")
                {
                    path.Push((pointer, start, value == "["));
                    places.Push(0);
                }
                else
                {
                    yield return (pointer, start, value.Length);
                }
            }

            offset += line.Length + 1;
        }
    }

    private static int Next(Stack<int> places)
    {
        var place = places.Pop();
        places.Push(place + 1);
        return place;
    }
}
