using System.Text;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>Lists of published figures.</summary>
public sealed class FigureListTests
{
    // What was published of Pakistan's election of 2024, with its sources, is among the samples.
    [Fact]
    public async Task The_contradictions_of_2024_are_found()
    {
        await using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "pakistan-2024-figures.csv"));
        var read = await FigureListReader.ReadAsync(stream, "pakistan-2024-figures.csv", TestContext.Current.CancellationToken);

        read.Diagnostics.ShouldBeEmpty();
        FigureReconciliation.Check(read.Claims).Select(c => (c.Claim.Code, c.Difference.ToString())).ShouldBe(
        [
            ("booths", "1000/1"), ("booths-again", "4/1"), ("national-list", "65692/1"), ("punjab-list", "4/1"), ("balochistan-list", "-45225/1"),
            ("sindh-list", "-1/1"), ("training-days", "10/1"), ("staff-announced", "-1341000/1"), ("trained", "500/1"),
            ("sindh-stations", "-54/1"), ("joint-stations", "-2/1"),
        ]);
    }

    [Theory]
    [InlineData("a,sum,all,3\na,,men,x", 3, 4)]
    [InlineData("a,total,all,3\na,,men,1", 2, 2)]
    [InlineData("a,,all,3", 2, 2)]
    [InlineData("a,sum,all,", 2, 4)]
    [InlineData("a,sum,,3", 2, 3)]
    [InlineData("a,days,first,2024-01-01\na,,last,9", 3, 4)]
    [InlineData("a,sum,all,3", 2, null)]
    [InlineData("a,same,one,3", 2, null)]
    [InlineData("a,proportion,one,3\na,,two,4\na,,three,5", 2, null)]
    public async Task What_is_no_claim_is_told_by_its_place(string rows, int line, int? column)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("claim,kind,figure,value\n" + rows + "\n"));
        var read = await FigureListReader.ReadAsync(stream, "f.csv", TestContext.Current.CancellationToken);

        read.Claims.ShouldBeEmpty();
        read.Diagnostics[0].Place.ShouldBe(DiagnosticPlace.In("f.csv", line, column));
    }
}
