using System.Text;

namespace ElectionCore.Interchange.Tests;

/// <summary>Bad JSON: each fault with its code, line, column and path, and nothing thrown.</summary>
public sealed class BadJsonTests
{
    private const string Head = "{\"format\":\"electioncore.organization\",\"version\":1,\n";

    [Theory]
    [InlineData("{", "INT0040 d.json:1:2")]
    [InlineData("{\"format\":1,}", "INT0040 d.json:1:13")]
    [InlineData("{} // no", "INT0040 d.json:1:4")]
    [InlineData("[1,2]", "INT0041 d.json:1:1")]
    [InlineData("{\"units\":[]}", "INT0041 d.json:1:1")]
    [InlineData("{\"format\":\"popolo\",\"version\":1}", "INT0041 d.json:1:1")]
    [InlineData("{\"format\":\"electioncore.organization\"}", "INT0041 d.json:1:1")]
    [InlineData("{\"format\":\"electioncore.organization\",\"version\":2}", "INT0042 d.json:1:1")]
    [InlineData(Head + "\"units\":{}}", "INT0045 d.json:2:9 $.units")]
    [InlineData(Head + "\"units\":[],\"units\":[]}", "INT0044 d.json:2:12 $.units")]
    [InlineData(Head + "\"units\":[],\"unitz\":[]}", "INT0043 d.json:2:12 $.unitz|INT0009 d.json")]
    [InlineData(Head + "\"units\":[5]}", "INT0045 d.json:2:10 $.units[0]")]
    [InlineData(Head + "\"units\":[{\"code\":\"U1\",\"name\":\"é\",\"validFrom\":\"2020\",\"colour\":1}]}", "INT0043 d.json:2:53 $.units[0].colour")]
    [InlineData(Head + "\"units\":[{\"code\":\"U1\",\"code\":\"U1\",\"name\":\"x\",\"validFrom\":\"2020\"}]}", "INT0044 d.json:2:23 $.units[0].code")]
    [InlineData(Head + "\"units\":[{\"code\":7,\"name\":[],\"validFrom\":\"2020\"}]}", "INT0045 d.json:2:18 $.units[0].code|INT0045 d.json:2:27 $.units[0].name")]
    [InlineData(Head + "\"units\":[{\"code\":\"U1\",\"name\":\"\\ud800\",\"validFrom\":\"2020\"}]}", "INT0026 d.json:2:30 $.units[0].name")]
    [InlineData(Head + "\"units\":[{\"name\":\"x\",\"validFrom\":\"2020-00\"}]}", "INT0020 d.json:2:10 $.units[0]|INT0021 d.json:2:34 $.units[0].validFrom")]
    [InlineData(Head + "\"templates\":[{\"code\":\"T\",\"name\":\"x\",\"classification\":\"c\",\"validFrom\":\"2020\",\"posts\":[{\"key\":\"k\",\"title\":\"t\",\"seats\":0}]}]}", "INT0021 d.json:2:117 $.templates[0].posts[0].seats")]
    [InlineData(Head + "\"templates\":[{\"code\":\"T\",\"name\":\"x\",\"classification\":\"c\",\"validFrom\":\"2020\",\"posts\":[{\"key\":\"k\",\"title\":\"t\",\"reportsTo\":\"k\"}]}]}", "INT0027 d.json:2:14 $.templates[0]")]
    [InlineData(Head + "\"procedures\":[{\"post\":\"P\",\"appointer\":\"x\",\"validFrom\":\"2020\"}]}", "INT0032 d.json:2:23 $.procedures[0].post")]
    [InlineData(Head + "\"commits\":[],\"units\":[{\"code\":\"U1\"}]}", "INT0020 d.json:2:23 $.units[0]|INT0020 d.json:2:23 $.units[0]|INT0020 d.json:2:23 $.units[0]|INT0023 d.json:2:23 $.units[0]")]
    [InlineData(Head + "\"commits\":[],\"units\":[{\"factId\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"recordedIn\":1,\"code\":\"U1\",\"name\":\"x\",\"validFrom\":\"..\"}]}", "ORG0026 d.json unit:U1")]
    public async Task A_fault_is_found_in_its_place(string document, string expected)
    {
        await using var store = new Store();

        var result = await store.ImportAsync("d.json", document);

        result.Places().ShouldBe(expected.Split('|'), ignoreOrder: true);
        (await store.LedgerAsync()).Commits.Count.ShouldBe(result.HasErrors ? 0 : result.Accepted.Units);
    }

