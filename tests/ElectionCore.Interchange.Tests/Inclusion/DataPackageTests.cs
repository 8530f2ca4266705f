using System.Security.Cryptography;
using System.Text.Json;
using ElectionCore.Inclusion;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Inclusion;

/// <summary>Data Packages: the descriptor says what the table holds, and the table is read back.</summary>
public sealed class DataPackageTests
{
    [Fact]
    public async Task The_descriptor_is_of_version_2_and_describes_the_table()
    {
        using var folder = new Folder();
        var content = Counts.Of(("AF01", "F", 542553), ("AF02", "F", ObservedCount.Missing(ObservationState.NotCollected)));

        var files = await DataPackageWriter.WriteAsync(
            content, folder.File("package"), new() { Name = "CC-BY-4.0", Path = "https://creativecommons.org/licenses/by/4.0/" }, TestContext.Current.CancellationToken);

        files.ShouldBe(["datapackage.json", "observations.csv"]);
        var package = await ReadAsync(folder);
        Text(package, "$schema").ShouldBe("https://datapackage.org/profiles/2.0/datapackage.json");
        (Text(package, "name"), Text(package, "id"), Text(package, "title")).ShouldBe(("roll", "roll", "Voters on the roll"));
        Text(package.GetProperty("titles"), "fa").ShouldBe("رای‌دهندگان");
        package.TryGetProperty("heading", out _).ShouldBeFalse();
        Text(package.GetProperty("sources")[0], "path").ShouldBe("https://example.org/roll");
        Text(package.GetProperty("licenses")[0], "name").ShouldBe("CC-BY-4.0");
        Text(package.GetProperty("contributors")[0], "title").ShouldBe("Electoral commission");
        var resource = package.GetProperty("resources")[0];
        var bytes = await File.ReadAllBytesAsync(folder.File("package/observations.csv"), TestContext.Current.CancellationToken);
        (resource.GetProperty("bytes").GetInt64(), Text(resource, "hash")).ShouldBe((bytes.Length, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))));
        (Text(resource, "type"), Text(resource, "path"), Text(resource, "encoding")).ShouldBe(("table", "observations.csv", "utf-8"));
        var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToDictionary(f => Text(f, "name"), StringComparer.Ordinal);
        fields.Values.Select(f => $"{Text(f, "name")} {Text(f, "type")}").ShouldBe(
            ["dataset string", "measure string", "from date", "to date", "place string", "sex string", "value integer", "state string", "note string"]);
        fields["sex"].GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(e => e.GetString()).ShouldBe(["M", "F", "unknown", "undisclosed", "total"]);
        fields["value"].GetProperty("missingValues").EnumerateArray().Select(m => Text(m, "value"))
            .ShouldBe(["unknown", "undisclosed", "not-collected", "suppressed", "not-applicable"]);
        fields["value"].GetProperty("missingValues").EnumerateArray().ShouldAllBe(m => Text(m, "label").Length > 10);
        resource.GetProperty("schema").GetProperty("primaryKey").EnumerateArray().Select(k => k.GetString()).ShouldBe(["measure", "from", "to", "place", "sex"]);
    }

    [Fact]
    public async Task Sensitive_packages_are_headed_and_named_as_internal()
    {
        using var folder = new Folder();

        await DataPackageWriter.WriteAsync(Counts.Sensitive(), folder.File("package"), cancellationToken: TestContext.Current.CancellationToken);

        var package = await ReadAsync(folder);
        Text(package, "heading").ShouldBe(Cube.InternalHeading);
        package.TryGetProperty("licenses", out _).ShouldBeFalse();
        Text(package.GetProperty("resources")[0], "path").ShouldBe("observations-internal.csv");
        Text(package.GetProperty("resources")[0].GetProperty("schema").GetProperty("fields")[0], "name").ShouldBe("heading");
    }

    [Fact]
    public void The_fields_are_the_columns_and_the_table_is_read_back() => Properties.Check(Prop.ForAll<int>(seed =>
    {
        using var folder = new Folder();
        var content = Counts.Random(seed, isSdmx: false);
        var files = DataPackageWriter.WriteAsync(content, folder.File("package"), cancellationToken: TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        var package = ReadAsync(folder).GetAwaiter().GetResult();
        using var table = File.OpenRead(folder.File("package/" + files[1]));

        var read = ObservationsCsv.ReadAsync(
            table, files[1], content.Dataset, content.Dimensions, cancellationToken: TestContext.Current.CancellationToken).GetAwaiter().GetResult();

        read.Content.Observations.ShouldBe(content.Observations);
        var fields = package.GetProperty("resources")[0].GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
        fields.Count.ShouldBe(content.Dimensions.Length + (content.IsSensitive ? 8 : 7));
        Directory.GetFiles(folder.File("package")).Length.ShouldBe(2);
    }));

    private static string Text(JsonElement item, string property) => item.GetProperty(property).GetString()!;

    private static async Task<JsonElement> ReadAsync(Folder folder) =>
        JsonDocument.Parse(await File.ReadAllBytesAsync(folder.File("package/datapackage.json"))).RootElement;
}
