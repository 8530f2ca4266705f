using ElectionCore.Organization;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests;

/// <summary>What is exported and imported again is the same.</summary>
public sealed class RoundTripTests
{
    private static readonly Config Quick = Properties.Times(60);

    [Fact]
    public void JSON_with_history_loses_nothing_on_either_axis() => Prop.ForAll(Institutions.Histories, commits =>
        JsonAsync(commits).GetAwaiter().GetResult()).Check(Quick);

    [Fact]
    public void Plain_JSON_keeps_all_that_is_known() => Prop.ForAll(Institutions.Histories, commits =>
        PlainJsonAsync(commits).GetAwaiter().GetResult()).Check(Quick);

    [Fact]
    public void CSV_keeps_all_it_has_columns_for() => Prop.ForAll(Institutions.Histories, commits =>
        CsvAsync(commits).GetAwaiter().GetResult()).Check(Quick);

    private static async Task<bool> JsonAsync(int[][] commits)
    {
        await using var store = new Store();
        await using var copy = new Store();
        await Institutions.MakeAsync(store, commits);
        var document = await store.ExportJsonAsync();

        var dry = await copy.ImportAsync(Store.Strict with { DryRun = true }, ("d.json", document));
        (await copy.LedgerAsync()).Commits.ShouldBeEmpty();
        var first = await copy.ImportAsync(Store.Strict, ("d.json", document));
        var second = await copy.ImportAsync(Store.Strict, ("d.json", document));

        first.Findings.ShouldBeEmpty();
        (dry.Accepted, dry.Changed, dry.Rows).ShouldBe((first.Accepted, first.Changed, first.Rows));
        (second.Changed, second.Commit).ShouldBe((0, null));
        var (one, other) = (await store.LedgerAsync(), await copy.LedgerAsync());
        other.Commits.ShouldBe(one.Commits);
        RowsOf(other.Facts).ShouldBe(RowsOf(one.Facts));
        (await copy.ExportJsonAsync()).ShouldBe(document);
        return true;
    }

    private static async Task<bool> PlainJsonAsync(int[][] commits)
    {
        await using var store = new Store();
        await using var copy = new Store();
        await Institutions.MakeAsync(store, commits);
        var document = await store.ExportJsonAsync(withHistory: false);

        var first = await copy.ImportAsync(Store.Strict, ("d.json", document));
        var second = await copy.ImportAsync(Store.Strict, ("d.json", document));

        first.Findings.Where(f => f.Code != "INT0009").ShouldBeEmpty();
        second.Changed.ShouldBe(0);
        StatesOf(await copy.FactsAsync()).ShouldBe(StatesOf(await store.FactsAsync()));
        (await copy.ExportJsonAsync(withHistory: false)).ShouldBe(document);
        return true;
    }

    private static async Task<bool> CsvAsync(int[][] commits)
    {
        using var folder = new Folder();
        await using var store = new Store();
        await using var copy = new Store();
        await Institutions.MakeAsync(store, commits);
        await store.ExportCsvAsync(folder.Path);
        var before = ReadAll(folder);

        var first = await copy.ImportAsync(folder.Path);
        var second = await copy.ImportAsync(folder.Path);

        first.HasErrors.ShouldBeFalse(string.Join('\n', first.Findings));
        second.Changed.ShouldBe(0);
        var (one, other) = (await store.FactsAsync(), await copy.FactsAsync());
        Pairs(other.Places).ShouldBe(Pairs(one.Places));
        Pairs(other.Units).ShouldBe(Pairs(one.Units));
        Pairs(other.Posts).ShouldBe(Pairs(one.Posts));
        Pairs(other.ReportingLines).ShouldBe(Pairs(one.ReportingLines));
        Pairs(other.Appointments).ShouldBe(Pairs(one.Appointments));
        var differ = first.Findings.Any(f => f.Code == "INT0035");
        await copy.ExportCsvAsync(folder.Path);
        if (!differ)
        {
            ReadAll(folder).ShouldBe(before);
        }

        return true;
    }

    private static List<string> ReadAll(Folder folder) =>
        [.. Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f) + "\n" + File.ReadAllText(f))];

    private static List<(T, DateRange)> Pairs<T>(IEnumerable<Fact<T>> facts)
        where T : class, IFactState =>
        [.. facts.Select(f => (f.State, f.Valid))];

    private static List<object> RowsOf(OrganizationFacts facts) =>
    [
        .. facts.Institution, .. facts.Places, .. facts.Units, .. facts.Posts, .. facts.ReportingLines, .. facts.People, .. facts.Appointments,
        .. facts.Procedures, .. facts.Nominations, .. facts.Delegations, .. facts.ChangeEvents, .. facts.Templates, .. facts.StatedFigures,
    ];

    private static List<(object, DateRange)> StatesOf(OrganizationFacts facts) =>
    [
        .. Boxed(facts.Institution), .. Boxed(facts.Places), .. Boxed(facts.Units), .. Boxed(facts.Posts), .. Boxed(facts.ReportingLines),
        .. Boxed(facts.People), .. Boxed(facts.Appointments), .. Boxed(facts.Procedures), .. Boxed(facts.Nominations),
        .. Boxed(facts.Delegations), .. Boxed(facts.ChangeEvents), .. Boxed(facts.Templates), .. Boxed(facts.StatedFigures),
    ];

    private static IEnumerable<(object, DateRange)> Boxed<T>(IEnumerable<Fact<T>> facts)
        where T : class, IFactState =>
        facts.Select(f => ((object)f.State, f.Valid));
}
