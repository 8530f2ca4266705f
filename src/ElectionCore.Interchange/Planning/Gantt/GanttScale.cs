using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Where days are on the axis, and how it is divided.</summary>
internal sealed class GanttScale
{
    private const int MostColumns = 40;
    private const double LeastColumn = 28;
    private const double LeastWidth = 760;
    private static readonly int[] Steps = [1, 3, 12, 60, 120, 600, 1200, 6000, 12000];
    private readonly DateOnly _first;
    private readonly int _days;

    public GanttScale(DateOnly first, DateOnly last)
    {
        Step = Steps.First(s => s == Steps[^1] || CountOf(first, last, s) <= MostColumns);
        _first = Begin(first, Step);
        var columns = CountOf(first, last, Step);
        _days = Math.Max(1, Add(_first, columns * Step).DayNumber - _first.DayNumber);
        Width = Math.Max(LeastWidth, columns * LeastColumn);
        Columns = [.. Enumerable.Range(0, columns).Select(i => Column(Add(_first, i * Step), Add(_first, (i + 1) * Step), Label(Add(_first, i * Step))))];
        Years = Step >= 12 ? [] : [.. Columns.GroupBy(c => c.Day.Year).Select(g => (g.First().From, g.Last().To, g.First().Day, g.Key.ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>How many months a column has.</summary>
    public int Step { get; }

    public double Width { get; }

    /// <summary>The columns: from, to, first day and label.</summary>
    public IReadOnlyList<(double From, double To, DateOnly Day, string Label)> Columns { get; }

    /// <summary>The years above months and quarters.</summary>
    public IReadOnlyList<(double From, double To, DateOnly Day, string Label)> Years { get; }

    /// <summary>The position of the beginning of a day.</summary>
    public double At(DateOnly day) => Math.Clamp((day.DayNumber - _first.DayNumber) / (double)_days, 0, 1) * Width;

    private static int CountOf(DateOnly first, DateOnly last, int step)
    {
        var begin = Begin(first, step);
        return ((((last.Year - begin.Year) * 12) + last.Month - begin.Month) / step) + 1;
    }

    private static DateOnly Begin(DateOnly day, int step) => step < 12
        ? new(day.Year, ((day.Month - 1) / step * step) + 1, 1)
        : new(Math.Max(1, day.Year / (step / 12) * (step / 12)), 1, 1);

    private static DateOnly Add(DateOnly day, int months) =>
        (DateOnly.MaxValue.Year - day.Year) * 12 + 12 - day.Month < months ? DateOnly.MaxValue : day.AddMonths(months);

    private (double From, double To, DateOnly Day, string Label) Column(DateOnly from, DateOnly to, string label) => (At(from), At(to), from, label);

    private string Label(DateOnly day) => Step switch
    {
        1 => day.Month.ToString(CultureInfo.InvariantCulture),
        3 => string.Create(CultureInfo.InvariantCulture, $"Q{((day.Month - 1) / 3) + 1}"),
        _ => day.Year.ToString(CultureInfo.InvariantCulture),
    };
}
