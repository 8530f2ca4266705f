namespace ElectionCore.Organization.Tests.Snapshots;

public class SearchTests
{
    private static OrganizationSnapshot Snapshot => Sample.New()
        .Unit("SEC", with: u => u with { Name = new LocalizedText("en", "Secretariat").With("ur", "سیکرٹریٹ").With("prs", "دارالانشاء") })
        .Unit("OPS", "SEC", name: "Field Operations")
        .Post("DG-OPS", "OPS", with: p => p with { Title = new LocalizedText("en", "Director General (Operations)").With("ar", "المدير العام للعمليات") })
        .Person("p1", with: p => p with { Name = new LocalizedText("en", "Karim").With("prs", "کریم") })
        .Place("KBL", with: p => p with { Name = new LocalizedText("en", "Kabul").With("ps", "كابل") })
        .AsOf("2020-01-01");

    [Theory]
    [InlineData("سیکرٹریٹ", "unit:SEC")]
    [InlineData("سيكرٹريٹ", "unit:SEC")]
    [InlineData("دارالانشاء", "unit:SEC")]
    [InlineData("دار\u200Cالانشاء", "unit:SEC")]
    [InlineData("المُدِير العَامّ", "post:DG-OPS")]
    [InlineData("المديـــر", "post:DG-OPS")]
    [InlineData("كريم", "person:p1")]
    [InlineData("کابل", "place:KBL")]
    [InlineData("SECRETARIAT", "unit:SEC")]
    [InlineData("general director", "post:DG-OPS")]
    [InlineData("kbl", "place:KBL")]
    [InlineData("operations", "post:DG-OPS unit:OPS")]
    [InlineData("ops", "unit:OPS post:DG-OPS")]
    [InlineData("nothing such", "")]
    [InlineData("  ", "")]
    [InlineData("", "")]
    public void Finds(string text, string expected) =>
        string.Join(' ', Snapshot.Find(text).Select(m => m.Subject)).ShouldBe(expected);

    [Fact]
    public void Says_what_is_exact()
    {
        Snapshot.Find("secretariat").Single().IsExact.ShouldBeTrue();
        Snapshot.Find("secretar").Single().IsExact.ShouldBeFalse();
        Snapshot.Find("sec").Single().IsExact.ShouldBeTrue();
        Should.Throw<ArgumentNullException>(() => Snapshot.Find(null!));
    }
}
