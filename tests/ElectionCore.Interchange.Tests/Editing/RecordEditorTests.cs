using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Interchange.Tests;

/// <summary>Correcting and retracting one record by the names of its fields.</summary>
public sealed class RecordEditorTests : IAsyncLifetime
{
    private const string Data = """
        {"format":"electioncore.organization","version":1,
         "institution":[{"name":"Commission","timeZone":"Asia/Kabul","validFrom":"2010"}],
         "places":[{"code":"AF","name":"Afghanistan","level":0,"validFrom":".."},
                   {"code":"AF01","name":"Kabul","parent":"AF","level":1,"validFrom":".."}],
         "units":[{"code":"U1","name":"One","identifiers":["a:1","b:2"],"validFrom":"2010"},{"code":"U2","name":"Two","parent":"U1","validFrom":"2010"},
                  {"code":"U3","name":"Three","parent":"U2","validFrom":"2010"}],
         "posts":[{"code":"P1","title":{"en":"Head","fa-AF":"رئیس"},"unit":"U1","grade":"1","validFrom":"2010","validTo":"2015-06"},
                  {"code":"P1","title":"Chief","unit":"U1","grade":"2","validFrom":"2015-07","validTo":"2018"},
                  {"code":"P1","title":"Director","unit":"U1","validFrom":"2019"},
                  {"code":"P2","title":"Deputy","unit":"U2","validFrom":"2010"},{"code":"P3","title":"Clerk","unit":"U3","validFrom":"2010"}],
         "people":[{"key":"a","name":{"en":"Ahmad","ar":"أحمد"},"validFrom":"2010"}],
         "reportingLines":[{"post":"P2","superior":"P1","validFrom":"2010"},{"post":"P3","superior":"P2","validFrom":"2010"}],
         "delegations":[{"code":"D1","from":"P1","to":"P2","scope":"U1","powers":["approve leave; sign contracts"," hire"],"validFrom":"2012"}]}
        """;

    private readonly Store _store = new();

    public async ValueTask InitializeAsync() => (await _store.ImportAsync("d.json", Data)).Findings.ShouldBeEmpty();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task One_language_is_corrected_and_the_others_stay()
    {
        (await CorrectAsync("post:P1", new(2012, 1, 1), ("title:fa-AF", "آمر"), ("grade", "1A"))).ShouldBeEmpty();

        var post = (await _store.FactsAsync()).Posts[0];
        post.State.Title.ShouldBe(new LocalizedText("en", "Head").With("fa-AF", "آمر"));
        post.State.Grade.ShouldBe("1A");
        post.Valid.ToString().ShouldBe("[2010,2015-06)");
        (await _store.LedgerAsync()).Facts.Posts.Count(p => p.State.Code.Value == "P1").ShouldBe(4);
    }

