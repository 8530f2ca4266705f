using System.Text;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange.Tests;

/// <summary>Tables with columns of counts that the caller names.</summary>
public class CountTableTests
{
    private static readonly CountTableOptions Options = new() { Place = "seat", Counts = ["votes", "women"] };

    [Fact]
    public async Task Columns_are_found_by_name_and_missing_counts_keep_their_reason()
    {
        var table = await ReadAsync("Women,seat,party,VOTES\n6364,NA-48,x,63964\nsuppressed,NA-49,x,-\n", Options);

        table.Rows.Select(r => (r.Place, r.Line, r.Count("women"), r.Count("Votes"), r.Count(heading: null))).ShouldBe(
        [
            ("NA-48", 2, new ObservedCount(6364), new ObservedCount(63964), ObservedCount.Unknown),
            ("NA-49", 3, ObservedCount.Missing(ObservationState.Suppressed), ObservedCount.Unknown, ObservedCount.Unknown),
        ]);
        table.Diagnostics.Select(d => d.Code).ShouldBe(["INT0101"]);
        table.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public async Task A_fault_refuses_the_file_or_leaves_out_the_row()
    {
        const string Text = "seat,votes,women\nA,10,5\nB,1.5,1\nA,10,4\n,1,1\nC,-1,0\n";
        var strict = await ReadAsync(Text, Options);
        strict.Rows.ShouldBeEmpty();
        strict.Diagnostics.Select(d => (d.Code, d.Place.Line)).ShouldBe([("INT0103", 3), ("INT0107", 4), (InterchangeDiagnostics.Missing.Code, 5), ("INT0102", 6)]);

        var lenient = await ReadAsync(Text, Options with { Lenient = true });
        lenient.Rows.ShouldHaveSingleItem().Count("women").ShouldBe(new ObservedCount(5));
        lenient.LeftOut.ShouldBe([3, 4, 5, 6]);
        lenient.HasErrors.ShouldBeTrue();

        (await ReadAsync("seat,votes\nA,1\n", Options with { Lenient = true })).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("INT0100");
    }

    [Fact]
    public async Task A_column_cannot_be_two_things() =>
        await Should.ThrowAsync<ArgumentException>(() => ReadAsync("", Options with { Counts = ["votes", "VOTES"] }));

    private static async Task<CountTable> ReadAsync(string text, CountTableOptions options)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await CountTableReader.ReadAsync(stream, "seats.csv", options, TestContext.Current.CancellationToken);
    }
}
