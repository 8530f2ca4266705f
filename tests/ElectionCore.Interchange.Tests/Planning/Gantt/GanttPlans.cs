using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests;

/// <summary>Plans with activities to be drawn.</summary>
internal static class GanttPlans
{
    private static readonly string[] Titles =
    [
        "Train district officers", "Print the manual in Urdu, Pashto, Sindhi and Balochi and send it to every district office of the province",
        "Revise the roll", "Consult parties", "Procure ballot paper", "Voter education in schools with the provincial departments of education", "Test results system",
    ];

    public static PlanContent Five() => SmallPlan.Make() with
    {
        Activities =
        [
            Activity("A1", "G1", "Write the manual", new(2024, 1, 8), new(2024, 4, 30), actual: DateRange.Between(new DateOnly(2024, 1, 15), new DateOnly(2024, 5, 20))),
            Activity("A2", "G1", "Board adopts the manual", new(2024, 5, 15), new(2024, 5, 15), duration: 0, after: ["A1"]),
            Activity("A3", "G1", "Train district officers in all four provinces and the capital, with a test at the end", new(2024, 6, 1), new(2024, 11, 30), actual: DateRange.Since(new(2024, 6, 10)), after: ["A2"]),
            Activity("A4", "G2", "Revise the roll", new(2024, 3, 1), new(2024, 9, 15), after: ["A1"]),
            new() { Code = new("A5"), Plan = SmallPlan.Code, Title = new("Publish an account of the year") },
        ],
    };

    public static PlanContent Urdu() => Five() with
    {
        Plan = Five().Plan with { Name = new("ur", "تزویراتی منصوبہ ۲۰۲۴ تا ۲۰۲۵") },
        Elements = [.. Five().Elements.Select(e => e with { Title = new("ur", e.Number == "1" ? "تربیت یافتہ عملہ" : "جامع انتخابی فہرستیں") })],
        Activities = [.. Five().Activities.Select(a => a with { Title = new("ur", "ضلعی افسران کی تربیت اور ہدایت نامے کی تیاری " + a.Code) })],
    };

    public static PlanContent Many(int count)
    {
        var random = new Random(4711);
        var goals = Enumerable.Range(1, 8).Select(i => new PlanElement { Code = new("G" + i), Plan = SmallPlan.Code, Level = "goal", Number = i.ToString(System.Globalization.CultureInfo.InvariantCulture), Title = new("Goal with a title of some length, number " + i) });
        var activities = Enumerable.Range(0, count).Select(i =>
        {
            var from = new DateOnly(2024, 1, 1).AddDays(random.Next(1400));
            var to = from.AddDays(10 + random.Next(250));
            return Activity("A" + i, "G" + ((i % 8) + 1), Titles[i % Titles.Length], from, to, i % 9 == 0 ? 0 : null, i > 8 && i % 3 == 0 ? ["A" + (i - 8)] : [],
                i % 4 == 0 ? DateRange.Between(from.AddDays(5), to.AddDays(20)) : null);
        });
        return SmallPlan.Make() with { Elements = [.. goals], Activities = [.. activities] };
    }

    private static PlanActivity Activity(
        string code, string element, string title, DateOnly first, DateOnly last, int? duration = null, string[]? after = null, DateRange? actual = null) => new()
    {
        Code = new(code),
        Plan = SmallPlan.Code,
        Element = new(element),
        Title = new(title),
        Planned = DateRange.Between(first, last.AddDays(1)),
        DurationDays = duration,
        Actual = actual,
        Dependencies = [.. (after ?? []).Select(a => new ActivityDependency(new(a)))],
    };
}
