namespace ElectionCore.Organization.Tests.Procedures;

public class NominationTests
{
    private static Nomination Proposed => new() { Code = new("n"), Post = new("CEO"), Nominees = [new("x"), new("y"), new("z")] };

    [Fact]
    public void One_of_the_nominees_is_appointed()
    {
        var decided = Proposed.Appoint(new("y"));
        decided.Status.ShouldBe(NominationStatus.Appointed);
        decided.Appointed.ShouldBe(new PersonRef("y"));
        Should.Throw<RuleViolationException>(() => Proposed.Appoint(new("w"))).Diagnostic.Code.ShouldBe("ORG0017");
    }

    [Fact]
    public void A_decided_list_does_not_change()
    {
        foreach (var decided in new[] { Proposed.Appoint(new("x")), Proposed.Return(), Proposed.Withdraw() })
        {
            Should.Throw<RuleViolationException>(() => decided.Appoint(new("x"))).Diagnostic.Code.ShouldBe("ORG0051");
            Should.Throw<RuleViolationException>(decided.Return).Diagnostic.Code.ShouldBe("ORG0051");
            Should.Throw<RuleViolationException>(decided.Withdraw).Diagnostic.Code.ShouldBe("ORG0051");
        }
    }
}
