using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The actuals of one period.</summary>
internal sealed class ActualReports
{
    private readonly OrderedDictionary<(UnitCode? Reporter, PlaceCode? Place), ActualReport> _reports = [];

    public void Clear() => _reports.Clear();

    /// <summary>Adds an actual to its report; the first one of a report says when it was written.</summary>
    public void Add(CellValue value, ReportNote note, IatiElement element, ImportFindings findings)
    {
        if (!_reports.TryGetValue((note.Reporter, note.Place), out var report))
        {
            report = new(note.Reporter, note.Place) { On = note.On, Standing = note.Standing };
            _reports.Add((note.Reporter, note.Place), report);
        }

        var cell = note.Place is not null && value.Place == note.Place ? value with { Place = null } : value;
        report.Cells.Add(cell, element, findings);
    }

    /// <summary>
    /// The reports as a plan has them. What others publish by places only becomes a report of each place, so that they can make a
    /// whole; beside a value of the whole places are parts of it.
    /// </summary>
    /// <param name="isOwn">Whether we wrote the file, which says itself what is of a place.</param>
    /// <param name="mixed">Told when some values are of places and others not, and there is no whole.</param>
    public IEnumerable<ActualReport> Take(bool isOwn, Action mixed)
    {
        List<ActualReport> taken = [.. _reports.Values];
        _reports.Clear();
        if (isOwn || taken is not [var only] || only.Cells.Values.Any(v => v.IsWhole) || only.Cells.Values.All(v => v.Place is null))
        {
            return taken;
        }

        if (only.Cells.Values.All(v => v.Place is not null))
        {
            return Divide(only);
        }

        mixed();
        return taken;
    }

    private static IEnumerable<ActualReport> Divide(ActualReport report)
    {
        foreach (var place in report.Cells.Values.GroupBy(v => v.Place))
        {
            var part = new ActualReport(report.Reporter, place.Key) { On = report.On, Standing = report.Standing };
            part.Cells.AddApart(place.Select(v => v with { Place = null }));
            yield return part;
        }
    }
}
