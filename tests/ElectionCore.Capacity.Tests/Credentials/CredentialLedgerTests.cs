using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>Which credentials count on a day, and which link of a chain breaks first.</summary>
public sealed class CredentialLedgerTests
{
    private static readonly PersonRef Ali = new("ali");

    private static readonly CredentialType Base = new() { Code = new("BASE"), Name = new("Base"), ValidityMonths = 12 };
    private static readonly CredentialType Middle = Base with { Code = new("MIDDLE"), Conditions = [Rests("BASE")] };
    private static readonly CredentialType Top = Base with { Code = new("TOP"), ValidityMonths = null, Conditions = [Rests("MIDDLE")] };

    [Fact]
    public void A_credential_counts_for_as_long_as_its_kind_says()
    {
        Base.LastDayFrom(new(2024, 3, 1)).ShouldBe(new DateOnly(2025, 2, 28));
        Base.LastDayFrom(new(2024, 2, 29)).ShouldBe(new DateOnly(2025, 2, 27));
        var ledger = Ledger([Given("B1", Base, new(2024, 3, 1))]);

        State("B1", new(2024, 2, 29)).ShouldBe(CredentialState.NotYet);
        State("B1", new(2024, 3, 1)).ShouldBe(CredentialState.Valid);
        State("B1", new(2025, 2, 28)).ShouldBe(CredentialState.Valid);
        State("B1", new(2025, 3, 1)).ShouldBe(CredentialState.Expired);
        ledger.StandingOf(new("B2"), new(2024, 3, 1)).ShouldBeNull();

        CredentialState? State(string number, DateOnly day) => ledger.StandingOf(new(number), day)?.State;
    }

    [Fact]
    public void The_link_that_breaks_first_is_named_with_its_day()
    {
        Credential[] chain = [Given("B1", Base, new(2024, 1, 1)), Given("M1", Middle, new(2024, 6, 1)), Given("T1", Top, new(2024, 7, 1))];
        var top = Ledger(chain).StandingOf(new("T1"), new(2024, 8, 1))!;
        top.State.ShouldBe(CredentialState.Valid);
        top.LastDay.ShouldBe(new DateOnly(2024, 12, 31));
        top.Break!.Chain.Select(n => n.Value).ShouldBe(["T1", "M1", "B1"]);
        (top.Break.Link.Value, top.Break.Cause, top.Break.On).ShouldBe(("B1", CredentialState.Expired, new DateOnly(2025, 1, 1)));

        // Afterwards the credential itself is whole, and what it rested on is not.
        var later = Ledger(chain).StandingOf(new("T1"), new(2025, 2, 1))!;
        (later.State, later.Break!.Link.Value).ShouldBe((CredentialState.Unsupported, "B1"));

        // A revocation in the middle comes before the expiry below.
        var revoked = Ledger(chain, Revoked("M1", new(2024, 9, 1))).StandingOf(new("T1"), new(2024, 8, 1))!;
        (revoked.Break!.Link.Value, revoked.Break.Cause, revoked.LastDay).ShouldBe(("M1", CredentialState.Revoked, new DateOnly(2024, 8, 31)));

        // A renewal without a gap carries on; one with a gap does not.
        var renewed = Given("B2", Base, new(2024, 12, 15)) with { Renews = new("B1") };
        Ledger([.. chain, renewed]).StandingOf(new("T1"), new(2024, 8, 1))!.Break!.Link.Value.ShouldBe("M1");
        Ledger([.. chain, renewed with { IssuedOn = new(2025, 1, 2) }]).StandingOf(new("T1"), new(2024, 8, 1))!.LastDay.ShouldBe(new DateOnly(2024, 12, 31));
        Ledger([.. chain, renewed with { IssuedOn = new(2025, 1, 2) }]).StandingOf(new("T1"), new(2025, 1, 2))!.State.ShouldBe(CredentialState.Valid);
        Ledger([chain[2]]).StandingOf(new("T1"), new(2024, 8, 1))!.ShouldSatisfyAllConditions(
            s => s.State.ShouldBe(CredentialState.Unsupported), s => s.Break.ShouldBeNull());
    }

