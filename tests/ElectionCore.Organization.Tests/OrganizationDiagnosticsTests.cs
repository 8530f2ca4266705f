using System.Reflection;
using System.Text.RegularExpressions;

namespace ElectionCore.Organization.Tests;

public class OrganizationDiagnosticsTests
{
    private static readonly DiagnosticDescriptor[] All =
        [.. typeof(OrganizationDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (DiagnosticDescriptor)f.GetValue(null)!)];

    [Fact]
    public void Codes_are_unique_and_in_order() => All.Select(d => d.Code).ShouldBe(All.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>A test of each diagnostic of the check has its code in its name.</summary>
    [Fact]
    public void Each_diagnostic_of_the_check_has_tests()
    {
        var tested = typeof(OrganizationDiagnosticsTests).Assembly.GetTypes().SelectMany(t => t.GetMethods())
            .Where(m => m.GetCustomAttribute<FactAttribute>() is not null)
            .SelectMany(m => Regex.Matches(m.Name, "^ORG00[0-4][0-9]", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(x => x.Value)).ToHashSet(StringComparer.Ordinal);
        All.Select(d => d.Code).Where(c => string.CompareOrdinal(c, "ORG0050") < 0).ShouldBe(tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Messages_have_all_their_arguments()
    {
        var found = Sample.New().Unit("A", "A").Unit("B", "C").Unit("C", "B").Unit("D", "NONE").Post("P", "D", from: "2010-01-01")
            .Appointment("a", "P", "x", "2010-01-01", basis: AppointmentBasis.AdditionalCharge).Appointment("b", "P", "y").Appointment("c", "P", "z")
            .History().Check(new(2020, 1, 1));
        found.ShouldNotBeEmpty();
        found.ShouldAllBe(d => !d.ToString().Contains('{'));
    }
}
