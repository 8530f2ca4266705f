using System.Text;
using ElectionCore.Organization;

namespace ElectionCore.Interchange.Tests;

/// <summary>Popolo documents as they are found.</summary>
public sealed class PopoloImportTests
{
    private const string Commission = """
        {
          "areas": [
            { "id": "country", "name": "Country", "identifier": "ocd-division/country:xx" },
            { "id": 7, "name": "District 7", "parent_id": "country", "identifiers": [{ "scheme": "p-code", "identifier": "XX07" }], "classification": "district" }
          ],
          "organizations": [
            { "id": "ec", "name": "Election Commission", "other_names": [{ "lang": "fa-AF", "name": "کمیسیون" }, { "name": "Old Board" }],
              "classification": "commission", "founding_date": "2004", "description": "Runs elections", "area_id": 7,
              "identifiers": [{ "identifier": "123", "scheme": "registry" }], "links": [{ "url": "http://example.com" }] },
            { "id": "it", "name": "IT", "parent_id": "ec", "founding_date": "2010-05", "dissolution_date": "2019-12-31" }
          ],
          "posts": [{ "id": "chief", "label": "Chief of IT", "role": "Chief", "organization_id": "it", "start_date": "2010-05-01", "end_date": "2018" }],
          "persons": [
            { "id": "p1", "name": "A. Person", "email": "a@example.com", "birth_date": "1970-01-01", "gender": "female" },
            { "id": "p2", "name": "B. Person", "email": null, "contact_details": [] }
          ],
          "memberships": [
            { "id": "m1", "person_id": "p1", "organization_id": "it", "post_id": "chief", "role": "acting",
              "start_date": "2012-03-01T09:00:00Z", "end_date": "2015-02-28", "on_behalf_of_id": "ec" }
          ],
          "events": [{}, {}], "meta": null
        }
        """;

    private static ImportOptions Dated => Store.Strict with { Effective = new DateOnly(2000, 1, 1) };

    private static ImportOptions Popolo => Store.Strict with { Format = ImportFormat.Popolo };