    [Fact]
    public async Task An_empty_value_clears_a_field_or_a_language()
    {
        (await CorrectAsync("post:P1", new(2012, 1, 1), ("title:fa-AF", ""), ("grade", ""))).ShouldBeEmpty();
        (await CorrectAsync("unit:U1", on: null, ("identifiers", ""))).ShouldBeEmpty();

        var facts = await _store.FactsAsync();
        facts.Posts[0].State.Title.ShouldBe(new("Head"));
        facts.Posts[0].State.Grade.ShouldBeNull();
        facts.Units[0].State.Identifiers.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_asked_for_stays_exactly_as_it_is()
    {
        var before = (await _store.FactsAsync()).Delegations[0];

        (await CorrectAsync("delegation:D1", on: null, ("scope", "U2"))).ShouldBeEmpty();
        var after = (await _store.FactsAsync()).Delegations[0];
        (await CorrectAsync("delegation:D1", on: null, ("powers", "approve leave; hire"))).ShouldBeEmpty();

        after.State.ShouldBe(before.State with { Scope = new("U2") });
        after.Valid.ShouldBe(before.Valid);
        (await _store.FactsAsync()).Delegations[0].State.Powers.ShouldBe(["approve leave", "hire"]);
    }

    [Fact]
    public async Task Dates_are_corrected_in_the_middle_of_a_timeline()
    {
        (await CorrectAsync("post:P1", new(2016, 1, 1), ("valid_from", "2015-08-15"), ("valid_to", ""))).ShouldBeEmpty();
        (await CorrectAsync("post:P1", new(2016, 1, 1), ("title", "Leader"))).ShouldBeEmpty();

        var posts = (await _store.FactsAsync()).Posts.Where(p => p.State.Code.Value == "P1").ToList();
        posts.Days().ShouldBe(["P1 [2010,2015-06)", "P1 [2015-08-15,2019-01-01)", "P1 [2019,..)"]);
        posts.Select(p => p.State.Title.ToString()).ShouldBe(["Head", "Leader", "Director"]);
    }

    [Theory]
    [InlineData("post:P1", "colour", "red", "INT0007")]
    [InlineData("post:P1", "code", "P9", "INT0062")]
    [InlineData("person:a", "key", "b", "INT0062")]
    [InlineData("post:P1", "unit", "U9", "INT0032")]
    [InlineData("post:P1", "unit", "", "INT0020")]
    [InlineData("post:P1", "seats", "many", "INT0021")]
    [InlineData("post:P1", "title:?", "x", "INT0024")]
    [InlineData("post:P1", "valid_to", "2001", "INT0022")]
    [InlineData("post:P9", "grade", "1", "INT0060")]
    [InlineData("institution:institution", "name", "x", "INT0061")]
    [InlineData("unit:U1", "parent", "U1", "ORG0002")]
    [InlineData("unit:U1", "parent", "U3", "ORG0001")]
    [InlineData("place:AF", "parent", "AF", "COR0001")]
    [InlineData("place:AF", "parent", "AF01", "COR0002")]
    [InlineData("reporting-line:P2", "superior", "P2", "ORG0004")]
    [InlineData("reporting-line:P2", "superior", "P3", "ORG0003")]
    public async Task A_wrong_correction_is_refused(string subject, string field, string value, string code)
    {
        var finding = (await CorrectAsync(subject, on: null, (field, value))).ShouldHaveSingleItem();

        finding.Code.ShouldBe(code);
        (await _store.LedgerAsync()).Commits.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_circle_is_found_on_every_day_of_the_corrected_record()
    {
        await _store.ImportAsync("u.csv", "code,name,parent,valid_from\nU3,Three,,2020\n");

        (await CorrectAsync("unit:U1", on: null, ("parent", "U3"))).ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
        (await CorrectAsync("unit:U1", on: null, ("parent", "U3"), ("valid_from", "2020"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_superior_takes_the_place_of_the_wrong_one()
    {
        (await CorrectAsync("reporting-line:P3", on: null, ("superior", "P1"))).ShouldBeEmpty();

        (await _store.FactsAsync()).ReportingLines.Days().ShouldBe(["P2>P1>solid [2010,..)", "P3>P1>solid [2010,..)"]);
    }

    [Fact]
    public async Task The_name_of_a_person_is_corrected()
    {
        (await CorrectAsync("person:a", on: null, ("name", "Ahmed"))).ShouldBeEmpty();

        (await _store.FactsAsync()).People.ShouldHaveSingleItem().State.Name.ShouldBe(new LocalizedText("en", "Ahmed").With("ar", "أحمد"));
    }

    [Fact]
    public async Task A_record_is_retracted()
    {
        await _store.ChangeAsync(async register =>
        {
            (await new RecordEditor(register).RetractAsync(SubjectRef.Parse("post:P1", provider: null), new(2016, 1, 1))).ShouldBeEmpty();
            (await new RecordEditor(register).RetractAsync(SubjectRef.Parse("post:P1", provider: null), new(2001, 1, 1)))
                .ShouldHaveSingleItem().Code.ShouldBe("INT0060");
        });

        (await _store.FactsAsync()).Posts.Where(p => p.State.Code.Value == "P1").Days().ShouldBe(["P1 [2010,2015-06)", "P1 [2019,..)"]);
    }

    private Task<IReadOnlyList<Diagnostic>> CorrectAsync(string subject, DateOnly? on, params (string Field, string Value)[] values) =>
        _store.InScopeAsync(async services =>
        {
            var register = services.GetRequiredService<OrganizationRegister>();
            var findings = await new RecordEditor(register).CorrectAsync(
                SubjectRef.Parse(subject, provider: null), on, values.Select(v => KeyValuePair.Create(v.Field, v.Value)));
            await register.CommitAsync(Store.Details);
            return findings;
        });
}
