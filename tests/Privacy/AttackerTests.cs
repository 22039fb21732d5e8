namespace LusInsight.Privacy;

/// <summary>The attacker finds what is there: a proof by one who cannot attack proves nothing.</summary>
public sealed class AttackerTests
{
    [Theory]
    [InlineData("0123456 01234", 2)] // 5 and 6 by subtraction
    [InlineData("01234567 012345 0123", 2)] // 6 and 7, nested
    [InlineData("0123456789 01234", 0)] // five and five
    [InlineData("01236789 01234 5678", 3)] // crossing sums: 4 and 5 less 9
    [InlineData("012345 34567 01267", 2)] // 6 and 7: half of what two of the sums have over the third
    public void SmallestGroup_OfSums_IsWhatCanBeComputed(string sums, int expected)
    {
        var attacker = new Attacker();
        foreach (var sum in sums.Split(' '))
        {
            attacker.Learn(sum.Select(person => ((int)person, "answer", 1)));
        }

        attacker.SmallestGroup(5).ShouldBe(expected);
    }

    [Fact]
    public void SmallestGroup_OfFiveWithTheAttackerAmongThem_IsFour()
    {
        var attacker = new Attacker();
        attacker.Learn("01234".Select(person => ((int)person, "answer", 1)));

        attacker.SmallestGroup(5).ShouldBe(0);
        attacker.SmallestGroup(5, isInside: true).ShouldBe(4);
    }

    [Fact]
    public void SmallestGroup_OfACorrectionOfTwo_IsTwo()
    {
        var attacker = new Attacker();
        attacker.Learn(Enumerable.Range(0, 8).Select(person => (person, "before", 1)));
        attacker.Learn(Enumerable.Range(0, 8).Select(person => (person, person < 2 ? "after" : "before", 1)));

        attacker.SmallestGroup(5).ShouldBe(2);
    }
}
