using ElectionCore.Specifications;

namespace ElectionCore.Docs.Tests;

/// <summary>The example of src/ElectionCore.Specifications/README.md.</summary>
public sealed class SpecificationsReadme
{
    [Fact]
    public void The_example_works()
    {
        PollingStation[] stations =
        [
            new("02", "Girls' school", "Herat", IsOpen: true),
            new("01", "Mosque", "Herat", IsOpen: true),
            new("03", "Clinic", "Herat", IsOpen: false),
            new("04", "Boys' school", "Kabul", IsOpen: true),
        ];

        #region use
        var open = new OpenStationsIn("Herat").Evaluate(stations).ToList();
        #endregion

        open.Select(station => station.Code).ShouldBe(["01", "02"]);
        new OpenStationsIn("Herat", "SCHOOL").Evaluate(stations).ShouldHaveSingleItem().Code.ShouldBe("02");
    }

    public sealed record PollingStation(string Code, string Name, string Province, bool IsOpen);

    #region specification
    public sealed class OpenStationsIn : Specification<PollingStation>
    {
        public OpenStationsIn(string province, string? name = null) => Query
            .Where(station => station.IsOpen && station.Province == province)
            .Search(station => station.Name, $"%{name}%", name is not null)
            .OrderBy(station => station.Code);
    }
    #endregion
}
