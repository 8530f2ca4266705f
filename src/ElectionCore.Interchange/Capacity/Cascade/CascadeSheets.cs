using System.Globalization;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Makes the sheets of a cascade's workbook.</summary>
internal static class CascadeSheets
{
    // Spreadsheets keep 15 digits of a number.
    private const decimal GreatestNumber = 999_999_999_999_999;
    private const string Nation = "(nation)";

    public static List<WrittenSheet> Of(CascadePlan plan) =>
    [
        Summary(plan),
        new("Sessions",
            ["Tier", "Place", "Role", "Group", "Staff", "Reserve", "People", "Finished", "Sessions held", "Still to train", "Class", "Days", "Sessions", "Class size", "Classes of one more"],
            [.. plan.Tiers.SelectMany(t => t.Cells).Select(Cell)],
            Fixed: 4),
        Tiers(plan),
        new("Calendar",
            ["Tier", "Day", "Place", "Sessions that begin", "Sessions running", "Trainers"],
            [.. plan.Tiers.SelectMany(t => t.Calendar.Select(d => new object?[]
            {
                t.Code, d.Day, PlaceOf(d.Place), Number(d.Starting), Number(d.Running), Number(d.Trainers),
            }))],
            Fixed: 3),
        new("Materials",
            ["Material", "Tier", "Role", "Place", "For", "Count", "Units", "Packs", "Units in a pack"],
            [.. plan.Materials.Select(m => new object?[]
            {
                m.Rule.Material.Value, m.Rule.Tier, m.Rule.Role?.Value, PlaceOf(m.Place), Words.Of(m.Rule.Per),
                Number(m.Base), Number(m.Units), Number(m.Packs), Number(m.Rule.PackSize),
            })],
            Fixed: 2),
        Cost(plan),
        new("Findings",
            ["Code", "Severity", "Text"],
            [.. plan.Findings.Select(f => new object?[] { f.Code, Words.Of(f.Severity), DiagnosticText.English.Format(f, CultureInfo.InvariantCulture) })]),
        new("Why",
            ["Number", "Tier", "Place", "Role", "Item", "Result", "Because"],
            [.. plan.Why().Select(r => new object?[] { Words.Of(r.Quantity), r.Tier, r.Place?.Value, r.Role?.Value, r.Item, Exactly(r.Result), r.ToString() })],
            Fixed: 5),
    ];

    private static WrittenSheet Summary(CascadePlan plan)
    {
        List<object?[]> rows =
        [
            .. plan.Tiers.Select(t => new object?[]
            {
                t.Code, t.Window?.Start, t.Window?.End.AddDays(-1), Number(t.WorkingDays), Number(t.People), Number(t.Remaining), Number(t.AllSessions),
                Number(t.Sessions), Number(t.RoundingLoss), Number(t.SessionDays), Number(t.TrainersNeeded), Number(t.Rooms.Sum(r => r.Peak)),
                Number(t.Shortfalls.Sum(s => s.Sessions)),
            }),
        ];
        return new(
            "Summary",
            ["Tier", "First day", "Last day", "Working days", "People", "Still to train", "All sessions", "Sessions to hold", "Rounding loss", "Session-days", "Trainers", "Rooms at most", "Without a day"],
            rows);
    }

    private static object?[] Cell(CascadeCell cell) =>
    [
        cell.Tier, PlaceOf(cell.Place), cell.Role.Value, cell.Group.Code, Number(cell.Staff), Number(cell.Reserve), Number(cell.People),
        Number(cell.Finished), Number(cell.HeldSessions), Number(cell.Remaining), Number(cell.Cap), Number(cell.Days), Number(cell.Sessions),
        Number(cell.ClassSize), Number(cell.LargerClasses),
    ];

    private static WrittenSheet Tiers(CascadePlan plan) => new(
        "Tiers",
        ["Tier", "What", "Place", "Group", "Days of work", "Needed", "There", "To train", "Most on a day"],
        [
            .. plan.Tiers.SelectMany(t => t.Trainers.Select(n => new object?[]
            {
                t.Code, "trainers", PlaceOf(n.Place), n.Group.Code, Number(n.TrainerDays), Number(n.Needed), Number(n.Available), Number(n.ToTrain), Number(n.Peak),
            })),
            .. plan.Tiers.SelectMany(t => t.Rooms.Select(r => new object?[]
            {
                t.Code, "rooms", PlaceOf(r.Place), null, Number(r.SessionDays), Number(r.Needed), Number(r.Available), null, Number(r.Peak),
            })),
        ],
        Fixed: 4);

    private static WrittenSheet Cost(CascadePlan plan)
    {
        List<object?[]> rows =
        [
            .. plan.Cost.Select(c => new object?[]
            {
                Words.Of(c.Kind), c.Tier, c.Role?.Value, c.Material?.Value, Number(c.Quantity), Amount(c.Rate.Amount), Amount(c.Amount.Amount), c.Amount.Currency,
            }),
        ];
        if (plan.TotalCost is { } total)
        {
            rows.Add(["total", null, null, null, null, null, Amount(total.Amount), total.Currency]);
        }
        else if (rows.Count > 0)
        {
            rows.Add(["total", null, null, null, null, null, "unknown", null]);
        }

        return new("Cost", ["Kind", "Tier", "Role", "Material", "Quantity", "Rate", "Amount", "Currency"], rows);
    }

    private static string PlaceOf(PlaceCode? place) => place?.Value ?? Nation;

    private static object? Number(long? number) => number is { } given ? Amount(given) : null;

    private static object Amount(decimal amount) =>
        decimal.Abs(amount) <= GreatestNumber && amount.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit) <= 15
            ? amount
            : amount.ToString(CultureInfo.InvariantCulture);

    private static object Exactly(WideRatio value) => value.Denominator.IsOne && value.Numerator >= -(long)GreatestNumber && value.Numerator <= (long)GreatestNumber
        ? (decimal)value.Numerator
        : value.ToRatio() is { } ratio && ratio.ToDecimal(6, MidpointRounding.ToEven) is { } rounded && WideRatio.FromDecimal(rounded).CompareValueTo(value) == 0
            ? Amount(rounded)
            : value.ToString();
}
