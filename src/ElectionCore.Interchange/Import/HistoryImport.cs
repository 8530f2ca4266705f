using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Restores a whole history, as one piece.</summary>
internal sealed class HistoryImport(OrganizationRegister register, ImportOptions options, ImportFile file, LedgerReading reading)
{
    public async Task<ImportResult> RunAsync(CancellationToken cancellationToken)
    {
        var findings = new List<Diagnostic>([.. file.Findings, .. reading.Findings]);
        if (reading.Ledger is not { } ledger)
        {
            return Result(new(), rows: 0, rejected: 0, changed: 0, findings, commit: null);
        }

        var rows = ledger.Facts.Count;
        var stored = await register.ReadingAsync(knownAt: null, cancellationToken).ConfigureAwait(false);
        var fault = await HistoryComparison.FindDivergenceAsync(stored, ledger, cancellationToken).ConfigureAwait(false);
        if (fault is null && !options.DryRun)
        {
            fault = await RestoreAsync(ledger, cancellationToken).ConfigureAwait(false);
        }

        if (fault is not null)
        {
            findings.Add(new(fault.Descriptor, fault.Severity, fault.Place with { File = file.Name }, fault.Arguments));
            return Result(new(), rows, rows, changed: 0, findings, commit: null);
        }

        var last = stored.Commit;
        var all = await AllAsync(ledger, cancellationToken).ConfigureAwait(false);
        var changed = all.Count(r => r.RecordedIn > last || r.SupersededIn > last);
        var accepted = ImportTally.Count(all.Select(r => r.State));
        var commit = ledger.Commits.Count > last && !options.DryRun ? ledger.Commits[^1] : null;
        return Result(accepted, rows, rejected: 0, changed, findings, commit);
    }

    private static ImportResult Result(
        ImportCounts accepted, int rows, int rejected, int changed, List<Diagnostic> findings, Commit? commit) => new()
        {
            Accepted = accepted,
            Rows = rows,
            Rejected = rejected,
            Changed = changed,
            Findings = findings,
            Commit = commit,
        };

    private static async Task<List<RowSubject>> AllAsync(OrganizationLedger ledger, CancellationToken cancellationToken)
    {
        var given = ExportSource.History(ledger);
        var all = new List<RowSubject>(ledger.Facts.Count);
        foreach (var table in AllTables.Kinds)
        {
            await foreach (var row in table.RowsAsync(given, cancellationToken).ConfigureAwait(false))
            {
                all.Add(row);
            }
        }

        return all;
    }

    private async Task<Diagnostic?> RestoreAsync(OrganizationLedger ledger, CancellationToken cancellationToken)
    {
        try
        {
            await register.RestoreAsync(ledger, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (RuleViolationException divergence)
        {
            return divergence.Diagnostic;
        }
        catch
        {
            register.Rollback();
            throw;
        }
    }
}
