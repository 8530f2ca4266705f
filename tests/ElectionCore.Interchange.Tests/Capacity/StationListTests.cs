using System.Text;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>Lists of stations and their posts.</summary>
public sealed class StationListTests
{
    [Fact]
    public async Task Posts_are_read_by_station_and_role()
    {
        var read = await ReadAsync("Station,Place,Role,Posts,Group\nPS-1,D1,PRO,1,women\nPS-1,D1,APO,2,Women\nPS-2,,PRO,0,\n");

        read.Diagnostics.ShouldBeEmpty();
        read.Needs.ShouldBe(
        [
            new() { Station = new("PS-1"), Place = new("D1"), Role = new("PRO"), Posts = 1, Group = SessionGroup.Women },
            new() { Station = new("PS-1"), Place = new("D1"), Role = new("APO"), Posts = 2, Group = SessionGroup.Women },
            new() { Station = new("PS-2"), Place = new("PS-2"), Role = new("PRO"), Posts = 0 },
        ]);
    }

    [Fact]
    public async Task Faulty_rows_are_named_and_left_out_only_when_asked()
    {
        const string Text = "station,role,posts,group\nPS-1,PRO,1,\nPS-1,PRO,2,\nPS-2,PRO,-1,\nPS-3,,1,\nPS-4,PRO,1,ladies\n";

        var strict = await ReadAsync(Text);
        var lenient = await ReadAsync(Text, isLenient: true);

        strict.Needs.ShouldBeEmpty();
        strict.Diagnostics.Select(d => (d.Place.Line, d.Place.Column)).ShouldBe([(3, 2), (4, 3), (5, 2), (6, 4)]);
        strict.Diagnostics[0].Code.ShouldBe("INT0392");
        lenient.Needs.ShouldHaveSingleItem().Posts.ShouldBe(1);
        (lenient.Rows, lenient.LeftOut).ShouldBe((5, 4));
    }

    [Theory]
    [InlineData("PS-1,APO,2,D2,women")]
    [InlineData("PS-1,APO,2,D1,")]
    public async Task A_station_is_under_one_place_and_for_one_group(string row)
    {
        var read = await ReadAsync($"station,role,posts,place,group\nPS-1,PRO,1,D1,women\n{row}\n");

        read.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("INT0393");
    }

    private static async Task<StationListReading> ReadAsync(string text, bool isLenient = false)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await StationListReader.ReadAsync(stream, "stations.csv", isLenient, cancellationToken: TestContext.Current.CancellationToken);
    }
}
