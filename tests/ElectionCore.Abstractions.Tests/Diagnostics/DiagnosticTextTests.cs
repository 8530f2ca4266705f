using System.Globalization;

namespace ElectionCore.Tests.Diagnostics;

public class DiagnosticTextTests
{
    [Fact]
    public void Writes_values_invariantly_in_every_culture()
    {
        var descriptor = new DiagnosticDescriptor("TST0001", DiagnosticSeverity.Error, "{day} {at} {number} {rate} {range}", "Why.");
        var diagnostic = descriptor.At(
            default,
            ("day", new DateOnly(2022, 6, 1)),
            ("at", new DateTimeOffset(2022, 6, 1, 8, 30, 0, TimeSpan.FromHours(4.5))),
            ("number", -1234),
            ("rate", 1.5m),
            ("range", DateRange.Since(new(2022, 6, 1))));
        foreach (var culture in new[] { "en-GB", "fa-AF", "ar-SA", "th-TH" })
        {
            Values.Under(culture, () => DiagnosticText.English.Format(diagnostic, CultureInfo.GetCultureInfo(culture)))
                .ShouldBe("2022-06-01 2022-06-01T08:30:00+04:30 -1234 1.5 [2022-06-01,..)");
        }
    }

    [Theory]
    [InlineData("{a} and {b}", "1 and {b}")]
    [InlineData("{a", "{a")]
    [InlineData("a}{a}", "a}1")]
    [InlineData("{}", "{}")]
    [InlineData("no argument", "no argument")]
    public void Leaves_what_it_does_not_know(string template, string expected) => DiagnosticText.English
        .Format(new DiagnosticDescriptor("TST0001", DiagnosticSeverity.Error, template, "Why.").At(default, ("a", 1)), CultureInfo.InvariantCulture)
        .ShouldBe(expected);

    [Fact]
    public void A_value_with_braces_is_not_expanded() => new DiagnosticDescriptor("TST0001", DiagnosticSeverity.Error, "{a}{b}", "Why.")
        .At(default, ("a", "{b}"), ("b", "x")).ToString().ShouldBe("TST0001: {b}x");
}
