using ElectionCore.Organization;

namespace ElectionCore.Interchange.Tests;

/// <summary>What an import does to what is known.</summary>
public sealed class ImportTests
{
    private const string Units = "code,name,parent,valid_from,valid_to\nU1,One,,2020-01-01,\n";
    private const string Posts = "code,title,unit,seats,valid_from\nP1,Head,U1,1,2020-01-01\nP2,Deputy,U1,2,2020-01-01\nP3,Clerk,U1,1,2020-01-01\n";
    private const string Lines = "post,superior,kind,valid_from,valid_to\n";
    private const string Holders = "post,person,person_name,basis,status,valid_from,valid_to\n";

    [Fact]
    public async Task All_that_is_accepted_is_one_commit_and_the_same_again_changes_nothing()
    {
        await using var store = new Store();
        (string, string)[] files =
        [
            ("appointments.csv", Holders + "P1,ahmad,Ahmad,,,2020-03-01,\nP2,zahra,Zahra,acting,on-leave,2020-04,2021-06\n"),
            ("reporting.csv", Lines + "P2,P1,,2020-01-01,\nP3,P1,dotted,2020-01-01,\n"),
            ("posts.csv", Posts), ("units.csv", Units),
            ("places.csv", "code,name,name:fa-AF,parent,level,identifiers,valid_from\nAF,Afghanistan,افغانستان,,0,,..\nAF01,Kabul,,AF,1,p-code:AF01;iso3166-2:AF-KAB,unknown\n"),
        ];

        var first = await store.ImportAsync(Store.Strict, files);
        var second = await store.ImportAsync(Store.Strict, files);

        first.Findings.ShouldBeEmpty();
        first.Accepted.ShouldBe(new ImportCounts { Units = 1, Posts = 3, ReportingLines = 2, Appointments = 2, People = 2, Places = 2 });
        first.Commit!.Number.ShouldBe(1);
        (first.Rows, first.Rejected, first.Changed).ShouldBe((10, 0, 12));
        second.Findings.ShouldBeEmpty();
        (second.Changed, second.Commit).ShouldBe((0, null));
        second.Accepted.ShouldBe(first.Accepted);
        var facts = await store.FactsAsync();
        facts.Places[0].Valid.ShouldBe(DateRange.Always);
        facts.Places[1].Valid.IsStartUnknown.ShouldBeTrue();
        facts.Places[0].State.Name.For("prs").ShouldBe("افغانستان");
        facts.Appointments.Single(a => a.State.Basis == AppointmentBasis.Acting).Valid.ToString().ShouldBe("[2020-04,2021-06)");
    }

    [Fact]
    public async Task The_same_start_is_a_correction_and_a_later_one_a_change()
    {
        await using var store = new Store();
        await store.ImportAsync("units.csv", Units);

        var correction = await store.ImportAsync("units.csv", "code,name,valid_from\nU1,First,2020-01-01\n");
        var change = await store.ImportAsync("units.csv", "code,name,valid_from\nU1,Second,2022-01-01\n");
        var middle = await store.ImportAsync("units.csv", "code,name,valid_from\nU1,Premier,2020-01-01\n");

        (correction.Changed, change.Changed, middle.Changed).ShouldBe((1, 1, 1));
        var units = (await store.FactsAsync()).Units;
        units.Days().ShouldBe(["U1 [2020-01-01,2022-01-01)", "U1 [2022-01-01,..)"]);
        units.Select(u => u.State.Name.ToString()).ShouldBe(["Premier", "Second"]);
        (await store.LedgerAsync()).Facts.Units.Count.ShouldBe(5);
    }

    [Fact]
    public async Task All_faults_of_a_row_are_told_at_once()
    {
        await using var store = new Store();
        await store.ImportAsync("units.csv", Units);

        var result = await store.ImportAsync(
            "posts.csv", "code,title,unit,seats,valid_from\nP1,Head,NOWHERE,many,2020-13-01\nP2,,U1,1,2020-01-01\n");

        result.Findings.Where(f => f.Severity == DiagnosticSeverity.Error).Select(f => $"{f.Code} {f.Place}").ShouldBe(
            ["INT0032 posts.csv:2:3", "INT0021 posts.csv:2:4", "INT0021 posts.csv:2:5", "INT0020 posts.csv:3:2"]);
        result.Rejected.ShouldBe(2);
    }

