using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

/// <summary>Who of those on duty acknowledged the code of conduct of their role.</summary>
public sealed class ConductCheckTests
{
    private static readonly ConductCode Polling = new("COC");
    private static readonly DateOnly DutyDay = Day.AddDays(21);
    private static readonly RoleProfile[] Roles = [Role() with { Conduct = Polling }, Role("CLERK")];

    [Fact]
    public void Those_who_lack_it_and_those_who_have_an_earlier_version_are_counted_apart()
    {
        Duty[] duties = [Duty("1", "a"), Duty("2", "b"), Duty("3", "c", reserve: true), Duty("4", "d"), Duty("5", "d", "ST2"), Duty("6", "e", role: "CLERK"), Duty("7", "f", from: 40)];
        var found = ConductCheck.Check([Code("2018"), Code("2024")], Roles, duties, [Acknowledged("a", "2024"), Acknowledged("a", "2018"), Acknowledged("b", "2018")], DutyDay);

        found.Select(f => f.ToString()).ShouldBe(
        [
            "CAP0166 code-of-conduct:COC: 2 of 4 people with a duty on 2024-01-31 in roles that ask for the code of conduct COC, now of version 2024, have acknowledged no version of it; the first are c, d.",
            "CAP0167 code-of-conduct:COC: 1 of 4 people with a duty on 2024-01-31 in roles that ask for the code of conduct COC have acknowledged an earlier version than 2024 only; the first are b.",
        ]);
        found.ShouldAllBe(f => f.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Who_was_replaced_need_not_and_who_replaces_does()
    {
        Duty[] duties = [Duty("1", "a"), Duty("2", "b", replaces: "1")];
        ConductCheck.Check([Code("2024")], Roles, duties, [Acknowledged("b", "2024")], DutyDay).ShouldBeEmpty();
        ConductCheck.Check([Code("2024")], Roles, duties, [Acknowledged("a", "2024")], DutyDay).ShouldHaveSingleItem().ToString().ShouldContain("1 of 1 people");
    }

    [Fact]
    public void A_version_that_is_not_on_record_is_told_and_acknowledges_nothing()
    {
        Duty[] duties = [Duty("1", "a")];
        var found = ConductCheck.Check([Code("2024")], Roles, duties, [Acknowledged("a", "2042"), Acknowledged("z", "2042")], DutyDay);
        found.Select(f => (f.Code, f.Severity)).ShouldBe([("CAP0166", DiagnosticSeverity.Warning), ("CAP0168", DiagnosticSeverity.Error)]);
        found[1].ToString().ShouldBe("CAP0168 code-of-conduct:COC: Version 2042 of the code of conduct COC is acknowledged by 2 people and is not on record; the first are a, z.");

        // That the code itself is not on record is told of all that name it.
        ConductCheck.Check([], Roles, duties, [Acknowledged("a", "2042")], DutyDay).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2018", null, "2024", null, "2024")]
    [InlineData("9", null, "10", null, "10")]
    [InlineData("first", "2018-05-01", "b", "2024-01-18", "b")]
    [InlineData("first", "2024-01-18", "b", "2018-05-01", "first")]
    [InlineData("2018", "2024-01-18", "2024", null, "2024")]
    public void The_last_version_is_the_one_that_was_issued_last_or_the_last_by_name(string one, string? on, string other, string? otherOn, string last)
    {
        var found = ConductCheck.Check([Code(one, on), Code(other, otherOn)], Roles, [Duty("1", "a")], [], DutyDay);
        found.ShouldHaveSingleItem().ToString().ShouldContain($"now of version {last},");
    }

    private static CodeOfConduct Code(string version, string? on = null) => new()
    {
        Code = Polling, Version = version, Title = new("Code"), Instrument = on is null ? null : new("No. 1", PartialDate.Parse(on)),
    };

    private static CodeAcknowledgement Acknowledged(string person, string version) => new() { Person = new(person), Conduct = Polling, Version = version, On = Day };
}
