using System.Text.Json;
using FsCheck.Fluent;

namespace ElectionCore.Tests;

public class InstrumentTests
{
    [Fact]
    public void Survives_json() => Values.ForAll(
        from date in Values.PartialDates
        from hasDate in Gen.Elements(true, false)
        from signatory in Gen.Elements<string?>(null, "", "دبیر", "Secretary")
        select new Instrument("No. 12/ب", hasDate ? date : null, signatory),
        instrument =>
        {
            Values.RoundTripsAsJson(instrument);
            JsonSerializer.Deserialize<Instrument>(JsonSerializer.Serialize(instrument)).ShouldBe(instrument);
        });

    [Fact]
    public void Json_leaves_out_what_is_not_known()
    {
        Values.ToJson(new Instrument("12")).ShouldBe("""{"number":"12"}""");
        Values.FromJson<Instrument>("""{"number":"12","date":"2022-06"}""")!.ToString().ShouldBe("12 (2022-06)");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"number":null}""")]
    [InlineData("""{"number":"1","date":"soon"}""")]
    [InlineData("12")]
    public void Refuses(string json) => Values.IsNoJson<Instrument>(json);

    [Fact]
    public void Needs_a_number() => Should.Throw<ArgumentException>(() => new Instrument(" "));

    [Theory]
    [InlineData(null, null, "12")]
    [InlineData("2022-06-01", null, "12 (2022-06-01)")]
    [InlineData(null, "Secretary", "12 (Secretary)")]
    [InlineData("2022-06-01", "Secretary", "12 (2022-06-01, Secretary)")]
    public void Writes_what_it_has(string? date, string? signatory, string expected) =>
        new Instrument("12", date is null ? null : PartialDate.Parse(date, provider: null), signatory).ToString().ShouldBe(expected);
}
