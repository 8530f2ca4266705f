namespace ElectionCore.Interchange;

/// <summary>Refuses rows that name what is not there, and what depends on refused rows, until nothing changes.</summary>
internal sealed class Dependencies
{
    private readonly Dictionary<SubjectRef, int> _providers = [];
    private readonly Dictionary<SubjectRef, List<(ImportRow Row, Link Link)>> _dependents = [];
    private readonly HashSet<SubjectRef> _given = [];
    private readonly Queue<ImportRow> _refused = new();
    private readonly Func<SubjectRef, bool> _isStored;
    private readonly IReadOnlyList<ImportFile> _files;
    private readonly bool _isLenient;

    public Dependencies(IReadOnlyList<ImportFile> files, Func<SubjectRef, bool> isStored, bool isLenient)
    {
        (_files, _isStored, _isLenient) = (files, isStored, isLenient);
        foreach (var row in files.SelectMany(f => f.Rows))
        {
            if (ProvidedBy(row) is { } provided)
            {
                _given.Add(provided);
                _providers[provided] = _providers.GetValueOrDefault(provided) + (row.IsAccepted ? 1 : 0);
            }
        }

        foreach (var row in files.SelectMany(f => f.Rows))
        {
            var links = row.State is { } state ? row.Table.LinksOf(state) : row.Table.LinksOf(row.Source);
            foreach (var link in links.Where(l => !isStored(l.Target)))
            {
                if (!_dependents.TryGetValue(link.Target, out var list))
                {
                    _dependents.Add(link.Target, list = []);
                }

                list.Add((row, link));
            }
        }
    }

    /// <summary>Refuses a row for a fault of its own.</summary>
    public void Refuse(ImportRow row, Diagnostic fault)
    {
        var wasAccepted = row.IsAccepted;
        row.Refuse(fault);
        if (wasAccepted)
        {
            _refused.Enqueue(row);
        }
    }

    /// <summary>Refuses all rows that cannot be stored without what is refused. Files are not left out yet.</summary>
    public void Settle()
    {
        foreach (var target in _dependents.Keys.ToList())
        {
            RefuseDependents(target);
        }

        Spread();
    }

    /// <summary>In strict mode leaves out files with faults, and all that cannot be stored without them.</summary>
    /// <returns>Whether there were any that had not been left out before.</returns>
    public bool LeaveOutFaulty()
    {
        var changed = false;
        while (!_isLenient && LeaveOutFaultyFiles())
        {
            changed = true;
            Spread();
        }

        return changed;
    }

    private static SubjectRef? ProvidedBy(ImportRow row) =>
        row is { State: { } state, Table: PlaceTable or UnitTable or PostTable } ? state.Subject : null;

    private void Spread()
    {
        while (_refused.TryDequeue(out var row))
        {
            if (ProvidedBy(row) is { } provided && --_providers[provided] == 0)
            {
                RefuseDependents(provided);
            }
        }
    }

    private void RefuseDependents(SubjectRef target)
    {
        if (_providers.GetValueOrDefault(target) > 0 || _isStored(target) || !_dependents.TryGetValue(target, out var dependents))
        {
            return;
        }

        var isGiven = _given.Contains(target);
        var fault = isGiven ? InterchangeDiagnostics.DependsOnRefused : InterchangeDiagnostics.Dangling;
        foreach (var (row, link) in dependents)
        {
            // All faults are told at once, but what only follows from another fault is told of sound rows alone.
            if (row.IsAccepted || !isGiven)
            {
                Refuse(row, fault.At(row.Source.PlaceOf(link.Field), ("subject", target)));
            }
        }

        _dependents.Remove(target);
    }

    private bool LeaveOutFaultyFiles()
    {
        var changed = false;
        foreach (var file in _files.Where(f => !f.IsLeftOut && f.HasErrors))
        {
            changed = file.IsLeftOut = true;
            var sound = file.Rows.Where(r => r.IsAccepted).ToList();
            var reason = InterchangeDiagnostics.FileLeftOut.At(
                DiagnosticPlace.In(file.Name), ("rows", sound.Count(r => !r.IsImplied)));
            if (sound.Count > 0)
            {
                file.Findings.Add(reason);
            }

            foreach (var row in sound)
            {
                row.LeaveOut(reason);
                _refused.Enqueue(row);
            }
        }

        return changed;
    }
}
