namespace ElectionCore.Samples.Tests;

/// <summary>What the log tells a reader.</summary>
public sealed class LogTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Shows_who_changed_what_why_and_by_which_paper()
    {
        _run.Write("in/units.csv", "code,name,valid_from", "ADG,Office of the ADG,2015-01-01");
        _run.Write("in/posts.csv", "code,title,unit,grade,valid_from", "ADG,Additional Director General,ADG,BS-20,2016-01-01");
        (await _run.WithData("org", "import", "in", "--format", "csv", "--author", "registry")).Returns(0);
        (await _run.WithData(
            "org", "change", "upgrade", "--post", "ADG", "--grade", "BS-21", "--on", "2022-06-01", "--author", "A\u001b[31m Clerk",
            "--reason", "Upgraded by\u202e the commission", "--instrument", "F.1(2)/2022", "--instrument-date", "2022-05-30", "--signatory", "Secretary")).Returns(0);
        (await _run.WithData("org", "correct", "unit:ADG", "--retract")).Returns(0);

        var post = (await _run.WithData("log", "show", "--subject", "post:ADG")).Returns(0).Output;
        post.ShouldMatch("^Commit 1, [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8} UTC, by registry\n");
        post.ShouldContain("\nReason: Imported in\n");
        post.ShouldContain("\n  post:ADG: recorded\n");
        post.ShouldContain("\n      grade: BS-20\n");
        post.ShouldContain("\nReason: Upgraded by\uFFFD the commission\n");
        post.ShouldContain("\nInstrument: F.1(2)/2022 (2022-05-30, Secretary)\n");
        post.ShouldContain("\n    since 2016-01-01 until 2022-06-01 (was: since 2016-01-01), else as before\n");
        post.ShouldContain("\n    since 2022-06-01 (was: since 2016-01-01)\n");
        post.ShouldContain("\n      grade: BS-20 -> BS-21\n");
        post.ShouldContain(" UTC, by A\uFFFD[31m Clerk\n");
        post.ShouldNotContain("unit:ADG");

        var both = (await _run.WithData("log", "show", "--subject", "ADG")).Returns(0).Output;
        both.ShouldContain("post:ADG: changed");
        both.ShouldContain("unit:ADG: withdrawn");
        both.IndexOf("Commit 3", StringComparison.Ordinal).ShouldBeGreaterThan(both.IndexOf("Commit 2", StringComparison.Ordinal));
        (await _run.WithData("log", "show", "--subject", "post:NONE")).Returns(0).Output.ShouldBe("Nothing found.\n");

        var entries = (await _run.WithData("log", "show", "--subject", "post:ADG", "--json")).Returns(0).Json.GetProperty("entries");
        entries.GetArrayLength().ShouldBe(2);
        entries[1].GetProperty("commit").GetInt64().ShouldBe(2);
        entries[1].GetProperty("instrument").GetProperty("number").GetString().ShouldBe("F.1(2)/2022");
        entries[1].GetProperty("payload").GetProperty("before")[0].GetProperty("state").GetProperty("grade").GetString().ShouldBe("BS-20");
    }
}
