using System.Security.Cryptography;

namespace ElectionCore.Quality.Tests;

public sealed class EvidenceTests
{
    private static readonly DateOnly Day = new(2025, 3, 31);

    private static EvidenceItem Item => new() { Code = new("E1"), Title = new("Seal log"), Reference = "shelf 4", CollectedOn = Day };

    [Fact]
    public void Its_worth_turns_on_the_day_and_not_around_it()
    {
        Item.On(Day.AddDays(-1)).ShouldBe(EvidenceState.NotYet);
        Item.On(Day).ShouldBe(EvidenceState.Fresh);
        Item.On(Day.AddYears(30)).ShouldBe(EvidenceState.Fresh);

        // Eleven months after 31 March is the last day of February.
        Item.On(new(2026, 2, 28), 11).ShouldBe(EvidenceState.Fresh);
        Item.On(new(2026, 3, 1), 11).ShouldBe(EvidenceState.Stale);

        var expiring = Item with { LastDay = Day.AddDays(9) };
        expiring.On(Day.AddDays(9)).ShouldBe(EvidenceState.Fresh);
        expiring.On(Day.AddDays(10)).ShouldBe(EvidenceState.Expired);
        expiring.On(Day.AddYears(3), 1).ShouldBe(EvidenceState.Expired);
    }

    [Fact]
    public void What_was_not_received_is_not_there_and_its_age_counts_from_the_day_it_was_collected()
    {
        var sent = Item with { ReceivedOn = Day.AddDays(20) };
        sent.On(Day.AddDays(19)).ShouldBe(EvidenceState.NotYet);
        sent.On(Day.AddDays(20)).ShouldBe(EvidenceState.Fresh);
        sent.On(Day.AddMonths(1).AddDays(1), 1).ShouldBe(EvidenceState.Stale);
        (Item with { ReceivedOn = Day.AddDays(-3) }).On(Day.AddDays(-1)).ShouldBe(EvidenceState.NotYet);
    }

    [Fact]
    public void The_days_it_speaks_of_are_half_open()
    {
        var item = Item with { CollectedOn = Day.AddDays(-5), EffectiveDays = DateRange.Between(Day, Day.AddDays(10)) };
        item.On(Day.AddDays(-1)).ShouldBe(EvidenceState.NotYet);
        item.On(Day).ShouldBe(EvidenceState.Fresh);
        item.On(Day.AddDays(9)).ShouldBe(EvidenceState.Fresh);
        item.On(Day.AddDays(10)).ShouldBe(EvidenceState.Stale);
        Should.Throw<ArgumentOutOfRangeException>(() => item.On(Day, 0));
    }

    [Fact]
    public async Task One_altered_bit_is_found()
    {
        byte[] bytes = [.. Enumerable.Range(0, 5000).Select(i => (byte)i)];
        var item = Item with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        (await item.CheckAsync(new MemoryStream(bytes))).ShouldBeNull();
        bytes[4321] ^= 1;
        var found = (await item.CheckAsync(new MemoryStream(bytes))).ShouldNotBeNull();
        (found.Code, found.Place.Subject).ShouldBe(("QUA0030", item.Subject));
        (await item.CheckAsync(Stream.Null))!.Code.ShouldBe("QUA0030");
        (await Item.CheckAsync(new MemoryStream(bytes)))!.Code.ShouldBe("QUA0031");
    }

    [Theory]
    [InlineData("")]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85")]
    public void What_is_no_hash_is_refused(string hash) => Should.Throw<ArgumentException>(() => Item with { Sha256 = hash });
}
