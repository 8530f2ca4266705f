using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class WrittenDaysTests
{
    private readonly WrittenDays _days = new();

    // Few days, so that ranges come again and others take their place.
    [Fact]
    public void A_range_is_written_as_it_is_whatever_was_written_before() => Prop.ForAll<(byte From, byte Length, byte Ends)>(given =>
    {
        var from = new DateOnly(2024, 1, 1).AddDays(given.From);
        var range = DateRange.Between(from, from.AddDays(1 + (given.Length % 3)));
        range = (given.Ends % 4) switch
        {
            0 => range,
            1 => range.WithUnknownEnd(),
            2 => DateRange.Since(from),
            _ => DateRange.Between(new PartialDate(2024), new PartialDate(2024 + (given.Length % 3))),
        };
        var written = _days.Of(range);
        return written.Text == range.ToString() && (DateOnly?)written.From == range.From && (DateOnly?)written.To == range.To;
    }).Check(Properties.Times(5_000));
}
