namespace ElectionCore.Capacity.Tests;

public sealed class TravelTableTests
{
    [Theory]
    [InlineData("0", "0", "0", "180", 20015114)]   // half the circumference: π × 6,371,008.8 m
    [InlineData("0", "0", "90", "0", 10007557)]
    [InlineData("0", "0", "0", "1", 111195)]
    [InlineData("90", "-170", "90", "35.5", 0)]
    [InlineData("-10.5", "179.5", "-10.5", "-179.5", 109333)]   // 2R asin(cos 10.5° sin 0.5°), over the date line
    [InlineData("33.68", "73.05", "33.68", "73.05", 0)]
    public void Distances_are_those_of_the_great_circle(string fromLatitude, string fromLongitude, string toLatitude, string toLongitude, int metres) =>
        Cost(fromLatitude, fromLongitude, toLatitude, toLongitude, new() { CostPerKilometre = 1000 }).ShouldBe(metres);

    [Fact]
    public void Distances_agree_with_the_mathematical_library()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var (a, b, c, d) = (Degrees(90), Degrees(180), Degrees(90), Degrees(180));
            var (p, q) = (a * Math.PI / 180, c * Math.PI / 180);
            var h = Math.Pow(Math.Sin((q - p) / 2), 2) + (Math.Cos(p) * Math.Cos(q) * Math.Pow(Math.Sin((d - b) * Math.PI / 360), 2));
            var expected = 2 * 6_371_008.8 * Math.Atan2(Math.Sqrt(h), Math.Sqrt(1 - h));
            ((double)Cost((decimal)a, (decimal)b, (decimal)c, (decimal)d, new() { CostPerKilometre = 1000 })!).ShouldBe(expected, 0.51);
        }

        double Degrees(int most) => Math.Round(((2 * random.NextDouble()) - 1) * most, 5);
    }

    [Fact]
    public void Costs_are_rounded_up_and_far_venues_left_out()
    {
        // 111,195 m by a road that is 13/10 as long, at 7 a kilometre: 1,011.8745.
        var tariff = new TravelTariff { CostPerKilometre = 7, Detour = new(13, 10) };
        Cost("0", "0", "0", "1", tariff).ShouldBe(1012);
        Cost("0", "0", "0", "1", tariff with { FarthestMetres = 111_195 }).ShouldBe(1012);
        Cost("0", "0", "0", "1", tariff with { FarthestMetres = 111_194 }).ShouldBeNull();
        Should.Throw<OverflowException>(() => Cost("0", "0", "0", "1", tariff with { CostPerKilometre = long.MaxValue, Detour = new(long.MaxValue, 1) }));
        Should.Throw<ArgumentOutOfRangeException>(() => tariff with { Detour = new(9, 10) });
        Should.Throw<ArgumentException>(() => new TravelTable([(new("p"), new("v"), 1), (new("p"), new("v"), 1)]));
        Should.Throw<ArgumentOutOfRangeException>(() => new TravelTable([(new("p"), new("v"), -1)]));
    }

    private static long? Cost(string fromLatitude, string fromLongitude, string toLatitude, string toLongitude, TravelTariff tariff) =>
        Cost(Of(fromLatitude), Of(fromLongitude), Of(toLatitude), Of(toLongitude), tariff);

    private static long? Cost(decimal fromLatitude, decimal fromLongitude, decimal toLatitude, decimal toLongitude, TravelTariff tariff) =>
        TravelTable.FromCoordinates(
            [new() { Place = new("p"), People = [], Latitude = fromLatitude, Longitude = fromLongitude }, new() { Place = new("q"), People = [] }],
            [new() { Venue = new("v"), Seats = 1, Days = 1, Latitude = toLatitude, Longitude = toLongitude }],
            tariff).Find(new("p"), new("v"));

    private static decimal Of(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
