using ElectionCore.Planning;

namespace ElectionCore.Samples;

/// <summary>A row of a progress table, whatever it is of.</summary>
/// <param name="Subject">What it is of; the default value where no unit is named.</param>
/// <param name="Number">The number it bears in the printed plan, or null.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Depth">How deep it lies in the plan.</param>
/// <param name="Progress">How far it has come.</param>
/// <param name="SelfReported">How far somebody says it has come, or null.</param>
/// <param name="Time">How much of its time has passed, or null.</param>
/// <param name="DaysOverdue">For an indicator the days since it was due and is not done.</param>
internal sealed record ProgressLine(
    SubjectRef Subject, string? Number, LocalizedText? Title, int Depth, Progress Progress, Progress? SelfReported, TimeElapsed? Time, int DaysOverdue)
{
    public static ProgressLine Of(ProgressRow row) => new(row.Subject, row.Number, row.Title, row.Depth, row.Progress, row.SelfReported, row.Time, DaysOverdue: 0);

    public static ProgressLine Of(IndicatorProgress row) => new(
        row.Indicator.Code, row.Indicator.Number, row.Indicator.Title, Depth: 0, row.Progress, row.SelfReported, Time: null, row.DaysOverdue);
}
