using ElectionCore.Organization;

namespace ElectionCore.Testing;

/// <summary>States that the cases record.</summary>
internal static class Sample
{
    public static OrganizationalUnit Unit(string code, string? name = null) =>
        new() { Code = new(code), Name = new(name ?? code) };

    public static Post Post(string code, string unit) => new() { Code = new(code), Title = new(code), Unit = new(unit) };

    public static SampleStation Station(string code, int voters = 0) => new(code, $"Station {code}", "Herat", voters);

    public static DateRange Days(string range) => DateRange.Parse(range, provider: null);
}
