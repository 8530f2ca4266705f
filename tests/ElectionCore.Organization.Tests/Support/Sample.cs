namespace ElectionCore.Organization.Tests.Support;

/// <summary>Short forms that the tests share.</summary>
internal static class Sample
{
    public static InstitutionBuilder New() => new();

    /// <summary>A unit and a post of one seat since 2015.</summary>
    public static InstitutionBuilder WithPost(int seats = 1) =>
        New().Unit("HQ").Post("P", "HQ", seats, from: "2015-01-01");

    public static DateOnly Day(string day) => PartialDate.Parse(day, provider: null).Earliest;

    public static DateRange Days(string days) => DateRange.Parse(days, provider: null);

    public static SubjectRef Subject(string subject) => SubjectRef.Parse(subject, provider: null);

    /// <summary>The codes of what the check reports, in its order.</summary>
    public static List<string> Codes(this InstitutionBuilder builder, string asOf = "2020-06-01", OrganizationOptions? options = null) =>
        [.. builder.History().Check(Day(asOf), options).Select(d => d.Code)];

    public static Diagnostic Only(this InstitutionBuilder builder, string code, string asOf = "2020-06-01", OrganizationOptions? options = null)
    {
        var found = builder.History().Check(Day(asOf), options);
        found.Select(d => d.Code).ShouldBe([code], customMessage: string.Join('\n', found));
        return found[0];
    }

    public static void Clean(this InstitutionBuilder builder, string asOf = "2020-06-01", OrganizationOptions? options = null)
    {
        var found = builder.History().Check(Day(asOf), options);
        found.ShouldBeEmpty(string.Join('\n', found));
    }

    /// <summary>An argument of a diagnostic as text.</summary>
    public static string Argument(this Diagnostic diagnostic, string name) =>
        Convert.ToString(diagnostic.Arguments.Single(a => a.Name == name).Value, System.Globalization.CultureInfo.InvariantCulture)!;
}
