using System.Text;

namespace ElectionCore.Interchange.Tests;

/// <summary>Bad Popolo: each fault with its code and path, and nothing thrown.</summary>
public sealed class BadPopoloTests
{
    private static ImportOptions Popolo => Store.Strict with { Format = ImportFormat.Popolo };

    [Theory]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":"2000-13"}]}""", "INT0021 $.organizations[0].founding_date")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":"unknown"}]}""", "INT0021 $.organizations[0].founding_date")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":".."}]}""", "INT0021 $.organizations[0].founding_date")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":2000}]}""", "INT0045 $.organizations[0].founding_date")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":"2000-05-02","dissolution_date":"2000-05-01"}]}""", "INT0022 $.organizations[0].dissolution_date")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":"2000-05-01","dissolution_date":"2000-05-01"}]}""", "")]
    [InlineData("""{"organizations":[{"id":"a","name":"A"}]}""", "INT0023 $.organizations[0]")]
    [InlineData("""{"organizations":[{"id":"a","founding_date":"2000"}]}""", "INT0020 $.organizations[0]")]
    [InlineData("""{"organizations":[{"name":"A","founding_date":"2000"}]}""", "INT0020 $.organizations[0]")]
    [InlineData("""{"organizations":[{"id":null,"name":"A","founding_date":"2000"}]}""", "INT0020 $.organizations[0]")]
    [InlineData("""{"organizations":[{"id":true,"name":"A","founding_date":"2000"}]}""", "INT0045 $.organizations[0].id")]
    [InlineData("""{"organizations":[{"id":1.5,"name":"A","founding_date":"2000"}]}""", "INT0045 $.organizations[0].id")]
    [InlineData("""{"organizations":[{"id":{"a":1},"name":"A","founding_date":"2000"}]}""", "INT0045 $.organizations[0].id")]
    [InlineData("""{"organizations":[{"id":"a","name":7,"founding_date":"2000"}]}""", "INT0045 $.organizations[0].name")]
    [InlineData("""{"organizations":[{"id":"a","name":"\ud800","founding_date":"2000"}]}""", "INT0026 $.organizations[0].name")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":"2000","id":"b"}]}""", "INT0044 $.organizations[0].id")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":"2000","parent_id":"z"}]}""", "INT0032 $.organizations[0].parent_id")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":"2000","parent_id":"a"}]}""", "ORG0002 $.organizations[0].parent_id")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","founding_date":"2000"},{"id":"a","name":"B","founding_date":"2000"}]}""", "INT0030 $.organizations[1]")]
    [InlineData("""{"organizations":[7,null,"x"]}""", "INT0045 $.organizations[0]|INT0045 $.organizations[2]")]
    [InlineData("""{"organizations":{"a":{"name":"A"}}}""", "INT0045 $.organizations")]
    [InlineData("""{"organizations":[],"organizations":[]}""", "INT0044 $.organizations")]
    [InlineData("""{"persons":[{"id":"p","name":"P"},{"id":"p","name":"Q"}]}""", "INT0030 $.persons[1]")]
    [InlineData("""{"posts":[{"id":"p","label":"P","start_date":"2000"}]}""", "INT0020 $.posts[0]")]
    [InlineData("""{"posts":[{"id":"p","organization_id":"u","start_date":"2000"}]}""", "INT0020 $.posts[0]|INT0032 $.posts[0].organization_id")]
    [InlineData("""{"areas":[{"id":"a","name":"A","parent_id":"b"},{"id":"b","name":"B","parent_id":"a"}]}""", "INT0023 $.areas[0]|INT0023 $.areas[1]")]
    [InlineData("""{"memberships":[{"person_id":"x","post_id":"p","start_date":"2000"}]}""", "INT0032 $.memberships[0].post_id|INT0082 $.memberships[0].person_id")]
    [InlineData("""{"persons":[]}""", "INT0009 ")]
    [InlineData("""{"events":[1]}""", "INT0083 $")]
    [InlineData("""[{"id":"x","name":"X"}]""", "INT0083 $")]
    [InlineData("[]", "INT0083 $")]
    [InlineData("7", "INT0083 $")]
    [InlineData("null", "INT0083 $")]
    [InlineData("""{"persons":[{"id":"p","name":"P"}""", "INT0040 ")]
    [InlineData("""{"persons":[{"id":"p",}]}""", "INT0040 ")]
    [InlineData("", "INT0002 ")]
    [InlineData("\uFEFF", "INT0002 ")]
    public async Task A_fault_is_found_in_its_place(string document, string expected)
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Popolo, ("d.json", document));

        result.Findings.Where(f => f.Code is not ("INT0034" or "INT0080")).Select(f => $"{f.Code} {f.Place.Path}").Distinct(StringComparer.Ordinal)
            .ShouldBe(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
    }

    [Fact]
    public async Task Circles_of_organizations_are_refused()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Popolo,
            ("d.json", """{"organizations":[{"id":"a","name":"A","founding_date":"2000","parent_id":"b"},{"id":"b","name":"B","founding_date":"2000","parent_id":"a"}]}"""));

        result.Findings.Select(f => f.Code).ShouldContain("ORG0001", StringComparer.Ordinal);
        result.Accepted.Units.ShouldBe(0);
    }

    [Fact]
    public async Task Lenient_mode_leaves_out_faulty_records_alone()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(
            Store.Lenient,
            ("d.json", $$"""{"organizations":[{"id":"a","name":"A","founding_date":"2000"},{"id":"{{new string('x', 101)}}","name":"B","founding_date":"2000"},{"id":" c ","name":"C","founding_date":"2000","parent_id":"a"}]}"""));

        result.Places().ShouldBe(["INT0021 d.json:1:70 $.organizations[1].id"]);
        (await store.FactsAsync()).Units.Select(u => u.State.Code.Value).ShouldBe(["a", "c"]);
    }

    [Fact]
    public async Task Deep_nesting_huge_numbers_and_thousands_of_names_are_taken_calmly()
    {
        await using var store = new Store();
        var deep = string.Concat(Enumerable.Repeat("""{"id":"x","name":"X","founding_date":"2000","children":[""", 40));
        var properties = string.Join(',', Enumerable.Range(0, 3000).Select(i => $"\"k{i}\":1e999999"));

        var tooDeep = await store.ImportAsync(Popolo, ("d.json", "{\"organizations\":[" + deep));
        var many = await store.ImportAsync(
            Popolo, ("d.json", $$"""{"organizations":[{"id":99999999999999999999999999,"name":"A","founding_date":"2000",{{properties}}}]}"""));

        tooDeep.Findings.Single().Code.ShouldBe("INT0040");
        many.Accepted.Units.ShouldBe(1);
        many.Findings.Count.ShouldBe(201);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_refuse_the_document()
    {
        await using var store = new Store();

        var result = await store.ImportAsync(Popolo, ("d.json", [.. "{\"persons\":[{\"id\":\"p\",\"name\":\"Caf"u8, 0xE9, .. "\"}]}"u8]));

        result.Places().ShouldBe(["INT0005 d.json:1:34"]);
    }

    [Fact]
    public async Task No_beginning_of_a_document_throws()
    {
        await using var store = new Store();
        var document = Encoding.UTF8.GetBytes(PopoloImportTests.Body("""{ "person": { "id": 1, "name": "P" }, "post_id": "p", "start_date": "2001", "other": [[{}]] }"""));

        for (var length = 0; length < document.Length; length++)
        {
            (await store.ImportAsync(Popolo with { DryRun = true }, ("d.json", document[..length]))).HasErrors.ShouldBeTrue();
        }

        (await store.ImportAsync(Popolo, ("d.json", document))).HasErrors.ShouldBeFalse();
    }
}