    [Fact]
    public async Task Rows_of_one_code_are_its_timeline()
    {
        await using var store = new Store();
        const string Rows = "code,name,valid_from,valid_to\nU1,Third,2022-05,\nU1,First,2019,2021\nU1,Second,2022,\n";

        var result = await store.ImportAsync("units.csv", Rows);
        var again = await store.ImportAsync("units.csv", Rows);

        result.Findings.ShouldBeEmpty();
        (await store.FactsAsync()).Units.Days().ShouldBe(["U1 [2019,2021)", "U1 [2022,2022-05-01)", "U1 [2022-05,..)"]);
        again.Changed.ShouldBe(0);
    }

    [Fact]
    public async Task An_effective_day_stands_in_for_missing_starts()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Strict with { Effective = new(2024, 7, 1) }, ("units.csv", "code,name\nU1,One\n"));

        result.Findings.ShouldBeEmpty();
        (await store.FactsAsync()).Units.Days().ShouldBe(["U1 [2024-07-01,..)"]);
    }

    [Fact]
    public async Task Appointments_without_code_find_themselves_again()
    {
        await using var store = new Store();
        await store.ImportAsync(Store.Strict, ("units.csv", Units), ("posts.csv", Posts));
        await store.ImportAsync("a.csv", Holders + "P1,ahmad,Ahmad,,,2020-03-01,\n");
        var code = (await store.FactsAsync()).Appointments.ShouldHaveSingleItem().State.Code;

        var ended = await store.ImportAsync("a.csv", Holders + "P1,ahmad,Ahmad,,,2020-03-01,2023\nP1,ahmad,Ahmad,,,2024-01-01,\n");
        var twice = await store.ImportAsync("a.csv", Holders + "P1,ahmad,,,,2024-01-01,\nP1,ahmad,,,,2024-01-01,\n");

        ended.Changed.ShouldBe(2);
        var appointments = (await store.FactsAsync()).Appointments;
        appointments.Count.ShouldBe(2);
        appointments.Single(a => a.State.Code == code).Valid.ToString().ShouldBe("[2020-03-01,2023)");
        twice.Places().ShouldBe(["INT0030 a.csv:3"]);
    }

    [Fact]
    public async Task A_solid_line_to_another_superior_is_a_change_and_from_the_same_day_a_correction()
    {
        await using var store = new Store();
        await store.ImportAsync(Store.Strict, ("units.csv", Units), ("posts.csv", Posts), ("r.csv", Lines + "P3,P2,,2020-01-01,\n"));

        var change = await store.ImportAsync("r.csv", Lines + "P3,P1,solid,2022-01-01,\n");
        (await store.FactsAsync()).ReportingLines.Days().ShouldBe(["P3>P1>solid [2022-01-01,..)", "P3>P2>solid [2020-01-01,2022-01-01)"]);
        var old = await store.ImportAsync("r.csv", Lines + "P3,P2,,2020-01-01,\n");
        var both = await store.ImportAsync("r.csv", Lines + "P3,P2,,2020-01-01,\nP3,P1,solid,2022-01-01,\n");
        var correction = await store.ImportAsync("r.csv", Lines + "P3,P2,,2022-01-01,\n");

        (change.Changed, old.Changed, both.Changed, correction.Changed).ShouldBe((2, 0, 0, 2));
        (await store.FactsAsync()).ReportingLines.Days().ShouldBe(["P3>P2>solid [2020-01-01,2022-01-01)", "P3>P2>solid [2022-01-01,..)"]);
    }

    [Fact]
    public async Task Two_solid_superiors_in_one_file_are_both_stored()
    {
        await using var store = new Store();
        var rows = Lines + "P3,P2,,2020-01-01,\nP3,P1,,2020-01-01,2025\nP2,P1,,2020-01-01,..\nP2,P3,dotted,2021-01-01,\n";

        var result = await store.ImportAsync(Store.Strict, ("units.csv", Units), ("posts.csv", Posts), ("r.csv", rows));
        var again = await store.ImportAsync("r.csv", rows);

        result.Findings.ShouldBeEmpty();
        (await store.FactsAsync()).ReportingLines.Days().ShouldBe(
            ["P2>P1>solid [2020-01-01,..)", "P2>P3>dotted [2021-01-01,..)", "P3>P1>solid [2020-01-01,2025)", "P3>P2>solid [2020-01-01,..)"]);
        again.Changed.ShouldBe(0);
    }

    [Fact]
    public async Task A_temporary_line_gives_the_days_after_it_back()
    {
        await using var store = new Store();
        await store.ImportAsync(Store.Strict, ("units.csv", Units), ("posts.csv", Posts), ("r.csv", Lines + "P3,P2,,2020-01-01,\n"));

        await store.ImportAsync("r.csv", Lines + "P3,P1,,2022-01-01,2023-01-01\n");

        (await store.FactsAsync()).ReportingLines.Days().ShouldBe(
            ["P3>P1>solid [2022-01-01,2023-01-01)", "P3>P2>solid [2020-01-01,2022-01-01)", "P3>P2>solid [2023-01-01,..)"]);
    }

    [Fact]
    public async Task Names_ride_on_appointments()
    {
        await using var store = new Store();
        const string Header = "code,post,person,person_name,person_name:ar,valid_from\n";
        const string Rows = "A1,P1,n1,Ahmad,أحمد,2020-03-01\nA2,P2,n1,Ahmad Shah,أحمد شاه,2022-03-01\nA3,P3,n1,Ahmed,,2022-03-01\n";
        await store.ImportAsync(Store.Strict, ("units.csv", Units), ("posts.csv", Posts));

        var result = await store.ImportAsync("a.csv", Header + Rows);
        var again = await store.ImportAsync("a.csv", Header + Rows);

        result.Places().ShouldBe(["INT0035 a.csv:3:4", "INT0035 a.csv:4:4"]);
        result.HasErrors.ShouldBeFalse();
        var people = (await store.FactsAsync()).People;
        people.Days().ShouldBe(["n1 [2020-03-01,2022-03-01)", "n1 [2022-03-01,..)"]);
        people[1].State.Name.For("ar").ShouldBe("أحمد شاه");
        again.Changed.ShouldBe(0);
    }

    [Fact]
    public async Task A_language_that_a_later_row_leaves_empty_stays()
    {
        await using var store = new Store();
        const string Header = "code,post,person,person_name,person_name:ur,valid_from\n";
        await store.ImportAsync(Store.Strict, ("units.csv", Units), ("posts.csv", Posts));
        await store.ImportAsync("a.csv", Header + "A1,P1,n1,Ahmad,احمد,2020-03-01\n");

        var silent = await store.ImportAsync("a.csv", Header + "A2,P2,n1,Ahmad,,2022-03-01\nA1,P1,n1,Ahmad,,2020-03-01\n");
        var names = (await store.FactsAsync()).People;
        var other = await store.ImportAsync("a.csv", Header + "A3,P3,n1,Ahmad Shah,,2023-03-01\nA4,P2,n1,Ahmad,احمد شاہ,2020-03-01\n");

        silent.Findings.ShouldBeEmpty();
        names.Days().ShouldBe(["n1 [2020-03-01,..)"]);
        names[0].State.Name.TryGet("ur", out var kept).ShouldBeTrue();
        kept.ShouldBe("احمد");
        other.Findings.Select(f => f.ToString()).ShouldBe(
        [
            "INT0035 a.csv:2:4: n1 is called \"Ahmad Shah\" here and \"Ahmad\" before; the new name holds from this day on.",
            "INT0035 a.csv:3:4: n1 is called \"احمد شاہ\" (ur) here and \"احمد\" (ur) so far; the new name takes its place.",
        ]);
        var after = (await store.FactsAsync()).People;
        after.Days().ShouldBe(["n1 [2020-03-01,2023-03-01)", "n1 [2023-03-01,..)"]);
        after.Select(p => p.State.Name.ToString()).ShouldBe(["Ahmad", "Ahmad Shah"]);
        after.Select(p => p.State.Name.For("ur")).ShouldBe(["احمد شاہ", "احمد شاہ"]);
    }

    [Fact]
    public async Task Rows_of_one_day_give_a_name_its_languages_together()
    {
        await using var store = new Store();
        const string Header = "code,post,person,person_name,person_name:ur,valid_from\n";
        await store.ImportAsync(Store.Strict, ("units.csv", Units), ("posts.csv", Posts));

        var result = await store.ImportAsync(
            "a.csv", Header + "A1,P1,n1,Ahmad,,2020-03-01\nA2,P2,n1,Ahmad,احمد,2020-03-01\nA3,P3,n1,Ahmad,احمق,2020-03-01\n");

        result.Findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "INT0035 a.csv:4:4: n1 is called \"احمق\" (ur) here and \"احمد\" (ur) elsewhere for the same day; that name stays.");
        (await store.FactsAsync()).People.ShouldHaveSingleItem().State.Name.For("ur").ShouldBe("احمد");
    }

    [Fact]
    public async Task A_year_that_is_hardly_Gregorian_is_a_warning()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            "u.csv", "code,name,valid_from,valid_to\nU1,One,1402-05-01,\nU2,Two,1900,2100-12-31\nU3,Three,1899,9999-12-31\n");

        result.Places().ShouldBe(["INT0070 u.csv:2:3", "INT0070 u.csv:4:3", "INT0070 u.csv:4:4"]);
        result.Findings[0].ToString().ShouldBe(
            "INT0070 u.csv:2:3: valid_from is 1402-05-01, a year before 1900 or after 2100; days are Gregorian.");
        result.HasErrors.ShouldBeFalse();
        (await store.FactsAsync()).Units.Days().ShouldBe(["U1 [1402-05-01,..)", "U2 [1900,2100-12-31)", "U3 [1899,9999-12-31)"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Another_fault_of_the_file_does_not_hide_a_circle(bool lenient)
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Strict with { Lenient = lenient },
            ("u.csv", "code,name,parent,valid_from\nC1,One,C2,2020\nC2,Two,C1,2020\nU3,,,2020\nU4,Four,,2020\n"));

        result.Findings.Where(f => f.Code != "INT0034").Select(f => f.ToString()).ShouldContain(f => f.Contains("form a circle", StringComparison.Ordinal));
        result.Findings.ShouldContain(f => f.Code == "INT0020");
        result.Accepted.Units.ShouldBe(lenient ? 1 : 0);
        result.Findings.Count(f => f.Code == "INT0034").ShouldBe(lenient ? 0 : 1);
    }

    [Fact]
    public async Task Strict_leaves_out_the_file_and_lenient_the_row()
    {
        (string, string)[] files =
        [
            ("units.csv", Units + "U2,Two,,2020-01-01,\n"),
            ("posts.csv", Posts + "P4,Ghost,U9,1,2020-01-01\n"),
            ("appointments.csv", Holders + "P4,a,,,,2020-03-01,\nP1,b,,,,2020-03-01,\n"),
        ];
        await using var strict = new Store();
        await using var lenient = new Store();

        var all = await strict.ImportAsync(Store.Strict, files);
        var some = await lenient.ImportAsync(Store.Lenient, files);

        all.Places().ShouldBe(["INT0032 posts.csv:5:3", "INT0033 appointments.csv:2:1"]);
        all.Findings.Count(f => f.Code == "INT0034").ShouldBe(2);
        (all.Accepted.Units, all.Accepted.Posts, all.Accepted.Appointments, all.Rejected).ShouldBe((2, 0, 0, 6));
        some.Places().ShouldBe(["INT0032 posts.csv:5:3", "INT0033 appointments.csv:2:1"]);
        (some.Accepted.Units, some.Accepted.Posts, some.Accepted.Appointments, some.Rejected).ShouldBe((2, 3, 1, 2));
    }

    [Fact]
    public async Task Lenient_ignores_unknown_columns_with_a_warning()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Store.Lenient, ("u.csv", "code,name,colour,valid_from\nU1,One,red,2020\n"));

        result.Findings.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
        result.Accepted.Units.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_dry_run_says_the_same_and_stores_nothing(bool lenient)
    {
        var options = Store.Strict with { Lenient = lenient };
        (string, string)[] files =
        [
            ("units.csv", Units + "U2,Two,U3,2020,\nU3,Three,U2,2020,\n"), ("posts.csv", Posts),
            ("appointments.csv", Holders + "P1,a,A,,,2020-03-01,\nP2,a,B,,,2020-03-01,\nP1,c,,,wrong,2020-03-01,\n"),
        ];
        await using var store = new Store();

        var dry = await store.ImportAsync(options with { DryRun = true }, files);
        (await store.LedgerAsync()).Commits.ShouldBeEmpty();
        var real = await store.ImportAsync(options, files);

        dry.Findings.ShouldBe(real.Findings);
        (dry.Accepted, dry.Rows, dry.Rejected, dry.Changed).ShouldBe((real.Accepted, real.Rows, real.Rejected, real.Changed));
        dry.Commit.ShouldBeNull();
        (real.Commit is not null).ShouldBe(lenient);
    }

    [Fact]
    public async Task Places_come_from_lists_of_P_codes()
    {
        await using var store = new Store();
        const string List = "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\n"
            + "#country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start\n"
            + "AFG,2,AF0101,Paghman,AF01,2021-11-17\nAFG,1,AF01,Kabul,AFG,2021-11-17\nKEN,1,KE047,Nairobi,KEN,2019-10-31\n";

        var result = await store.ImportAsync(Store.Strict with { Format = ImportFormat.Places }, ("pcodes.csv", List));
        var again = await store.ImportAsync("pcodes.csv", List);

        result.Findings.ShouldBeEmpty();
        (result.Accepted.Places, result.Rows).ShouldBe((5, 3));
        again.Changed.ShouldBe(0);
        var places = (await store.FactsAsync()).Places;
        places.Days().ShouldBe(
            ["AF01 [2021-11-17,..)", "AF0101 [2021-11-17,..)", "AFG [2021-11-17,..)", "KE047 [2019-10-31,..)", "KEN [2019-10-31,..)"]);
        places[2].State.ShouldBe(new Place { Code = new("AFG"), Name = new("AFG"), Level = 0 });
        places[1].State.Identifiers.ToString().ShouldBe("p-code:AF0101");
    }

    [Fact]
    public async Task Real_lists_of_P_codes_go_in_where_they_are_at_hand()
    {
        if (Environment.GetEnvironmentVariable("ELECTIONCORE_DATA") is not { Length: > 0 } data)
        {
            Assert.Skip("ELECTIONCORE_DATA names no folder with published data.");
            return;
        }

        await using var store = new Store();

        var result = await store.ImportAsync(Path.Combine(data, "ocha-pcodes-afg-ken.csv"));

        result.Findings.ShouldBeEmpty();
        result.Accepted.Places.ShouldBe(result.Rows + 2);
    }

    [Fact]
    public async Task Cancelling_leaves_nothing_and_progress_is_heard()
    {
        await using var store = new Store();
        var rows = "code,name,valid_from\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"U{i},Unit {i},2020\n"));
        using var source = new CancellationTokenSource();
        var heard = new List<ImportProgress>();
        var progress = new Heard(p =>
        {
            heard.Add(p);
            if (heard.Count == 3)
            {
                source.Cancel();
            }
        });

        await Should.ThrowAsync<OperationCanceledException>(() => store.InScopeAsync(p =>
            Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<OrganizationImporter>(p).ImportAsync(
                [new ImportSource("units.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(rows)))], Store.Strict, progress, source.Token)));

        heard.Select(p => p.Rows).ShouldBe([1000L, 2000L, 3000L]);
        heard[0].BytesTotal.ShouldBe(rows.Length);
        (await store.LedgerAsync()).Commits.ShouldBeEmpty();
        (await store.ImportAsync("units.csv", rows)).Accepted.Units.ShouldBe(5000);
    }

    private sealed class Heard(Action<ImportProgress> hear) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => hear(value);
    }
}
