using ElectionCore.Organization;

namespace ElectionCore.Interchange.Tests;

/// <summary>What exports look like and what they say they leave out.</summary>
public sealed class OrganizationExporterTests
{
    [Fact]
    public async Task CSV_is_five_tables_and_says_what_it_does_not_carry()
    {
        using var folder = new Folder();
        await using var store = new Store();
        await store.ChangeAsync(async register =>
        {
            var days = DateRange.Between(new PartialDate(2020), null);
            await register.Facts<OrganizationalUnit>().RecordAsync(
                new() { Code = new("U1"), Name = new LocalizedText("ar", "وحدة").With("en", "=SUM(A1), \"x\"") }, days);
            await register.Facts<Post>().RecordAsync(new() { Code = new("P1"), Title = new("fa-AF", "رئیس"), Unit = new("U1") }, days);
            await register.Facts<Person>().RecordAsync(new() { Key = new("idle"), Name = new("Idle") }, days);
            await register.Facts<AppointmentProcedure>().RecordAsync(new() { Post = new("P1"), Appointer = new("King") }, days);
        });
        await store.ImportAsync("u.csv", "code,name,valid_from\nU1,Later,2021-05\n");

        var losses = await store.ExportCsvAsync(folder.Path);

        losses.Select(l => l.ToString()).ShouldBe(
        [
            "INT0050: 1 appointment procedures are not written: CSV has no table for them.",
            "INT0052: 1 names of people are not written: CSV carries on each appointment the name on its first day.",
            "INT0051: 1 superseded rows and 2 commits are not written: CSV holds what is known now.",
        ]);
        losses.ShouldAllBe(l => l.Severity == DiagnosticSeverity.Information);
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(
            ["appointments.csv", "places.csv", "posts.csv", "reporting.csv", "units.csv"]);
        (await folder.ReadAsync("units.csv")).ShouldBe(
            "code,name,name:ar,parent,classification,place,mandate,identifiers,valid_from,valid_to\r\n"
            + "U1,\"=SUM(A1), \"\"x\"\"\",وحدة,,,,,,2020,2021-05-01\r\n"
            + "U1,Later,,,,,,,2021-05,\r\n");
        (await folder.ReadAsync("posts.csv")).ShouldStartWith("code,title,title:fa-AF,unit,seats,fte,job_share,grade,kind,role,sanction,sanction_date,");
    }

    [Fact]
    public async Task Names_that_changed_during_an_appointment_are_losses()
    {
        using var folder = new Folder();
        await using var store = new Store();
        await store.ImportAsync("d.json", """
            {"format":"electioncore.organization","version":1,
             "units":[{"code":"U1","name":"One","validFrom":"2010"}],"posts":[{"code":"P1","title":"Head","unit":"U1","validFrom":"2010"}],
             "people":[{"key":"a","name":"Zahra","validFrom":"2010"},{"key":"a","name":"Zahra Shah","validFrom":"2014"},
                       {"key":"a","name":"Zahra Khan","validFrom":"2018"},{"key":"idle","name":"Idle","validFrom":"2010"}],
             "appointments":[{"code":"A1","post":"P1","person":"a","validFrom":"2012","validTo":"2015"},{"code":"A2","post":"P1","person":"a","validFrom":"2019"}]}
            """);

        var losses = await store.ExportCsvAsync(folder.Path);

        losses.Single(l => l.Code == "INT0052").ToString().ShouldStartWith("INT0052: 2 names");
        (await folder.ReadAsync("appointments.csv")).ShouldNotContain("Zahra Shah");
    }

    [Fact]
    public async Task A_known_overlap_of_solid_lines_keeps_its_open_end()
    {
        using var folder = new Folder();
        await using var store = new Store();
        await using var copy = new Store();
        await store.ImportAsync(
            Store.Strict,
            ("u.csv", "code,name,valid_from\nU1,One,2020\n"),
            ("p.csv", "code,title,unit,valid_from\nP1,A,U1,2020\nP2,B,U1,2020\nP3,C,U1,2020\n"),
            ("r.csv", "post,superior,valid_from,valid_to\nP3,P1,2020,..\nP3,P2,2022,\n"));

        await store.ExportCsvAsync(folder.Path);
        await copy.ImportAsync(folder.Path);

        (await folder.ReadAsync("reporting.csv")).ShouldBe("post,superior,kind,valid_from,valid_to\r\nP3,P1,,2020,..\r\nP3,P2,,2022,\r\n");
        (await copy.FactsAsync()).ReportingLines.Days().ShouldBe(["P3>P1>solid [2020,..)", "P3>P2>solid [2022,..)"]);
    }

    [Fact]
    public async Task JSON_is_indented_and_legible_in_every_script()
    {
        await using var store = new Store();
        await store.ImportAsync("u.csv", "code,name,name:fa-AF,valid_from\nU1,One & only,رأی‌دهی,2020\n");

        var text = System.Text.Encoding.UTF8.GetString(await store.ExportJsonAsync(withHistory: false));

        text.ShouldStartWith("{\n  \"format\": \"electioncore.organization\",\n  \"version\": 1,\n  \"institution\": [],\n");
        text.ShouldContain("\"en\": \"One & only\"");
        text.ShouldContain("\"fa-AF\": \"رأی\u200cدهی\"");
        text.ShouldContain("\"validFrom\": \"2020\"");
        text.ShouldNotContain("validTo");
    }
}
