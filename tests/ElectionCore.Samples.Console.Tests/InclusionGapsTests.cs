using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>The gap table of a roll as it is published.</summary>
public sealed class InclusionGapsTests : IDisposable
{
    private static readonly string[] Columns = ["--place", "place", "--male", "men", "--female", "women"];
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    // IEC's final roll of 2018.
    [Fact]
    public async Task The_roll_of_Afghanistan_begins_with_Uruzgan_and_ends_with_Daykundi()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "data", "afghanistan-2018-roll.csv");
        var shown = (await _run.Go("inclusion", "gaps", file, "--place", "province", "--male", "men", "--female", "women", "--total", "total")).Returns(0);
        var lines = shown.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        lines[0].ShouldBe("Men and women among voters on the roll. Source: afghanistan-2018-roll.csv; date not stated.");
        var first = lines.FindIndex(l => l == "Uruzgan 54357 1972 3.50 52385 93.00");
        lines[first + 32].ShouldBe("Daykundi 75612 91792 54.83 -16180 -9.67");
        lines[first + 33].ShouldBe("all places 5768549 3074602 34.77 2693947 30.46");
        lines[^1].ShouldStartWith("Rounded half away from zero");

        var json = (await _run.Go(
            "inclusion", "gaps", file, "--place", "province", "--male", "men", "--female", "women", "--date", "2018-10-20", "--source", "IEC", "--json")).Returns(0).Json;
        json.GetProperty("rows").GetArrayLength().ShouldBe(33);
        (json.GetProperty("asOf").GetString(), json.GetProperty("source").GetString()).ShouldBe(("2018-10-20", "IEC"));
        var all = json.GetProperty("overall");
        Fraction(all, "femaleShare").ShouldBe((3_074_602, 8_843_151));
        Fraction(all, "gapPoints").ShouldBe((2_693_947, 8_843_151));
        Fraction(all, "electorRatio").ShouldBe((3_074_602, 5_768_549));
        (all.GetProperty("gap").GetInt64(), all.GetProperty("other").ValueKind, all.GetProperty("change").ValueKind)
            .ShouldBe((2_693_947, JsonValueKind.Null, JsonValueKind.Null));
    }

    [Fact]
    public async Task Missing_counts_keep_their_word_and_a_third_marker_its_column()
    {
        var file = _run.Write("roll.csv", "place,men,women,x,undisclosed", "A,60,40,1,0", "B,10,suppressed,0,2", "C,,5,n/a,1", "D,0,0,0,0");
        string[] verb = ["inclusion", "gaps", file, .. Columns, "--other", "x", "--other", "undisclosed"];
        var json = (await _run.Go([.. verb, "--json"])).Returns(0).Json;
        var rows = json.GetProperty("rows").EnumerateArray().ToDictionary(r => r.GetProperty("place").GetString()!, StringComparer.Ordinal);

        rows.Keys.ShouldBe(["A", "B", "C", "D"]);
        (rows["A"].GetProperty("other").GetInt64(), rows["A"].GetProperty("total").GetInt64()).ShouldBe((1, 101));
        Fraction(rows["A"], "femaleShare").ShouldBe((40, 101));
        rows["B"].GetProperty("female").GetString().ShouldBe("suppressed");
        rows["C"].GetProperty("other").GetString().ShouldBe("unknown");
        rows["C"].GetProperty("gap").ValueKind.ShouldBe(JsonValueKind.Null);
        rows["D"].GetProperty("gapPoints").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("overall").GetProperty("female").GetString().ShouldBe("suppressed");

        var shown = (await _run.Go(verb)).Returns(0).Output;
        shown.ShouldContain("Other or undisclosed");
        shown.Split('\n').Single(l => l.Contains(" B ", StringComparison.Ordinal)).ShouldContain("suppressed");
    }

    [Fact]
    public async Task Changes_are_those_since_the_earlier_file()
    {
        var now = _run.Write("now.csv", "place,men,women,x", "Herat,60,40,1", "New,1,1,0");
        var before = _run.Write("before.csv", "place,men,women", "herat,50,50", "Total,50,50");
        string[] verb = ["inclusion", "gaps", now, .. Columns, "--other", "x", "--previous", before];
        var json = (await _run.Go([.. verb, "--json"])).Returns(0).Json;
        var rows = json.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("change")).ToList();
        rows[0].GetProperty("people").GetInt64().ShouldBe(20);
        Fraction(rows[0], "points").ShouldBe((20, 100));
        rows[1].GetProperty("people").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("overall").GetProperty("change").GetProperty("people").GetInt64().ShouldBe(20);
        json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()).ShouldBe(["INC0175", "INC0173"]);

        var shown = (await _run.Go([.. verb, "--expert"])).Returns(0).Output;
        shown.ShouldContain("+20.00");
        shown.ShouldContain("40/101");
        shown.ShouldContain("Source: Election Commission of India");
    }

    [Fact]
    public async Task A_fault_means_no_table_unless_faulty_rows_are_to_be_left_out()
    {
        var file = _run.Write("roll.csv", "place,men,women,total", "A,60,40,100", "B,-1,5,4", "C,10,20,29");
        string[] verb = ["inclusion", "gaps", file, .. Columns, "--total", "total"];
        var strict = (await _run.Go([.. verb, "--json"])).Returns(1).Json;
        strict.GetProperty("rows").GetArrayLength().ShouldBe(0);
        strict.GetProperty("overall").ValueKind.ShouldBe(JsonValueKind.Null);
        strict.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("place").GetString()).ShouldBe([$"{file}:3:2", $"{file}:4:4"]);
        var said = (await _run.Go(verb)).Returns(1);
        said.Output.ShouldContain("No table: 2 errors in the file.");
        said.Errors.ShouldContain("roll.csv:3:2");

        var lenient = (await _run.Go([.. verb, "--lenient"])).Returns(1).Output;
        lenient.ShouldContain("Left out, of the sums too: 2 faulty rows.");
    }

    [Fact]
    public async Task Numbers_are_read_as_they_are_declared()
    {
        var file = _run.Write("roll.csv", "place,men,women", "A,\"۱۲٬۳۴٬۵۶۷\",\"۱٬۰۰۰\"");
        var refused = (await _run.Go(["inclusion", "gaps", file, .. Columns])).Returns(1);
        refused.Errors.ShouldContain("INT0104");
        refused.Errors.ShouldContain("Try: --digits");
        var read = (await _run.Go(["inclusion", "gaps", file, .. Columns, "--digits", "extended-arabic-indic", "--thousands", "٬", "--indian-grouping", "--json"])).Returns(0).Json;
        read.GetProperty("rows")[0].GetProperty("male").GetInt64().ShouldBe(1_234_567);
    }

    [Fact]
    public async Task Sums_that_are_too_great_are_a_fault_of_the_file()
    {
        var file = _run.Write("roll.csv", "place,men,women", "A,9223372036854775807,1", "B,9223372036854775807,1");
        (await _run.Go(["inclusion", "gaps", file, .. Columns])).Returns(1).Errors.ShouldStartWith("CLI0011 ");
        (await _run.Go(["inclusion", "gaps", "none.csv", .. Columns])).Returns(1).Errors.ShouldStartWith("CLI0004");
    }

    [Theory]
    [InlineData("--place", "place", "--male", "men", "--female", "men")]
    [InlineData("--place", "place", "--male", "men")]
    [InlineData("--place", "place", "--male", "men", "--female", "women", "--thousands", ";")]
    [InlineData("--place", "place", "--male", "men", "--female", "women", "--digits", "roman")]
    public async Task Wrong_usage_returns_2(params string[] options) =>
        (await _run.Go(["inclusion", "gaps", "roll.csv", .. options])).Returns(2).Output.ShouldBeEmpty();

    private static (long Numerator, long Denominator) Fraction(JsonElement row, string name) =>
        (row.GetProperty(name).GetProperty("n").GetInt64(), row.GetProperty(name).GetProperty("d").GetInt64());
}
