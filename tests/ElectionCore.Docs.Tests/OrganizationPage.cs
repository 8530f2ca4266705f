using ElectionCore.Organization;
using ElectionCore.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The examples of docs/organization.md and of the package's README.</summary>
public sealed class OrganizationPage : IAsyncDisposable
{
    private readonly FakeClock _time = new();
    private readonly ServiceProvider _provider;
    private readonly AsyncServiceScope _scope;
    private readonly OrganizationalUnit _secretariat = new() { Code = new("SEC"), Name = new("Secretariat") };
    private readonly Post _secretary = new() { Code = new("SEC-1"), Title = new("Secretary"), Unit = new("SEC") };
    private readonly CommitDetails _details = new("registry", "Structure");

    public OrganizationPage()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddElectionCore(core => core.AddOrganization());
        _provider = services.BuildServiceProvider();
        _scope = _provider.CreateAsyncScope();
    }

    private OrganizationRegister Register => _scope.ServiceProvider.GetRequiredService<OrganizationRegister>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Readme()
    {
        var register = Register;
        var (unit, post) = (_secretariat, _secretary);

        #region readme
        var since2019 = DateRange.Since(new DateOnly(2019, 1, 1));
        await register.Facts<OrganizationalUnit>().RecordAsync(unit, since2019);
        await register.Facts<Post>().RecordAsync(post, since2019);
        await register.CommitAsync(new CommitDetails("registry", "Structure of 2019"));
        var snapshot = await register.AsOfAsync(new DateOnly(2022, 7, 1));
        #endregion

        snapshot.PostsIn(unit.Code).ShouldHaveSingleItem().Code.ShouldBe(post.Code);
    }

    [Fact]
    public async Task Two_dates()
    {
        await RecordSecretaryAsync();
        var register = Register;

        #region correct
        var history = await register.HistoryAsync();
        var wrong = history.Facts.Appointments.Single(f => f.State.Code == new AppointmentCode("A-1"));
        await register.Facts<Appointment>().CorrectAsync(wrong.Id, wrong.State, DateRange.Since(new DateOnly(2022, 5, 15)));
        var commit = await register.CommitAsync(new CommitDetails("registry", "The order took effect on 15 May"));
        #endregion

        #region known
        var before = commit!.RecordedAt.AddTicks(-1);
        var asKnownNow = await register.AsOfAsync(new DateOnly(2022, 5, 20));
        var asKnownThen = await register.AsOfAsync(new DateOnly(2022, 5, 20), knownAt: before);

        Console.WriteLine(asKnownNow.HoldersOf(new PostCode("SEC-1")).Count);     // 1
        Console.WriteLine(asKnownThen.HoldersOf(new PostCode("SEC-1")).Count);    // 0
        #endregion

        asKnownNow.HoldersOf(new PostCode("SEC-1")).Count.ShouldBe(1);
        asKnownThen.HoldersOf(new PostCode("SEC-1")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Change_and_difference()
    {
        await RecordSecretaryAsync();
        var register = Register;
        var secretariat = _secretariat;

        #region change
        await register.ChangeAsync(new StructureChange
        {
            Event = new ChangeEvent
            {
                Code = new("E-1"),
                Kind = ChangeEventKind.Rename,
                On = new DateOnly(2024, 7, 1),
                Originals = [secretariat.Subject],
                Results = [secretariat.Subject],
                Instrument = new Instrument("No. 4/2024"),
            },
            After = [secretariat with { Name = new("Office of the Secretary") }],
        });
        await register.CommitAsync(new CommitDetails("registry", "Renamed"));
        #endregion

        #region diff
        var diff = await register.DiffAsync(new DateOnly(2024, 6, 30), new DateOnly(2024, 7, 1));
        foreach (var change in diff.Changes)
        {
            Console.WriteLine($"{change.Subject} {Words.Of(change.Aspect)}: {change.Before} -> {change.After}");
        }
        #endregion

        diff.Changes.ShouldHaveSingleItem().Aspect.ShouldBe(ChangeAspect.Renamed);
        (await register.HistoryAsync()).LineageOf(secretariat.Subject).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Template()
    {
        OrganizationalUnit[] offices =
        [
            new() { Code = new("P-01"), Name = new("Kabul"), Classification = "provincial-office" },
            new() { Code = new("P-02"), Name = new("Herat"), Classification = "provincial-office" },
        ];
        var register = Register;
        var from = new DateOnly(2020, 1, 1);
        foreach (var office in offices)
        {
            await register.Facts<OrganizationalUnit>().RecordAsync(office, DateRange.Since(from));
        }

        await register.CommitAsync(_details);

        #region template
        var template = new OfficeTemplate
        {
            Code = new("PROV"),
            Name = new("Provincial office"),
            Classification = "provincial-office",
            Posts =
            [
                new() { Key = "head", Title = new("Head of office") },
                new() { Key = "it", Title = new("IT officer"), ReportsTo = "head" },
            ],
        };
        await register.Facts<OfficeTemplate>().RecordAsync(template, DateRange.Since(from));
        var posts = await register.StampAsync(template, offices.Select(o => o.Code), from);
        await register.CommitAsync(new CommitDetails("registry", "Provincial offices"));
        #endregion

        var snapshot = await register.AsOfAsync(from);
        posts.ShouldBe(4);
        snapshot.Posts.ContainsKey(new("P-02-it")).ShouldBeTrue();
        snapshot.ReportingTree.IsAncestorOf(new("P-02-head"), new("P-02-it")).ShouldBeTrue();
        snapshot.Vacancies().Vacancies.Count.ShouldBe(4);
        (await register.CheckAsync(from)).ShouldNotContain(d => d.Code == "ORG0042");
    }

    [Fact]
    public async Task Temporary_post()
    {
        await RecordSecretaryAsync();
        var register = Register;
        var post = new Post { Code = new("T-1"), Title = new("Trainer"), Unit = _secretariat.Code, Kind = PostKind.Temporary };
        var surge = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 4, 1));
        await register.Facts<Post>().RecordAsync(post, surge);
        await register.CommitAsync(_details);

        await register.AppointAsync(
            new() { Code = new("A-2"), Post = post.Code, Person = new("p-18"), Basis = AppointmentBasis.Temporary }, surge);
        await register.CommitAsync(_details);
        await register.EndAsync(new("A-2"), new DateOnly(2024, 3, 1));
        await register.CommitAsync(_details);

        (await register.AsOfAsync(new DateOnly(2024, 2, 29))).HoldersOf(post.Code).ShouldHaveSingleItem();
        (await register.AsOfAsync(new DateOnly(2024, 3, 1))).HoldersOf(post.Code).ShouldBeEmpty();
        (await register.AsOfAsync(new DateOnly(2024, 4, 1))).Posts.ContainsKey(post.Code).ShouldBeFalse();
    }

    [Fact]
    public void Nomination()
    {
        var post = new PostCode("CEO");
        var (amina, bilal, chaman) = (new PersonRef("p-1"), new PersonRef("p-2"), new PersonRef("p-3"));

        #region nomination
        var procedure = new AppointmentProcedure
        {
            Post = post,
            Nominator = new("The commission"),
            NomineeCount = 3,
            Appointer = new("The president"),
            TermMonths = 60,
        };
        var proposed = new Nomination { Code = new("N-1"), Post = post, Nominees = [amina, bilal, chaman] };
        var decided = proposed.Appoint(bilal);
        #endregion

        procedure.NomineeCount.ShouldBe(proposed.Nominees.Count);
        decided.Appointed.ShouldBe(bilal);
    }

    [Fact]
    public async Task Names()
    {
        await RecordSecretaryAsync();
        var snapshot = await Register.AsOfAsync(new DateOnly(2023, 1, 1));

        #region labels
        var institution = new Institution
        {
            Name = LocalizedText.Create([new("en", "Election Commission"), new("ur", "الیکشن کمیشن")]),
            TimeZone = "Asia/Karachi",
            Labels = [new TermLabel(InstitutionTerms.PollingBooth, new LocalizedText("ur", "پولنگ بوتھ"))],
        };
        Console.WriteLine(institution.Label(InstitutionTerms.PollingBooth).For("ur"));
        Console.WriteLine(institution.Label(InstitutionTerms.PollingStation));             // Polling station
        #endregion

        #region search
        var found = snapshot.Find("secret");
        #endregion

        institution.Label(InstitutionTerms.PollingBooth).For("ur").ShouldBe("پولنگ بوتھ");
        institution.Label(InstitutionTerms.PollingStation).ToString().ShouldBe("Polling station");
        found.Select(m => m.Subject.Kind).ShouldBe(["post", "unit"]);
    }

    private async Task RecordSecretaryAsync()
    {
        var since2019 = DateRange.Since(new DateOnly(2019, 1, 1));
        await Register.Facts<OrganizationalUnit>().RecordAsync(_secretariat, since2019);
        await Register.Facts<Post>().RecordAsync(_secretary, since2019);
        await Register.CommitAsync(_details);
        await Register.AppointAsync(
            new() { Code = new("A-1"), Post = _secretary.Code, Person = new("p-17") }, DateRange.Since(new DateOnly(2022, 6, 1)));
        await Register.CommitAsync(_details);
        _time.Advance(TimeSpan.FromDays(1));
    }
}