    [Fact]
    public async Task Everything_there_is_a_place_for_comes_in()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Dated, ("d.json", Commission));
        var again = await store.ImportAsync(Dated, ("d.json", Commission));

        var facts = await store.FactsAsync();
        result.Accepted.ShouldBe(new ImportCounts { Places = 2, Units = 2, Posts = 1, People = 2, Appointments = 1 });
        again.Changed.ShouldBe(0);
        facts.Places.Select(p => p.State).ShouldBe(
        [
            new() { Code = new("7"), Name = new("District 7"), Parent = new PlaceCode("country"), Identifiers = [new("p-code", "XX07")] },
            new() { Code = new("country"), Name = new("Country"), Identifiers = [new("ocd-division", "ocd-division/country:xx")] },
        ]);
        facts.Units[0].State.ShouldBe(new()
        {
            Code = new("ec"), Name = new LocalizedText("Election Commission").With("fa-AF", "کمیسیون"), Classification = "commission",
            Place = new PlaceCode("7"), Mandate = new("Runs elections"), Identifiers = [new("registry", "123")],
        });
        facts.Posts[0].State.ShouldBe(new() { Code = new("chief"), Title = new("Chief of IT"), Unit = new("it"), Role = "Chief" });
        facts.Appointments[0].State.ShouldBe(
            new() { Code = new("m1"), Post = new("chief"), Person = new("p1"), Basis = AppointmentBasis.Acting });
        facts.People.Select(p => p.State.Name.ToString()).ShouldBe(["A. Person", "B. Person"]);
    }

    [Fact]
    public async Task An_end_is_the_last_day_and_precision_is_kept()
    {
        await using var store = new Store();

        await store.ImportAsync(Dated, ("d.json", Commission));

        var facts = await store.FactsAsync();
        facts.Places.Days().ShouldBe(["7 [2000-01-01,..)", "country [2000-01-01,..)"]);
        facts.Units.Days().ShouldBe(["ec [2004,..)", "it [2010-05,2020-01-01)"]);
        facts.Posts.Days().ShouldBe(["chief [2010-05-01,2018)"]);
        facts.Appointments.Days().ShouldBe(["m1 [2012-03-01,2015-03-01)"]);
        facts.People.Days().ShouldBe(["p1 [2012-03-01,..)", "p2 [2000-01-01,..)"]);
    }

    [Fact]
    public async Task What_is_left_out_is_named_once_for_each_property()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Dated, ("d.json", Commission));

        result.Findings.ShouldAllBe(f => f.Code == "INT0080" && f.Severity == DiagnosticSeverity.Information);
        result.Findings.Select(f => f.ToString()["INT0080 d.json: ".Length..]).ShouldBe(
        [
            "birth_date of persons: 1 left out.", "classification of areas: 1 left out.", "email of persons: 1 left out.",
            "events of the document: 2 left out.", "gender of persons: 1 left out.", "links of organizations: 1 left out.",
            "on_behalf_of_id of memberships: 1 left out.", "other_names of organizations without a language: 1 left out.",
            "time of day in start_date of memberships: 1 left out.",
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task No_date_is_invented()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Store.Lenient, ("d.json", Commission));

        result.Findings.Where(f => f.Severity == DiagnosticSeverity.Error).Select(f => f.Code).Distinct(StringComparer.Ordinal)
            .ShouldBe(["INT0023", "INT0033"], ignoreOrder: true);
        (await store.FactsAsync()).People.Days().ShouldBe(["p2 [?,..)"]);
    }

    [Fact]
    public async Task Memberships_without_a_post_give_a_post_for_each_role_with_as_many_seats_as_members_at_once()
    {
        await using var store = new Store();
        const string Council = """
            { "organizations": [{ "id": "c", "name": "Council", "founding_date": "2000" }],
              "persons": [{ "id": 1, "name": "One" }, { "id": 2, "name": "Two" }, { "id": 3, "name": "Three" }],
              "memberships": [
                { "person_id": 1, "organization_id": "c", "role": "member", "start_date": "2000", "end_date": "2003" },
                { "person_id": 2, "organization_id": "c", "role": "member", "start_date": "2001", "end_date": "2004-06-30" },
                { "person_id": 3, "organization_id": "c", "role": "member", "start_date": "2004-07-01", "end_date": "2008" },
                { "person_id": 3, "organization_id": "c", "role": "chair", "start_date": "2005" },
                { "person_id": 3, "organization_id": "c", "start_date": "2005" },
                { "organization_id": "c", "role": "member" } ] }
            """;

        var result = await store.ImportAsync(Popolo, ("d.json", Council));

        result.HasErrors.ShouldBeFalse();
        var facts = await store.FactsAsync();
        facts.Posts.Days().ShouldBe(["c#chair [2005,..)", "c#member [2000,2008)"]);
        facts.Posts.Select(p => (p.State.Title.ToString(), p.State.Seats)).ShouldBe([("chair", 1), ("member", 2)]);
        facts.Appointments.Count.ShouldBe(4);
        result.Findings.Select(f => f.ToString()).ShouldBe(
        [
            "INT0080 d.json: memberships without a person: 1 left out.",
            "INT0080 d.json: memberships without a post and a role: 1 left out.",
            "INT0081 d.json: 4 memberships name no post; 2 posts were made of their organizations and roles.",
        ]);
    }

    [Fact]
    public async Task Records_inside_others_are_read_once()
    {
        await using var store = new Store();
        const string Nested = """
            { "id": "abc", "name": "ABC", "founding_date": "1950", "parent": { "id": "top", "name": "Top", "founding_date": "1940" },
              "children": [{ "id": "sub", "name": "Sub", "founding_date": "1960" }],
              "posts": [{ "id": "chef", "label": "Chef", "start_date": "1950",
                "memberships": [{ "id": 700, "person": { "id": "john", "name": "John" }, "start_date": "1972-01-01", "organization": { "name": "ABC" }, "organization_id": "abc" }] }],
              "memberships": [{ "id": 700, "person_id": "john", "post_id": "chef", "start_date": "1972-01-01" }] }
            """;

        var result = await store.ImportAsync(Popolo, ("d.json", Nested));

        result.Findings.ShouldBeEmpty();
        var facts = await store.FactsAsync();
        facts.Units.Select(u => $"{u.State.Code} in {u.State.Parent}").ShouldBe(["abc in top", "sub in abc", "top in "]);
        facts.Posts.Single().State.Unit.Value.ShouldBe("abc");
        facts.Appointments.Single().State.ShouldBe(new() { Code = new("700"), Post = new("chef"), Person = new("john") });
        facts.People.Single().State.Name.ToString().ShouldBe("John");
    }

    [Theory]
    [InlineData("""[{"id":"p","name":"P","gender":"x"}]""", "people")]
    [InlineData("""[{"id":"u","name":"U","founding_date":"2000"}]""", "units")]
    [InlineData("""{"id":"p","family_name":"P"}""", "people")]
    [InlineData("""[{"id":"a","name":"A","geometry":{}}]""", "places")]
    public async Task Records_without_an_array_of_their_name_are_told_by_their_properties(string document, string kind)
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Popolo with { Effective = new DateOnly(2000, 1, 1) }, ("d.json", document));

        var counts = result.Accepted;
        (counts.People, counts.Units, counts.Places).ShouldBe(kind switch { "people" => (1, 0, 0), "units" => (0, 1, 0), _ => (0, 0, 1) });
    }

    [Fact]
    public async Task The_language_of_a_name_is_told_by_the_other_names()
    {
        await using var store = new Store();
        const string Names = """
            { "organizations": [
              { "id": "a", "name": "دفتر", "founding_date": "2000", "other_names": [{ "lang": "FA-af", "name": "دفتر" }, { "lang": "ps", "name": "دفتر یو" }] },
              { "id": "b", "name": "B", "founding_date": "2000",
                "other_names": [{ "lang": "en", "name": "Bee" }, { "language": "ar", "name": "ب", "start_date": "2001" }, { "lang": "ar", "name": "ث" }, { "lang": "not a tag", "name": "x" }, { "lang": "fr" }] } ] }
            """;

        var result = await store.ImportAsync(Popolo, ("d.json", Names));

        (await store.FactsAsync()).Units.Select(u => string.Join(", ", u.State.Name.Tags.Select(t => $"{t} {u.State.Name.For(t)}")))
            .ShouldBe(["fa-AF دفتر, ps دفتر یو", "ar ب, en B"]);
        result.Findings.Select(f => f.Arguments[0].Value).ShouldBe(
        [
            "other_names of organizations in a language that has a name already", "other_names of organizations in a language that is not told by its tag",
            "other_names of organizations without a name", "start_date of other_names of organizations",
        ]);
    }

    [Fact]
    public async Task Refused_records_come_back_in_our_own_form_without_what_is_never_kept()
    {
        using var folder = new Folder();
        await using var store = new Store();
        var bad = Commission.Replace("\"2012-03-01T09:00:00Z\"", "\"March\"", StringComparison.Ordinal);

        var result = await store.ImportAsync(Dated with { RejectsPath = folder.File("rejects.json") }, ("d.json", bad));
        var rejects = await folder.ReadAsync("rejects.json");
        var corrected = await store.ImportAsync(Dated, ("r.json", rejects.Replace("\"March\"", "\"2012-03-01\"", StringComparison.Ordinal)));

        result.Places().First(p => p.StartsWith("INT0021", StringComparison.Ordinal)).ShouldBe("INT0021 d.json:19:21 $.memberships[0].start_date");
        result.Accepted.ShouldBe(new ImportCounts());
        rejects.ShouldNotContain("example.com");
        rejects.ShouldNotContain("1970");
        corrected.HasErrors.ShouldBeFalse(string.Join('\n', corrected.Findings));
        corrected.Accepted.ShouldBe(new ImportCounts { Places = 2, Units = 2, Posts = 1, People = 2, Appointments = 1 });
        (await store.FactsAsync()).Appointments.Days().ShouldBe(["m1 [2012-03-01,2015-03-01)"]);
    }

    [Fact]
    public async Task Documents_of_our_own_are_not_taken_for_Popolo()
    {
        await using var store = new Store();

        var ours = await store.ImportAsync(
            "d.json", """{ "format": "electioncore.organization", "version": 1, "units": [{ "code": "U", "name": "U", "validFrom": "2020" }] }""");
        var asked = await store.ImportAsync(Popolo, ("d.json", """{ "format": "electioncore.organization", "version": 1, "units": [] }"""));

        ours.Accepted.Units.ShouldBe(1);
        asked.Places().ShouldBe(["INT0083 d.json:1:1 $"]);
    }

    [Fact]
    public async Task A_person_described_elsewhere_is_appointed_with_a_warning()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Popolo, ("d.json", Body("""{ "person_id": "ghost", "post_id": "p", "start_date": "2001" }""")));

        result.Places().ShouldBe(["INT0082 d.json:3:34 $.memberships[0].person_id"]);
        (await store.FactsAsync()).Appointments.Single().State.Person.Value.ShouldBe("ghost");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task Marks_at_the_beginning_and_line_ends_make_no_difference(string mark)
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Dated, ("d.json", [.. Encoding.UTF8.GetBytes(mark), .. Encoding.UTF8.GetBytes(Commission.ReplaceLineEndings("\r\n"))]));

        result.Accepted.Units.ShouldBe(2);
    }

    internal static string Body(string membership) => $$"""
        { "organizations": [{ "id": "u", "name": "U", "founding_date": "2000" }],
          "posts": [{ "id": "p", "label": "P", "organization_id": "u", "start_date": "2000" }],
          "memberships": [{{membership}}] }
        """;
}
