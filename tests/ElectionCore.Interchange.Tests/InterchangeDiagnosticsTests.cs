using System.Reflection;
using System.Text.RegularExpressions;

namespace ElectionCore.Interchange.Tests;

/// <summary>The codes are unique and every text has its arguments.</summary>
public sealed class InterchangeDiagnosticsTests
{
    [Fact]
    public void Codes_are_unique_and_of_one_form()
    {
        var codes = typeof(InterchangeDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => ((DiagnosticDescriptor)f.GetValue(null)!).Code).ToList();

        codes.Distinct(StringComparer.Ordinal).Count().ShouldBe(codes.Count);
        codes.ShouldAllBe(c => Regex.IsMatch(c, "^INT[0-9]{4}$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Texts_name_what_they_speak_of()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Strict,
            ("u.csv", "code,name,valid_from\nU1,One,2020\nU1,One,2020\nU2,Two,2021,x\n"),
            ("p.csv", "code,title,unit,seats,valid_from\nP1,A,U1,none,2020\nP2,B,U8,,2020\nP3,C,U1,,2020\n"),
            ("x.csv", "a;b\n"));

        result.Findings.ShouldAllBe(f => !f.ToString().Contains('{') && !f.ToString().Contains("(?)"));
        result.Findings.Single(f => f.Code == "INT0030").ToString().ShouldBe("INT0030 u.csv:3: unit:U1 is stated twice from the same day; first at u.csv:2.");
        result.Findings.Single(f => f.Code == "INT0006").ToString().ShouldEndWith("The fields seem to be separated by semicolons.");
    }
}
