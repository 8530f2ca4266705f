using ElectionCore.Inclusion;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Samples.Tests;

/// <summary>Datasets written to files, sensitive ones only with a policy.</summary>
public sealed class InclusionExportTests : IDisposable
{
    private static readonly DateOnly Day = new(2020, 10, 2);
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("csv", "roll.csv", "roll,registered,2020-10-02,2020-10-03,F,9,value,")]
    [InlineData("sdmx-csv", "roll.csv", "2020-10-02,9,A,F,,")]
    [InlineData("datapackage", "observations.csv", "roll,registered,2020-10-02,2020-10-03,F,9,value,")]
    public async Task A_dataset_is_written_in_every_format(string format, string file, string row)
    {
        await StoreAsync(sensitive: false);
        var path = format == "datapackage" ? _run.Home : Path.Combine(_run.Home, file);
        var written = (await _run.WithData("inclusion", "export", "--format", format, "--dataset", "roll", "--out", path)).Returns(0);
        written.Output.ShouldBe($"Written to {path}\n");
        File.ReadAllLines(Path.Combine(_run.Home, file)).ShouldContain(l => l.EndsWith(row, StringComparison.Ordinal));
        (await _run.WithData("inclusion", "export", "--format", format, "--dataset", "roll", "--out", _run.Data)).Returns(2);
    }

    [Fact]
    public async Task A_workbook_is_written()
    {
        await StoreAsync(sensitive: false);
        (await _run.WithData("inclusion", "export", "--format", "xlsx", "--dataset", "roll", "--out", "roll.xlsx", "--json")).Returns(0).Json
            .GetProperty("observations").GetInt32().ShouldBe(2);
        File.ReadAllBytes(Path.Combine(_run.Home, "roll.xlsx")).Take(2).ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task Datasets_are_listed_and_one_that_is_not_there_is_named()
    {
        await StoreAsync(sensitive: false);
        (await _run.WithData("inclusion", "export")).Returns(0).Output.ShouldStartWith("roll  Electoral roll (Commission: Gazette)");
        (await _run.WithData("inclusion", "export", "--json", "--known-on", "2001-01-01")).Returns(0).Json.GetProperty("datasets").GetArrayLength().ShouldBe(0);
        (await _run.WithData("inclusion", "export", "--format", "csv", "--dataset", "Roll", "--out", "x.csv")).Returns(1)
            .Errors.ShouldBe("CLI0010: There is no dataset Roll. There are: roll.\n");
        (await _run.WithData("inclusion", "export", "--dataset", "roll", "--out", "x.csv")).Returns(2);
        (await _run.WithData("inclusion", "export", "--dataset", "roll", "--format", "csv")).Returns(2);
    }

    [Fact]
    public async Task A_sensitive_dataset_needs_a_policy_in_force_and_is_headed_internal()
    {
        await StoreAsync(sensitive: true);
        string[] verb = ["inclusion", "export", "--format", "csv", "--dataset", "roll", "--out", "roll.csv"];
        (await _run.WithData(verb)).Returns(1).Errors.ShouldContain("INC0050");
        (await _run.WithData([.. verb, "--policy", "ended"])).Returns(1).Errors.ShouldContain("INC0050");
        File.Exists(Path.Combine(_run.Home, "roll.csv")).ShouldBeFalse();

        (await _run.WithData([.. verb, "--policy", "in-force"])).Returns(0).Output.ShouldStartWith(Cube.InternalHeading);
        File.ReadAllLines(Path.Combine(_run.Home, "roll.csv")).Skip(1).ShouldAllBe(l => l.StartsWith(Cube.InternalHeading, StringComparison.Ordinal)
            || l.StartsWith($"\"{Cube.InternalHeading}\"", StringComparison.Ordinal));
    }

    private static DatasetContent Content(bool sensitive)
    {
        var sex = new CubeDimension(
            sensitive ? StandardDimensions.Sex with { Sensitivity = Sensitivity.Sensitive } : StandardDimensions.Sex, StandardClassifications.SexMaleFemale);
        var roll = new Dataset
        {
            Code = "roll", Name = new("Electoral roll"), Publisher = "Commission", Source = "Gazette",
            Dimensions = [new("sex", "sex-mf", "1")], Measures = [new() { Code = "registered", Name = new("Voters on the roll") }],
        };
        return new(roll, [sex], [Count("M", 10), Count("F", 9)]);
    }

    private static DatedObservation Count(string sex, long count) => new(
        new() { Dataset = "roll", Measure = "registered", At = new(("sex", sex)), Count = count }, DateRange.Between(Day, Day.AddDays(1)));

    private static SensitivityPolicy Policy(string code) => new()
    {
        Code = code, Dimension = "sex", Purpose = "Outreach", Approver = "Director of Gender and Inclusion", MinimumGeography = 1,
    };

    private async Task StoreAsync(bool sensitive)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_run.Data)!);
        await using var host = new ServiceCollection()
            .AddElectionCore(core => core.AddAllModules().UseSqlite($"Data Source={_run.Data};Pooling=False"))
            .BuildServiceProvider();
        await using var scope = host.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<InclusionRegister>();
        var cancellation = TestContext.Current.CancellationToken;
        await register.ImportAsync(Content(sensitive), new("test", "Roll"), cancellation);
        await register.Facts<SensitivityPolicy>().RecordAsync(Policy("in-force"), DateRange.Always, cancellation);
        await register.Facts<SensitivityPolicy>().RecordAsync(Policy("ended"), DateRange.Between(Day, Day.AddDays(1)), cancellation);
        await register.CommitAsync(new("test", "Policies"), cancellation);
    }
}
