using System.Globalization;
using ElectionCore.Capacity;

namespace ElectionCore;

/// <summary>
/// The part of the status report about training: what returns say of people trained against those needed and of women among them,
/// who of those posted is trained, which credentials expire, and what contradicts itself in the records.
/// </summary>
internal sealed class CapacitySection(CapacityRegister register)
{
    private const int Soon = 90;

    /// <summary>Reads the section.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<StatusSection> ReadAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var figures = new List<StatusFigure>();
        await foreach (var report in register.ReadAsync<TrainingReturn>(asOf, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (report.Place is null && !(report.On > asOf))
            {
                figures.AddRange(Figures(report));
            }
        }

        var records = await register.CheckWithCoverageAsync(asOf, cancellationToken: cancellationToken).ConfigureAwait(false);
        figures.AddRange(Posted(records.Coverage));
        figures.AddRange(await CredentialsAsync(asOf, cancellationToken).ConfigureAwait(false));
        return new("capacity", "Capacity", figures, [.. records.Findings.OrderByDescending(f => f.Severity)]);
    }

    private static IEnumerable<StatusFigure> Figures(TrainingReturn report)
    {
        var day = report.On is { } on ? on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "day not known";
        yield return new(
            report.Code, report.Title.For("en"), report.Trained, report.Needed,
            $"{(report.Needed is null ? "people trained" : "people trained, of those needed")}, {day}{(report.Source is { } source ? $"; {source}" : "")}") { IsShare = report.Needed is not null };
        if (report is { Women: { } women, Trained: { } trained })
        {
            yield return new($"{report.Code}-women", "of them women", women, trained) { IsShare = women <= trained };
        }

        if (report.Sessions is { } sessions)
        {
            yield return new($"{report.Code}-sessions", "in sessions", sessions);
        }
    }

    private static IEnumerable<StatusFigure> Posted(TrainingCoverage coverage)
    {
        if (!coverage.HasPostings)
        {
            return [];
        }

        var (day, counts) = (coverage.DutyDay, coverage.Whole);
        return
        [
            .. counts is { Required: { } required and > 0, FilledByTrained: { } filled } ? [new StatusFigure("posts-trained", "Posts of stations filled by trained people", filled, required) { IsShare = true }] : Array.Empty<StatusFigure>(),
            new("posted-trained", "Posted people trained", counts.Trained, counts.Appointed, $"for duty on {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; {counts.NotKnown} not known") { IsShare = true },
            new("posted-trained-women", "of them women", counts.TrainedWomen, counts.WomenOfTrained.Denominator, "of those whose sex is recorded") { IsShare = true },
            new("reserve-trained", "Reserve trained", counts.ReserveTrained, counts.Reserve) { IsShare = true },
        ];
    }

    private async Task<IEnumerable<StatusFigure>> CredentialsAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var credentials = await ListAsync<Credential>(asOf, cancellationToken).ConfigureAwait(false);
        if (credentials.Count == 0)
        {
            return [];
        }

        var ledger = new CredentialLedger(
            await ListAsync<CredentialType>(asOf, cancellationToken).ConfigureAwait(false), credentials,
            await ListAsync<CredentialRevocation>(asOf, cancellationToken).ConfigureAwait(false));
        return
        [
            new("credentials-valid", "Credentials valid", credentials.Count(c => ledger.StandingOf(c.Number, asOf)?.State == CredentialState.Valid), credentials.Count),
            new("credentials-expiring", "of them expiring", ledger.Expiring(asOf, Soon).Length, Of: null, $"within {Soon} days"),
        ];
    }

    private async Task<List<T>> ListAsync<T>(DateOnly asOf, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var list = new List<T>();
        await foreach (var state in register.ReadAsync<T>(asOf, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            list.Add(state);
        }

        return list;
    }
}