    [Fact]
    public void What_rests_on_nothing_that_counts_is_told_with_its_reason_and_is_on_the_lists()
    {
        Credential[] chain = [Given("B1", Base, new(2024, 1, 1)), Given("M1", Middle, new(2024, 6, 1)), Given("T1", Top, new(2024, 7, 1))];
        var ledger = Ledger([.. chain, Given("B2", Base, new(2024, 9, 3)) with { Renews = new("B1") }], Revoked("M1", new(2024, 9, 1)));

        ledger.UnsupportedOn(new(2024, 8, 31)).ShouldBeEmpty();
        ledger.UnsupportedOn(new(2024, 9, 5)).Select(r => (r.Credential.Value, r.On, r.Reason)).ShouldBe(
            [("T1", new DateOnly(2024, 9, 1), "M1, on which it rests, was revoked and does not count from 2024-09-01 on")]);
        ledger.WhyNot(new("T1"), new(2024, 9, 5))!.ToString().ShouldBe(
            "CAP0160 credential:T1: Credential T1 does not count on 2024-09-05: M1, on which it rests, was revoked and does not count from 2024-09-01 on.");
        ledger.WhyNot(new("B1"), new(2024, 9, 5))!.ToString().ShouldBe("CAP0161 credential:B1: Credential B1 was renewed: B2 counts in its place.");
        ledger.WhyNot(new("T1"), new(2024, 8, 31)).ShouldBeNull();
        ledger.WhyNot(new("M1"), new(2024, 9, 5)).ShouldBeNull();
        Ledger([chain[2]]).UnsupportedOn(new(2024, 8, 1)).Single().On.ShouldBe(new DateOnly(2024, 7, 1));
    }

    [Fact]
    public void A_renewal_keeps_the_earlier_one_which_stays_superseded()
    {
        var first = Given("B1", Base, new(2024, 1, 1));
        var day = new DateOnly(2024, 12, 1);
        var evaluation = new CredentialRules(new()).Evaluate(Base, Ali, day);
        var second = CredentialIssue.Renew(Ledger([first]).StandingOf(first.Number, day)!, evaluation, new("B2"));

        (second.Renews, second.IssuedOn, second.LastDay).ShouldBe((first.Number, day, new DateOnly(2025, 11, 30)));
        var ledger = Ledger([first, second], Revoked("B2", new(2025, 2, 1)));
        ledger.StandingOf(first.Number, new(2024, 11, 30))!.State.ShouldBe(CredentialState.Valid);
        ledger.StandingOf(first.Number, day)!.State.ShouldBe(CredentialState.Superseded);
        ledger.StandingOf(first.Number, new(2025, 3, 1))!.State.ShouldBe(CredentialState.Superseded);
        ledger.Of(Ali, new(2025, 3, 1)).Select(s => s.State).ShouldBe([CredentialState.Superseded, CredentialState.Revoked]);
        ledger.Holds(Ali, Base.Code, new(2025, 3, 1)).ShouldBeFalse();

        Refusal(Ledger([first, second]), "B3").ShouldBe("it is superseded");
        Refusal(Ledger([first], Revoked("B1", new(2024, 5, 1))), "B3").ShouldBe("it is revoked");
        Refusal(Ledger([first]), "B1").ShouldBe("its renewal needs a number of its own");

        string Refusal(CredentialLedger known, string number)
        {
            var refused = Should.Throw<RuleViolationException>(() => CredentialIssue.Renew(known.StandingOf(first.Number, day)!, evaluation, new(number))).Diagnostic;
            refused.Code.ShouldBe("CAP0072");
            return (string)refused.Arguments.Single(a => a.Name == "why").Value;
        }
    }

    [Fact]
    public void Those_that_end_soon_are_listed_by_what_ends_them()
    {
        var ledger = Ledger([Given("B1", Base, new(2024, 1, 1)), Given("M1", Middle, new(2024, 6, 1)), Given("B9", Base, new(2024, 9, 1)) with { Holder = new("zahra") }]);

        var soon = ledger.Expiring(new(2024, 12, 1), 30);
        soon.Select(s => (s.Credential.Number.Value, s.Break!.Link.Value)).ShouldBe([("B1", "B1"), ("M1", "B1")]);
        ledger.Expiring(new(2024, 12, 1), 29).ShouldBeEmpty();
        ledger.Expiring(new(2025, 1, 1), 300).Select(s => s.Credential.Number.Value).ShouldBe(["B9"]);
    }

