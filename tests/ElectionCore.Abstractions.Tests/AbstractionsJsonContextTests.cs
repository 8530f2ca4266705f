using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElectionCore.Tests;

public class AbstractionsJsonContextTests
{
    [Fact]
    public void Covers_every_value_with_a_converter() => typeof(UnitCode).Assembly.GetExportedTypes()
        .Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false))
        .ShouldAllBe(type => AbstractionsJsonContext.Default.GetTypeInfo(type) != null);

    [Fact]
    public void Values_may_be_property_names()
    {
        var byUnit = new Dictionary<UnitCode, Ratio> { [new("A")] = new(1, 2), [new("ب")] = default };
        var json = JsonSerializer.Serialize(byUnit);
        json.ShouldStartWith("""{"A":"1/2",""");
        JsonSerializer.Deserialize<Dictionary<UnitCode, Ratio>>(json).ShouldBe(byUnit);
    }

    [Fact]
    public void Other_values_than_codes_have_no_null()
    {
        Values.IsNoJson<Ratio>("null");
        JsonSerializer.Deserialize<Ratio?>("null").ShouldBeNull();
        JsonSerializer.Deserialize<PartialDate?>("null").ShouldBeNull();
    }
}