    [Fact]
    public async Task Too_many_levels_are_a_fault()
    {
        await using var store = new Store();

        var result = await store.ImportAsync("d.json", Head + "\"units\":" + new string('[', 100_000) + new string(']', 100_000) + "}");

        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0040");
    }

    [Fact]
    public async Task Places_in_a_long_line_are_right_in_any_order()
    {
        await using var store = new Store();
        var text = new StringBuilder(Head + "\"units\":[");
        var expected = new List<string>();
        var (counted, column) = (Head.Length, 1);
        for (var i = 0; i < 3000; i++)
        {
            // The second fault is found first.
            text.Append(i == 0 ? "" : ",").Append("{\"code\":\"U").Append(i).Append("\",\"name\":\"é🗳محل\",\"parent\":");
            Expect("INT0045", i, "parent");
            text.Append("[],\"validFrom\":\"2020\",");
            Expect("INT0043", i, "colour");
            text.Append("\"colour\":\"🗳\"}");
        }

        var result = await store.ImportAsync("d.json", text.Append("]}").ToString());

        result.Places().ShouldBe(expected);

        void Expect(string code, int row, string property)
        {
            column += text.ToString(counted, text.Length - counted).EnumerateRunes().Count();
            counted = text.Length;
            expected.Add($"{code} d.json:2:{column} $.units[{row}].{property}");
        }
    }

    [Fact]
    public async Task Invalid_UTF8_refuses_the_document_line_by_line()
    {
        await using var store = new Store();
        byte[] content = [.. Encoding.UTF8.GetBytes(Head), .. "\"units\":[{\"code\":\""u8, 0xFF, .. "\",\n\"name\":\"é"u8, 0xC3, .. "\"}]}"u8];

        var result = await store.ImportAsync(Store.Lenient, ("d.json", content));

        result.Places().ShouldBe(["INT0005 d.json:2:19", "INT0005 d.json:3:10"]);
    }

    [Fact]
    public async Task Plain_records_obey_the_same_rules_as_CSV()
    {
        await using var store = new Store();
        const string Document = Head + """
            "units":[{"code":"U1","name":{"en":"One","fa-AF":"یک"},"validFrom":"2020"}],
            "posts":[{"code":"P1","title":"Head","unit":"U1","seats":2,"fte":1.5,"jobShare":true,"validFrom":"2020","validTo":"unknown"}],
            "appointments":[{"post":"P1","person":"a","personName":"Ahmad","status":"on-leave","validFrom":"2021"}],
            "institution":[{"name":"Commission","timeZone":"Asia/Kabul","grades":["1","2"],"labels":[{"key":"polling-station","label":{"fa-AF":"محل رأی‌دهی"}}],"validFrom":".."}]}
            """;

        var first = await store.ImportAsync("d.json", Document);
        var second = await store.ImportAsync("d.json", Document);

        first.Findings.ShouldBeEmpty();
        (first.Accepted.Others, first.Accepted.People, second.Changed).ShouldBe((1, 1, 0));
        var facts = await store.FactsAsync();
        facts.Posts[0].Valid.IsEndUnknown.ShouldBeTrue();
        facts.Posts[0].State.Fte.ShouldBe(1.5m);
        facts.Institution[0].State.Labels[0].Label.For("prs").ShouldBe("محل رأی‌دهی");
    }
}
