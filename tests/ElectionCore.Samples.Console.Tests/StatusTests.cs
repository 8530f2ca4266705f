namespace ElectionCore.Samples.Tests;

public sealed class StatusTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    // The page states 13 departments and describes 11; it states four permanent staff in each of 34 offices and lists five
    // posts: 136 against 170. Source: the IEC of Afghanistan's page on its secretariat, before 2021.
    [Fact]
    public async Task Prints_the_bundled_institution_with_its_findings()
    {
        var status = (await _run.Go()).Returns(0);
        status.Errors.ShouldBeEmpty();
        status.Output.ShouldContain("Independent Election Commission of Afghanistan");
        status.Output.ShouldContain("Historical");
        status.Output.ShouldContain("states 13 (departments at headquarters, against those it numbers and describes); the records hold 11");
        status.Output.ShouldContain("states 4 each");
        status.Output.ShouldContain("136 in all; 34 of 34 units differ and the records hold 170 in all");
        status.Output.ShouldContain("Vacant seats");

        // 5,768,549 men and 3,074,602 women on the final roll of 2018; 61,445 women of 423,298 poll workers trained (IFES).
        status.Output.ShouldContain("3074602 of 8843151     34.77% ######..............");
        status.Output.ShouldContain("61445 of 423298      14.52% ##..................");
        status.Output.ShouldContain("Men and women only");
        status.Output.ShouldContain("unknown");

        var again = (await _run.Go()).Returns(0);
        again.Output.ShouldBe(status.Output);
    }

    [Fact]
    public async Task Knows_what_the_page_says_of_the_structure()
    {
        var units = (await _run.Go("org", "show", "--json")).Returns(0).Json.GetProperty("units").EnumerateArray().ToList();
        units.Count(u => u.GetProperty("classification").GetString() == "directorate").ShouldBe(13);
        units.Count(u => u.GetProperty("classification").GetString() == "provincial-office").ShouldBe(34);
        units.Where(u => u.GetProperty("classification").GetString() == "provincial-office")
            .Sum(u => u.GetProperty("posts").GetArrayLength()).ShouldBe(170);
        units.Where(u => u.GetProperty("parent").GetString() == "SECRETARIAT").Select(u => u.GetProperty("code").GetString())
            .ShouldBe(["STRATCOM", "OPERATIONS", "FINADMIN", "LEGAL"], ignoreOrder: true);
        var vacancies = (await _run.Go("org", "vacancies", "--json")).Returns(0).Json;
        vacancies.GetProperty("vacancies").GetArrayLength().ShouldBe(0);
        vacancies.GetProperty("unknown").GetArrayLength().ShouldBe(174);
        (await _run.Go("org", "check")).Returns(0);
    }

    [Fact]
    public async Task Status_as_json_names_numerator_and_denominator()
    {
        var figures = (await _run.Go("--json")).Returns(0).Json.GetProperty("sections")[0].GetProperty("figures").EnumerateArray()
            .ToDictionary(f => f.GetProperty("key").GetString()!, StringComparer.Ordinal);
        figures["units-directorate"].GetProperty("value").GetInt32().ShouldBe(13);
        figures["vacant-seats"].GetProperty("value").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        figures["vacant-seats"].GetProperty("of").GetInt32().ShouldBe(174);
    }

    [Theory]
    [InlineData("fa_AF.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public async Task The_machines_culture_changes_nothing(string locale)
    {
        var usual = (await _run.Go("org", "show", "--as-of", "2020-03-20")).Returns(0);
        var elsewhere = (await _run.GoAlone(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = locale, ["LC_ALL"] = locale },
            "org", "show", "--as-of", "2020-03-20")).Returns(0);
        elsewhere.Output.ShouldBe(usual.Output);
        usual.Output.ShouldContain("2020-03-20");
    }

    [Fact]
    public async Task Says_names_in_the_language_asked_for()
    {
        (await _run.Go("--lang", "fa-AF")).Returns(0).Output.ShouldContain("کمیسیون مستقل انتخابات افغانستان");
    }
}
