using System.Text;
using ElectionCore.Organization;

namespace ElectionCore.Interchange.Tests;

/// <summary>Whole histories, restored as one piece.</summary>
public sealed class HistoryTests
{
    [Fact]
    public async Task A_history_that_goes_on_is_continued()
    {
        await using var store = new Store();
        await using var copy = new Store();
        await store.ImportAsync("u.csv", "code,name,valid_from\nU1,One,2020\n");
        var early = await store.ExportJsonAsync();
        await store.ImportAsync("u.csv", "code,name,valid_from\nU1,First,2020\nU2,Two,2021\n");
        var late = await store.ExportJsonAsync();

        var first = await copy.ImportAsync(Store.Strict, ("h.json", early));
        var second = await copy.ImportAsync(Store.Strict, ("h.json", late));
        var back = await copy.ImportAsync(Store.Strict, ("h.json", early));

        (first.Changed, first.Commit!.Number, first.Accepted.Units).ShouldBe((1, 1L, 1));
        (second.Changed, second.Commit!.Number, second.Rows).ShouldBe((3, 2L, 3));
        back.Places().ShouldBe(["COR0014 h.json commit:2"]);
        (await copy.ExportJsonAsync()).ShouldBe(late);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Another_history_is_refused(bool dryRun)
    {
        await using var store = new Store();
        await using var other = new Store();
        await store.ImportAsync("u.csv", "code,name,valid_from\nU1,One,2020\n");
        await other.ImportAsync("u.csv", "code,name,valid_from\nU9,Other,2020\n");
        var document = await store.ExportJsonAsync();

        var result = await other.ImportAsync(Store.Strict with { DryRun = dryRun }, ("h.json", document));

        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("COR0014");
        (result.Rejected, result.Accepted).ShouldBe((1, new ImportCounts()));
        (await other.FactsAsync()).Units.ShouldHaveSingleItem().State.Code.Value.ShouldBe("U9");
    }

    [Fact]
    public async Task A_history_is_imported_alone()
    {
        await using var store = new Store();
        await using var copy = new Store();
        await store.ImportAsync("u.csv", "code,name,valid_from\nU1,One,2020\n");

        var result = await copy.ImportAsync(
            Store.Strict, ("h.json", await store.ExportJsonAsync()), ("u.csv", Encoding.UTF8.GetBytes("code,name,valid_from\nU2,Two,2020\n")));

        result.Places().ShouldBe(["INT0046 h.json"]);
        result.Accepted.Units.ShouldBe(1);
    }

    [Fact]
    public async Task A_host_keeps_the_history_in_a_file()
    {
        await using var store = new Store();
        await store.ImportAsync("u.csv", "code,name,valid_from\nU1,One,2020\n");
        using var file = new MemoryStream();
        await OrganizationJson.WriteLedgerAsync(file, await store.LedgerAsync(), TestContext.Current.CancellationToken);
        file.Position = 0;

        var reading = await OrganizationJson.ReadLedgerAsync(file, "history.json", TestContext.Current.CancellationToken);
        await using var later = new Store();
        await later.InScopeAsync(p => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<OrganizationRegister>(p).RestoreAsync(reading.Ledger!));

        reading.Findings.ShouldBeEmpty();
        (await later.ExportJsonAsync()).ShouldBe(file.ToArray());
    }

    [Theory]
    [InlineData("", "INT0002 h.json")]
    [InlineData("{\"format\":\"electioncore.organization\",\"version\":1,\"units\":[]}", "INT0041 h.json")]
    [InlineData("{\"format\":\"electioncore.organization\",\"version\":1,\"commits\":[{\"number\":1,\"recordedAt\":\"yesterday\",\"author\":\"a\",\"reason\":\"b\"}]}", "INT0021 h.json:1:87 $.commits[0].recordedAt")]
    [InlineData("{\"format\":\"electioncore.organization\",\"version\":1,\"commits\":[{\"number\":2,\"recordedAt\":\"2024-05-01T00:00:00Z\",\"author\":\"a\",\"reason\":\"b\"}]}", "ORG0026 h.json commit:2")]
    public async Task A_document_without_a_sound_history_is_refused(string document, string expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document));

        var reading = await OrganizationJson.ReadLedgerAsync(stream, "h.json", TestContext.Current.CancellationToken);

        reading.Ledger.ShouldBeNull();
        reading.Findings.Select(f => $"{f.Code} {f.Place}").ShouldBe([expected]);
    }
}
