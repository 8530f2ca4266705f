using ElectionCore.Inclusion;
using ElectionCore.Interchange;

namespace ElectionCore.Samples.Data;

/// <summary>
/// The published counts that come with the bundled institution: its own roll, and for comparison what Pakistan's commission
/// published.
/// </summary>
internal static class BundledCounts
{
    private const string Sex = "sex", Place = "place", Roll = "registered";
    private static readonly Measure s_registered = new() { Code = Roll, Name = new("Voters on the roll") };

    private static readonly Measure s_trained = new() { Code = "trained", Name = new("People trained"), Kind = MeasureKind.Flow };

    public static async Task TakeInAsync(InclusionRegister register, CancellationToken cancellationToken)
    {
        var details = new CommitDetails("electioncore", "Published counts");
        await register.ImportAsync(await AfghanistanAsync(cancellationToken), details, cancellationToken);
        await register.ImportAsync(await PakistanAsync(cancellationToken), details, cancellationToken);
        await register.ImportAsync(PollWorkers(), details, cancellationToken);
    }

    private static async Task<DatasetContent> AfghanistanAsync(CancellationToken cancellationToken)
    {
        var rows = await ReadAsync("afghanistan-2018-roll.csv", "total", cancellationToken);
        var dataset = new Dataset
        {
            Code = "af-roll-2018",
            Name = new("Electoral roll of Afghanistan, 2018"),
            Publisher = "Independent Election Commission of Afghanistan",
            Source = "Final registration for the Wolesi Jirga election of 20 October 2018, by polling centre; summed by province",
            Dimensions = [new(Place, "af-provinces", "2018"), new(Sex, "sex-mf", "1")],
            Measures = [s_registered],
            Note = new("The day is that of the election. Ghazni had no election, and so no roll."),
        };
        var cells = rows.SelectMany(r => Cells(r.Place, r.Male, r.Female).Append((r.Place, "total", r.Total)));
        IEnumerable<(string, string, ObservedCount)> ghazni =
            [.. Cells("AF11", ObservedCount.NotApplicable, ObservedCount.NotApplicable), ("AF11", "total", ObservedCount.NotApplicable)];
        return Content(dataset, "af-provinces", "2018", [.. rows.Select(r => r.Place), "AF11"], [.. cells, .. ghazni], OnDay(new(2018, 10, 20)));
    }

    private static async Task<DatasetContent> PakistanAsync(CancellationToken cancellationToken)
    {
        var rows = await ReadAsync("pakistan-2020-roll.csv", total: null, cancellationToken);
        var dataset = new Dataset
        {
            Code = "pk-roll-2020",
            Name = new("Electoral roll of Pakistan, 2020"),
            Publisher = "Election Commission of Pakistan",
            Source = "Roll of 2 October 2020 by province, as carried by APP on that day",
            Dimensions = [new(Place, "pk-provinces", "2020"), new(Sex, "sex-mf", "1")],
            Measures = [s_registered],
            Note = new("Men and women only: the small counts of a third marker, in the source, are not repeated here."),
        };
        var cells = rows.SelectMany(r => Cells(r.Place, r.Male, r.Female));
        return Content(dataset, "pk-provinces", "2020", [.. rows.Select(r => r.Place)], [.. cells], OnDay(new(2020, 10, 2)));
    }

    private static DatasetContent PollWorkers()
    {
        var dataset = new Dataset
        {
            Code = "pk-poll-workers-trained",
            Name = new("Poll workers trained in Pakistan"),
            Publisher = "IFES, Support for Electoral Reform in Pakistan",
            Source = "Project page: training of 423,298 poll workers (61,445 women)",
            Dimensions = [new(Sex, "sex-mf", "1")],
            Measures = [s_trained],
            Note = new("The page gives all and women, and no dates."),
        };
        var unknown = DateRange.Always.WithUnknownStart().WithUnknownEnd();
        return new(
            dataset, [new(StandardDimensions.Sex, StandardClassifications.SexMaleFemale)],
            [new(Count(dataset, new((Sex, "F")), 61_445), unknown), new(Count(dataset, new((Sex, "total")), 423_298), unknown)]);
    }

    private static async Task<IReadOnlyList<WideCountsRow>> ReadAsync(string name, string? total, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", name));
        var counts = await WideCountsReader.ReadAsync(
            file, name, new() { Place = "code", Male = "men", Female = "women", Total = total }, cancellationToken);
        return counts.HasErrors
            ? throw new RuleViolationException(ConsoleDiagnostics.NotData.At(DiagnosticPlace.In(name), ("fault", counts.Diagnostics[0])))
            : counts.Rows;
    }

    private static DatasetContent Content(
        Dataset dataset, string classification, string version, IEnumerable<string> places, IEnumerable<(string Place, string Sex, ObservedCount Count)> cells, DateRange day)
    {
        var provinces = new Classification
        {
            Code = classification,
            Version = version,
            Name = new("Provinces"),
            Dimension = Place,
            RootLevel = 1,
            Items = [.. places.Order(StringComparer.Ordinal).Select(p => new CategoryItem { Code = p, Place = new(p) })],
        };
        return new(
            dataset,
            [new(StandardDimensions.Place, provinces), new(StandardDimensions.Sex, StandardClassifications.SexMaleFemale)],
            cells.Select(c => new DatedObservation(Count(dataset, new((Place, c.Place), (Sex, c.Sex)), c.Count), day)));
    }

    private static (string, string, ObservedCount)[] Cells(string place, ObservedCount men, ObservedCount women) => [(place, "M", men), (place, "F", women)];

    private static Observation Count(Dataset dataset, Coordinates at, ObservedCount count) =>
        new() { Dataset = dataset.Code, Measure = dataset.Measures[0].Code, At = at, Count = count };

    private static DateRange OnDay(DateOnly day) => DateRange.Between(day, day.AddDays(1));
}
