using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>One import from the files to the commit.</summary>
internal sealed class ImportRun(
    OrganizationRegister register, IBulkWriter writer, TimeProvider time, ImportOptions options, ReadContext context)
{
    private readonly List<ImportFile> _files = [];

    // What is to be said of the import as a whole.
    private readonly List<Diagnostic> _findings = [];
    private readonly Dictionary<Table, KindPlan> _plans = [];

    private CancellationToken CancellationToken => context.CancellationToken;

    private IEnumerable<ImportRow> Rows => _files.SelectMany(f => f.Rows);

    public async Task<ImportResult> RunAsync(IReadOnlyList<ImportSource> sources)
    {
        foreach (var source in sources)
        {
            CancellationToken.ThrowIfCancellationRequested();
            await ReadAsync(source).ConfigureAwait(false);
        }

        if (_files is [{ History: { } history } only])
        {
            return await new HistoryImport(register, options, only, history).RunAsync(CancellationToken).ConfigureAwait(false);
        }

        foreach (var file in _files.Where(f => f.History is not null))
        {
            file.Findings.Add(InterchangeDiagnostics.HistoryNotAlone.At(DiagnosticPlace.In(file.Name)));
        }

        var known = await register.HistoryAsync(knownAt: null, CancellationToken).ConfigureAwait(false);
        Plan(known.Facts);
        var (commit, conflict) = options.RejectsPath is { } path
            ? await StoreAsync(path).ConfigureAwait(false)
            : await StoreAsync().ConfigureAwait(false);
        return Describe(conflict is null ? _plans.Values.Sum(p => p.Changes) : 0, commit, conflict);
    }

    /// <summary>Stores what is accepted once the rejects are written beside their place, and then moves them there.</summary>
    private async Task<(Commit? Commit, Diagnostic? Conflict)> StoreAsync(string rejects)
    {
        IReadOnlyList<(string Beside, string Path)> staged;
        try
        {
            staged = await RejectsFile.StageAsync(rejects, _files, CancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, CannotWrite(rejects, fault, "nothing is stored"));
        }

        try
        {
            var stored = await StoreAsync().ConfigureAwait(false);
            if (staged.Count == 0 && stored.Conflict is null && File.Exists(rejects))
            {
                _findings.Add(InterchangeDiagnostics.OlderRejects.At(DiagnosticPlace.In(rejects)));
            }

            Move(staged);
            return stored;
        }
        catch
        {
            RejectsFile.Discard(staged);
            throw;
        }
    }

    private void Move(IReadOnlyList<(string Beside, string Path)> staged)
    {
        foreach (var (beside, path) in staged)
        {
            try
            {
                File.Move(beside, path, overwrite: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                _findings.Add(CannotWrite(path, fault, $"the refused rows are in {beside}"));
            }
        }
    }

    private static Diagnostic CannotWrite(string path, Exception fault, string outcome) => InterchangeDiagnostics.CannotWrite.At(
        DiagnosticPlace.In(path), ("file", path), ("reason", fault.Message.TrimEnd('.')), ("outcome", outcome));

    private async Task ReadAsync(ImportSource source)
    {
        var file = new ImportFile(source.Name) { IsOfFolder = source.IsOfFolder };
        _files.Add(file);
        if (source.Fault is { } nothing)
        {
            file.Findings.Add(nothing);
            return;
        }

        try
        {
            var stream = new ImportStream(source.Open(), source.IsOwned);
            await using var closing = stream.ConfigureAwait(false);
            var head = await stream.PeekAsync(CancellationToken).ConfigureAwait(false);
            if (FileKind.FaultOf(source.Name, head.Span) is { } fault)
            {
                file.Findings.Add(fault);
                return;
            }

            await ReaderFor(head.Span).ReadAsync(file, stream, context).ConfigureAwait(false);
            context.ReportEnd(file, stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            file.Findings.Add(InterchangeDiagnostics.CannotRead.At(
                DiagnosticPlace.In(source.Name), ("file", source.Name), ("reason", fault.Message.TrimEnd('.'))));
        }
    }

    private FormatReader ReaderFor(ReadOnlySpan<byte> head)
    {
        foreach (var reader in FormatReader.All)
        {
            if (options.Format == ImportFormat.Automatic ? reader.Recognises(head) : reader.IsMeantBy(options.Format))
            {
                return reader;
            }
        }

        return FormatReader.All[^1];
    }

    private void Plan(OrganizationFacts known)
    {
        foreach (var table in AllTables.Kinds)
        {
            _plans.Add(table, table.Plan(known, time));
        }

        AddCountries(known);
        AppointmentCodes.Find(Rows, known, register);
        var read = Rows.ToLookup(r => r.Table.Name, StringComparer.Ordinal);
        foreach (var kind in AllTables.Kinds)
        {
            _plans[kind].RefuseContradictions(read[kind.Name]);
        }

        var dependencies = new Dependencies(_files, IsStored, options.Lenient);
        dependencies.Settle();
        do
        {
            // Circles are looked for before whole files are left out, so that another fault of a file does not hide them.
            CancellationToken.ThrowIfCancellationRequested();
            MakePlans();
        }
        while (RefuseCircles(dependencies) || dependencies.LeaveOutFaulty());

        PersonNames.Plan(Rows.Where(r => r.IsAccepted), (KindPlan<Person>)_plans[AllTables.People]);
    }

    private void AddCountries(OrganizationFacts known)
    {
        var stored = known.Places.Select(p => p.State.Code.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var country in PCodeTable.CountriesOf([.. Rows], stored))
        {
            _files.Find(f => f.Rows.Exists(r => r.Source == country.Source))!.Rows.Add(country);
        }
    }

    private void MakePlans()
    {
        // By name, since places in a format of their own are places.
        var accepted = Rows.Where(r => r.IsAccepted).ToLookup(r => r.Table.Name, StringComparer.Ordinal);
        foreach (var kind in AllTables.Kinds)
        {
            _plans[kind].Make(accepted[kind.Name]);
        }
    }

    private bool RefuseCircles(Dependencies dependencies)
    {
        var changed = false;
        foreach (var kind in AllTables.Kinds)
        {
            foreach (var (row, fault) in _plans[kind].FindCircles(CancellationToken))
            {
                dependencies.Refuse(row, fault);
                changed = true;
            }
        }

        if (changed)
        {
            dependencies.Settle();
        }

        return changed;
    }

    private bool IsStored(SubjectRef subject)
    {
        var table = AllTables.Kinds.FirstOrDefault(k => subject.Kind switch
        {
            "place" => k is PlaceTable,
            "unit" => k is UnitTable,
            "post" => k is PostTable,
            _ => false,
        });
        return table is not null && _plans[table].IsKnown(subject.Code);
    }

    private async Task<(Commit? Commit, Diagnostic? Conflict)> StoreAsync()
    {
        if (options.DryRun)
        {
            return (null, null);
        }

        try
        {
            var drafts = AllTables.Kinds.SelectMany(k => _plans[k].Drafts).ToAsyncEnumerable();
            return (await writer.WriteAsync(drafts, options.Commit, CancellationToken).ConfigureAwait(false), null);
        }
        catch (RuleViolationException conflict)
        {
            // Somebody else changed the same between reading and storing.
            return (null, conflict.Diagnostic);
        }
    }

    private ImportResult Describe(int changed, Commit? commit, Diagnostic? conflict)
    {
        var rows = Rows.Where(r => !r.IsImplied).ToList();
        var accepted = conflict is null ? Rows.Where(r => r.IsAccepted).ToList() : [];
        var findings = _files.SelectMany(f => f.Findings
            .Concat(f.Rows.SelectMany(r => r.Findings))
            .OrderBy(d => d.Place.Line ?? 0)
            .ThenBy(d => d.Place.Column ?? 0)
            .ThenBy(d => d.Code, StringComparer.Ordinal))
            .Concat(_findings);
        return new()
        {
            Accepted = ImportTally.Count(accepted.Select(r => r.State!)),
            Rows = rows.Count,
            Rejected = conflict is null ? rows.Count(r => !r.IsAccepted) : rows.Count,
            Changed = changed,
            Findings = conflict is null ? [.. findings] : [conflict, .. findings],
            Commit = commit,
        };
    }
}
