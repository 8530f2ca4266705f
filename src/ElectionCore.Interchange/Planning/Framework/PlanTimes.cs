using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The levels, periods and versions of a plan.</summary>
internal static class PlanTimes
{
    private static readonly ScalarField<string> Code = Fields.Key("code");
    private static readonly LocalizedField Name = Fields.Localized("name");

    private static readonly RangeFields Days = new("");
    private static readonly ScalarField<DateOnly> DueOn = Fields.Day("due_on");
    private static readonly ScalarField<DateOnly> ClosedOn = Fields.Day("closed_on");

    private static readonly ScalarField<string> Number = Fields.Text("number");
    private static readonly ScalarField<DateOnly> From = Fields.Day("from");
    private static readonly InstrumentFields Instrument = new("instrument");
    private static readonly LocalizedField Summary = Fields.Localized("summary");

    public static RecordsField<PlanLevel> Levels(string name) => new(
        name,
        [Code, Name],
        static row =>
        {
            var (code, level) = (row.Required(Code), row.Required(Name));
            return row.Make(() => new PlanLevel(code, level));
        },
        static (level, row) =>
        {
            row.Put(Code, level.Code);
            row.Localized(Name, level.Name);
        });

    public static RecordsField<ReportingPeriod> Periods(string name) => new(
        name,
        [Code, Days.First, Days.Last, DueOn, ClosedOn],
        static row =>
        {
            var (code, days, due, closed) = (row.Required(Code), Days.Bounded(row), row.Value(DueOn), row.Value(ClosedOn));
            return row.Make(() => new ReportingPeriod(code, days!.Value, due, closed));
        },
        static (period, row) =>
        {
            row.Put(Code, period.Code);
            Days.Write(row, period.Days);
            row.PutIf(DueOn, period.DueOn);
            row.PutIf(ClosedOn, period.ClosedOn);
        });

    public static RecordsField<PlanVersion> Versions(string name) => new(
        name,
        [Number, From, Instrument.Number, Instrument.Date, Instrument.Signatory, Summary],
        static row =>
        {
            var (number, from, instrument, summary) = (row.Required(Number), row.Required(From), row.Instrument(Instrument), row.Localized(Summary));
            return row.Make(() => new PlanVersion(number, from, instrument, summary));
        },
        static (version, row) =>
        {
            row.Put(Number, version.Number);
            row.Put(From, version.From);
            row.Put(Instrument, version.Instrument);
            row.PutIf(Summary, version.Summary);
        });
}
