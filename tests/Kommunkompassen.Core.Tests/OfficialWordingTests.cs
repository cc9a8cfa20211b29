using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Kommunkompassen.Tests;

/// <summary>The normal form and the hash of wordings.</summary>
public sealed class OfficialWordingTests
{
    [Theory]
    [InlineData("Är målen tydliga?", "A\u0308r ma\u030alen tydliga?")]
    [InlineData("Är målen tydliga?", "Är målen\n  tydliga?")]
    [InlineData("Är målen tydliga?", " Är\u00a0målen\ttydliga? \r\n")]
    public void Typing_and_wrapping_do_not_matter(string wording, string other)
    {
        Assert.Equal(wording, OfficialWording.Normalize(other));
        Assert.Equal(OfficialWording.Hash(wording), OfficialWording.Hash(other));
    }

    [Theory]
    [InlineData("är målen tydliga?")]
    [InlineData("Är målen tydliga")]
    [InlineData("Ar malen tydliga?")]
    [InlineData("Ärmålen tydliga?")]
    public void Letters_case_and_marks_do(string other)
        => Assert.NotEqual(OfficialWording.Hash("Är målen tydliga?"), OfficialWording.Hash(other));

    [Fact]
    public void The_hash_is_SHA_256_of_the_normal_form_and_a_sub_question_gives_it()
    {
        var expected = string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes("Är målen tydliga?")).Select(static b => $"{b:x2}"));
        Assert.Equal(expected, OfficialWording.Hash("Är  målen tydliga?"));
        Assert.Equal(expected, new SubQuestion(new SubQuestionNumber(1, 1), "Är målen\ntydliga?", 10).WordingHash);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        // By a rule of the library's own: where the runtime leaves out the normal form it refuses nothing.
        Assert.Contains(
            "half of a surrogate pair", Assert.Throws<ArgumentException>("wording", () => OfficialWording.Hash("a\ud800b")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "half of a surrogate pair", Assert.Throws<ArgumentException>("wording", () => OfficialWording.Normalize("a\udc00")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => OfficialWording.Hash(null!));
    }
}
