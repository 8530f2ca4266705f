namespace ElectionCore.Organization.Tests.Published;

/// <summary>The appointment of the chief electoral officer of the Independent Election Commission of Afghanistan.</summary>
public class AfghanistanTests
{
    private const string AsOf = "2019-02-01";

    // iec.org.af, page of the secretariat: the members of the commission propose three nominees for chief electoral officer, the
    // President appoints one of them. Codes, people and days are made up.
    private static InstitutionBuilder Commission(params string[] nominees) => Sample.New()
        .Institution("Independent Election Commission", "Asia/Kabul").Unit("IEC").Post("CEO", "IEC", from: "2018-06-01")
        .Procedure("CEO", nominees: 3, with: p => p with { Nominator = new("Members of the commission"), LegalBasis = "Election law, article 22" })
        .Nomination("n1", "CEO", nominees, from: "2018-10-01");

    [Fact]
    public void One_of_three_nominees_is_appointed() => Commission("a", "b", "c")
        .Appointment("x", "CEO", "b", "2018-11-01", with: a => a with { Nomination = new NominationCode("n1") }).Clean(AsOf);

    [Fact]
    public void Two_nominees_are_too_few() => Commission("a", "b")
        .Appointment("x", "CEO", "b", "2018-11-01", with: a => a with { Nomination = new NominationCode("n1") }).Only("ORG0018", AsOf);

    [Fact]
    public void A_fourth_person_may_not_be_appointed() => Commission("a", "b", "c")
        .Appointment("x", "CEO", "d", "2018-11-01", with: a => a with { Nomination = new NominationCode("n1") }).Only("ORG0017", AsOf);

    [Fact]
    public async Task The_list_is_decided_once()
    {
        await using var host = await Host.WithAsync(Commission("a", "b", "c"));
        await host.CommitAsync(async register =>
        {
            var token = TestContext.Current.CancellationToken;
            var known = (await register.HistoryAsync(cancellationToken: token)).Facts.Nominations.Single();
            await register.Facts<Nomination>().RecordAsync(known.State.Appoint(new("b")), DateRange.Since(new(2018, 11, 1)), token);
            await register.AppointAsync(
                new() { Code = new("x"), Post = new("CEO"), Person = new("b"), Nomination = new NominationCode("n1") }, DateRange.Since(new(2018, 11, 1)), token);
        });
        (await host.CheckAsync(AsOf)).ShouldBeEmpty();
        var decided = (await host.HistoryAsync()).Facts.Nominations;
        decided.Select(f => (f.State.Status, f.Valid.ToString())).ShouldBe(
            [(NominationStatus.Proposed, "[2018-10-01,2018-11-01)"), (NominationStatus.Appointed, "[2018-11-01,..)")]);
    }
}
