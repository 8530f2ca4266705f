using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes duties as CSV in the form that <see cref="DutyListReader"/> reads back.</summary>
/// <remarks>No text is run as a formula: one that begins as a formula does has an apostrophe before it, which is taken away when it is read.</remarks>
public static class DutyListWriter
{
    private static readonly string[] Columns =
    [
        DutyColumns.Code.Name, ListFields.Person, .. ListFields.OfPerson, DutyColumns.Station.Name, DutyColumns.Role.Name, DutyColumns.Order,
        DutyColumns.OrderDate, DutyColumns.From, DutyColumns.To, DutyColumns.Reserve.Name, DutyColumns.Replaces.Name,
    ];

    /// <summary>Writes duties.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="duties">The duties, written in this order. They are gone through once.</param>
    /// <param name="trainees">The people, or null where their keys are enough.</param>
    /// <param name="nameLanguage">The language in which names are written where they have it, or null for English.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What the table has no place for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="duties"/> is null.</exception>
    /// <exception cref="RuleViolationException">A text about a person is longer than can be read back (<c>INT0265</c>). Nothing is written.</exception>
    public static async Task<ImmutableArray<Diagnostic>> WriteCsvAsync(
        Stream stream, IEnumerable<Duty> duties, IEnumerable<Trainee>? trainees = null, string? nameLanguage = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(duties);
        var people = new PeopleCells(trainees ?? [], nameLanguage);
        var (signatories, ends) = (0, 0);
        var rows = duties.Select(duty =>
        {
            signatories += duty.Order?.Signatory is null ? 0 : 1;
            ends += duty.Days.IsEndUnknown ? 1 : 0;
            return Row(duty, people);
        });
        await CsvTable.WriteAsync(stream, Columns, rows, cancellationToken).ConfigureAwait(false);
        return
        [
            .. RecommendationSheet.Count("signatories of orders", signatories),
            .. RecommendationSheet.Count("unknown last days, which are written as open", ends),
            .. people.LeftOut,
        ];
    }

    private static IEnumerable<string?> Row(Duty duty, PeopleCells people)
    {
        string?[] cells =
        [
            duty.Code.Value,
            duty.Person.Value,
            .. people.Of(duty.Person),
            duty.Station.Value,
            duty.Role.Value,
            duty.Order?.Number,
            duty.Order?.Date?.ToString(),
            FormCells.Day(duty.Days.Start),
            duty.Days.To is { } end ? FormCells.Day(end.AddDays(-1)) : null,
            duty.IsReserve ? "yes" : null,
            duty.Replaces?.Value,
        ];
        return cells.Select(FormulaGuard.Write);
    }
}
