namespace ElectionCore.Organization.Tests.Checks;

public class OrganizationCheckTests
{
    // Rules whose message says the days, with the argument that names what is faulty.
    private static readonly Dictionary<string, string> Periods = new(StringComparer.Ordinal)
    {
        ["ORG0005"] = "post",
        ["ORG0006"] = "post",
        ["ORG0007"] = "post",
        ["ORG0008"] = "post",
        ["ORG0009"] = "post",
        ["ORG0010"] = "post",
        ["ORG0011"] = "unit",
        ["ORG0012"] = "post",
        ["ORG0013"] = "post",
        ["ORG0014"] = "post",
    };

    [Fact]
    public void Agrees_with_asking_every_day() => Histories.ForAll(builder =>
    {
        var facts = builder.Facts();
        var found = builder.History().Check(new(2020, 1, 1));
        var reported = new HashSet<(string, string, DateOnly)>();
        foreach (var diagnostic in found.Where(d => Periods.ContainsKey(d.Code)))
        {
            var period = Sample.Days(diagnostic.Argument("period"));
            reported.UnionWith(Histories.AllDays.Where(period.Contains).Select(day => (diagnostic.Code, diagnostic.Argument(Periods[diagnostic.Code]), day)));
        }

        var expected = Oracle.Faults(facts, Histories.AllDays);
        reported.ShouldBe(expected.Where(f => Periods.ContainsKey(f.Code)), ignoreOrder: true);

        foreach (var (code, argument) in new[] { ("ORG0002", "unit"), ("ORG0004", "post") })
        {
            found.Where(d => d.Code == code).Select(d => d.Argument(argument)).Distinct(StringComparer.Ordinal)
                .ShouldBe(expected.Where(f => f.Code == code).Select(f => f.Subject).Distinct(StringComparer.Ordinal), ignoreOrder: true);
        }
    });

    [Fact]
    public void Finds_circles_exactly_when_there_are_some() => Histories.ForAll(builder =>
    {
        var facts = builder.Facts();
        var found = builder.History().Check(new(2020, 1, 1));
        Agree("ORG0001", day => facts.Units.Where(f => f.Valid.Contains(day) && f.State.Parent is not null)
            .Select(f => (f.State.Code.Value, f.State.Parent!.Value.Value)));
        Agree("ORG0003", day => facts.ReportingLines.Where(f => f.Valid.Contains(day) && f.State.Kind == ReportingLineKind.Solid)
            .Select(f => (f.State.Post.Value, f.State.Superior.Value)));

        void Agree(string code, Func<DateOnly, IEnumerable<(string, string)>> links)
        {
            var circular = Histories.AllDays.Where(d => Oracle.HasCircle(links(d))).ToList();
            found.Any(d => d.Code == code).ShouldBe(circular.Count > 0);
            if (circular.Count > 0)
            {
                // The first report says the first such day.
                var from = found.Where(d => d.Code == code).Select(d => d.Arguments.Single(a => a.Name == "from").Value is DateOnly day ? day : DateOnly.MinValue).Min();
                (from == DateOnly.MinValue ? Histories.AllDays.First() : from).ShouldBe(circular[0]);
            }
        }
    });

    [Fact]
    public void Reports_errors_first_then_by_code_and_place()
    {
        var found = Sample.New().Unit("B", "B").Unit("A", "A").Unit("C").Unit("D", to: "?")
            .Post("P", "C", from: "2015-01-01").History().Check(new(2020, 1, 1));
        found.Select(d => $"{d.Code} {d.Place}").ShouldBe(
            ["ORG0002 unit:A", "ORG0002 unit:B", "ORG0033 post:P", "ORG0037 unit:A", "ORG0029 unit:D"]);
    }

    [Fact]
    public void Nothing_can_be_wrong_with_nothing() => new OrganizationHistory(new()).Check(new(2020, 1, 1)).ShouldBeEmpty();

    [Theory]
    [InlineData(0, 1, 1, 1, 1)]
    [InlineData(1, -1, 1, 1, 1)]
    [InlineData(1, 1, 0, 1, 1)]
    [InlineData(1, 1, 3, 2, 1)]
    [InlineData(1, 1, 1, 1, 0)]
    public void Options_are_validated(int acting, int vacancy, int minimum, int maximum, int depth)
    {
        var validator = new OrganizationOptionsValidatorProbe(o =>
            (o.ActingLimitDays, o.VacancyLimitDays, o.MinimumSpan, o.MaximumSpan, o.MaximumDepth) = (acting, vacancy, minimum, maximum, depth));
        validator.Fails().ShouldBeTrue();
        new OrganizationOptionsValidatorProbe(_ => { }).Fails().ShouldBeFalse();
    }
}