    [Fact]
    public void What_contradicts_itself_is_found_and_counts_for_nothing()
    {
        CredentialType[] circle = [Base with { Conditions = [Rests("TOP")] }, Middle, Top];
        var ledger = new CredentialLedger(
            circle,
            [
                Given("B1", Base, new(2024, 1, 1)), Given("M1", Middle, new(2024, 1, 1)), Given("X1", Base with { Code = new("OTHER") }, new(2024, 1, 1)),
                Given("B2", Base, new(2024, 2, 1)) with { Renews = new("B7") }, Given("B3", Base, new(2024, 2, 1)) with { Renews = new("M1") },
                Given("B4", Base, new(2024, 2, 1)) with { Renews = new("B1") }, Given("B5", Base, new(2024, 3, 1)) with { Renews = new("B1") },
            ],
            []);

        ledger.Of(Ali, new(2024, 1, 2)).Where(s => s.State == CredentialState.Valid).Select(s => s.Credential.Number.Value).ShouldBe(["X1"]);
        ledger.Check().Select(d => d.ToString()).ShouldBe(
            [
                "CAP0073 credential-type:BASE: The kinds of credentials BASE, MIDDLE, TOP rest on each other in a circle, so none of them ever counts.",
                "CAP0074 credential:B2: Credential B2 renews B7, which is not known.",
                "CAP0074 credential:B3: Credential B3 renews M1, which is of another kind.",
                "CAP0074 credential:B5: Credential B5 renews B1, which was renewed before.",
                "CAP0075 credential:X1: Credential X1 is of the kind OTHER, which is not known.",
            ]);
    }

    [Fact]
    public void The_spans_of_a_chain_are_those_of_asking_day_by_day()
    {
        var events = Gen.Choose(0, 59).Three().ArrayOf(6);
        Prop.ForAll(events.ToArbitrary(), plan =>
        {
            var origin = new DateOnly(2024, 1, 1);
            CredentialType[] types = [Base, Middle, Top];
            var credentials = plan.Select((p, i) => Given($"C{i}", types[i % 3], origin.AddDays(p.Item1)) with { LastDay = origin.AddDays(p.Item1 + (p.Item2 / 2)) }).ToList();
            var revocations = plan.Select((p, i) => Revoked($"C{i}", origin.AddDays(p.Item3))).Where((_, i) => i % 2 == 0).ToArray();
            var ledger = new CredentialLedger(types, credentials, revocations);
            for (var d = 0; d < 100; d++)
            {
                var day = origin.AddDays(d);
                foreach (var credential in credentials)
                {
                    var standing = ledger.StandingOf(credential.Number, day)!;
                    var counts = Counts(credential, day);
                    (standing.State == CredentialState.Valid).ShouldBe(counts);
                    if (counts)
                    {
                        Counts(credential, standing.LastDay!.Value).ShouldBeTrue();
                        Counts(credential, standing.Break!.On).ShouldBeFalse();
                        standing.Break.On.ShouldBe(standing.LastDay.Value.AddDays(1));
                        Alive(credentials.Single(c => c.Number == standing.Break.Link), standing.Break.On).ShouldBeFalse();
                    }
                }
            }

            bool Alive(Credential c, DateOnly day) => c.IssuedOn <= day && day <= c.LastDay && !revocations.Any(r => r.Credential == c.Number && r.On <= day);

            bool Counts(Credential c, DateOnly day) => Alive(c, day) && (c.Type == Base.Code
                || credentials.Exists(s => s.Type == (c.Type == Top.Code ? Middle.Code : Base.Code) && Counts(s, day)));
        }).Check(Properties.Times(100));
    }

    private static HeldCredentialCondition Rests(string type) => new() { Types = [new(type)], MustStayValid = true };

    private static Credential Given(string number, CredentialType type, DateOnly on) =>
        new() { Number = new(number), Type = type.Code, Holder = Ali, IssuedOn = on, LastDay = type.LastDayFrom(on) };

    private static CredentialRevocation Revoked(string number, DateOnly on) => new() { Credential = new(number), On = on, Reason = "Given by mistake." };

    private static CredentialLedger Ledger(IEnumerable<Credential> credentials, params CredentialRevocation[] revocations) => new([Base, Middle, Top], credentials, revocations);
}
