using Kommunkompassen.Data;
using Xunit;

namespace Kommunkompassen.Tests.Data;

/// <summary>The distance by which the nearest ids are found.</summary>
public sealed class NearestIdsTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "ac", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("2010-2017", "2020", 5)]
    public void The_fewest_changes(string left, string right, int expected)
    {
        Assert.Equal(expected, NearestIds.Distance(left, right));
        Assert.Equal(expected, NearestIds.Distance(right, left));
    }

    [Fact]
    public void Equally_near_ids_come_in_order_of_their_letters()
        => Assert.Equal(["a1", "a2", "b"], NearestIds.To("a", ["c", "a2", "b", "a1"]));

    [Fact]
    public void Nothing_known_suggests_nothing() => Assert.Empty(NearestIds.To("a", []));
}
