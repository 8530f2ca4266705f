namespace ElectionCore.Samples.Tests;

/// <summary>The library of training at the console.</summary>
public sealed class MaterialsTests : IDisposable
{
    // The SHA-256 of "hello" and a line feed.
    private const string Hello = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Courses_are_listed_with_their_versions_and_material_with_its_hashes()
    {
        await ImportAsync();
        var all = (await _run.WithData("training", "materials")).Returns(0).Output;
        all.ShouldContain("2 courses and 3 editions of material");
        all.ShouldContain(Hello);
        all.ShouldContain("not known");

        var json = (await _run.WithData("training", "materials", "--course", "POLL", "--language", "UR", "--lang", "ur", "--json")).Returns(0).Json;
        var course = json.GetProperty("courses").EnumerateArray().ShouldHaveSingleItem();
        course.GetProperty("title").GetString().ShouldBe("پولنگ");
        course.GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("version").GetString()).ShouldBe(["2021", "2024"]);
        var material = json.GetProperty("materials").EnumerateArray().ShouldHaveSingleItem();
        (material.GetProperty("language").GetString(), material.GetProperty("sha256").GetString()).ShouldBe(("ur", null));

        var none = (await _run.WithData("training", "materials", "--course", "COUNT", "--language", "ps")).Returns(0).Output;
        none.ShouldContain("none on record");
        none.ShouldContain("1 course and 0 editions of material");
        none.ShouldNotContain("SHA-256");
        (await _run.WithData("training", "materials", "--course", "NONE")).Returns(1).Errors.ShouldContain("course NONE");
    }

    [Fact]
    public async Task A_file_is_told_which_material_it_is_or_that_it_is_none_on_record()
    {
        await ImportAsync();
        var (known, other) = (_run.Write("copy.txt", "hello"), _run.Write("HANDBOOK.pdf", "Hello"));
        (await _run.WithData("training", "materials", "--check", known)).Returns(0).Output.ShouldContain("copy.txt: HANDBOOK, version 2, en: Handbook");

        var both = (await _run.WithData("training", "materials", "--check", known, other)).Returns(1);
        both.Errors.ShouldContain("CAP0169");
        both.Errors.ShouldContain("HANDBOOK.pdf");
        both.Output.ShouldContain("1 known, 1 not.");

        var files = (await _run.WithData("training", "materials", "--check", known, other, "--json")).Returns(1).Json.GetProperty("files").EnumerateArray().ToList();
        files[0].GetProperty("editions")[0].GetProperty("version").GetString().ShouldBe("2");
        files[0].GetProperty("sha256").GetString().ShouldBe(Hello);
        files[1].GetProperty("editions").GetArrayLength().ShouldBe(0);

        (await _run.WithData("training", "materials", "--check", known, "--course", "POLL")).Returns(2).Errors.ShouldContain("--course");
        (await _run.WithData("training", "materials", "--check", "missing.pdf")).Returns(1).Errors.ShouldContain("missing.pdf");
    }

    private async Task ImportAsync() => (await _run.WithData("training", "import", _run.Write(
        "library.json",
        $$"""
        { "format": "electioncore-training", "version": 1,
          "courses": [{ "code": "POLL", "title": { "en": "Polling", "ur": "پولنگ" } }, { "code": "COUNT", "title": "Counting" }],
          "courseVersions": [{ "course": "POLL", "version": "2024", "days": 2, "languages": ["en", "ur"] }, { "course": "POLL", "version": "2021", "days": 1 }],
          "materials": [
            { "code": "HANDBOOK", "version": "2", "language": "en", "title": "Handbook", "courses": ["POLL"], "sha256": "{{Hello}}" },
            { "code": "HANDBOOK", "version": "2", "language": "ur", "title": "Handbook", "courses": ["POLL"] },
            { "code": "FORMS", "version": "1", "language": "en", "title": "Forms", "courses": ["COUNT"] }] }
        """))).Returns(0);
}
