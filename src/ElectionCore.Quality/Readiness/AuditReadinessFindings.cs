using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>The findings and corrective actions in scope that are open on a day: what they block, and what is still to be done.</summary>
/// <remarks>What an audit of the scope found counts also where its topic is asked no more: leaving a topic out closes nothing.</remarks>
internal sealed class AuditReadinessFindings
{
    private readonly AuditReadinessRecords _records;
    private readonly AuditReadinessGrid _grid;
    private readonly AuditReadinessGroups _groups;
    private readonly AuditReadinessReasons _reasons;
    private readonly DateOnly _asOf;
    private readonly IReadOnlyList<GradingScale> _scales;
    private readonly ImmutableArray<CorrectiveCase> _cases;
    private readonly ImmutableArray<(Finding Finding, ImmutableArray<int> Rows)> _findings;
    private readonly ImmutableArray<Finding> _elsewhere;

    public AuditReadinessFindings(AuditReadinessRecords records, DateOnly asOf, AuditReadinessGrid grid, AuditReadinessGroups groups, AuditReadinessReasons reasons)
    {
        (_records, _grid, _groups, _reasons, _asOf) = (records, grid, groups, reasons, asOf);
        _scales = GradingScale.WithThoseOfThePackage(records.Scales);
        _cases = [.. records.Cases.Where(c => c.OpenedOn <= asOf).Select(c => c.AsOf(asOf)).OrderBy(c => c.OpenedOn).ThenBy(c => c.Code)];
        var audits = records.Audits.Where(a => a.Scope == records.Scope.Code).Select(a => (AuditCode?)a.Code).ToHashSet();
        var found = records.Findings.Where(f => f.On <= asOf).OrderBy(f => f.On).ThenBy(f => f.Code).Select(f => (Finding: f, Rows: RowsOf(f)))
            .ToLookup(f => audits.Contains(f.Finding.Audit) || (f.Rows.Length > 0 && grid.IsInScope(f.Finding.Unit)));
        (_findings, _elsewhere) = ([.. found[true]], [.. found[false].Select(f => f.Finding)]);
    }

    /// <summary>How many major findings are open.</summary>
    public int OpenMajors { get; private set; }

    /// <summary>What is oldest of what is still to be done, or null.</summary>
    public OpenAction? OldestAction { get; private set; }

    public void Count()
    {
        var cases = (from action in _cases from code in action.Findings.Distinct() select (code, action)).ToLookup(p => p.code, p => p.action);
        foreach (var (finding, rows) in _findings)
        {
            if (FindingStatus.Of(finding, cases[finding.Code], _scales, _asOf) is { IsOpen: true } status)
            {
                Open(status, rows);
            }
        }

        foreach (var finding in _elsewhere)
        {
            if (FindingStatus.Of(finding, cases[finding.Code], _scales, _asOf) is { IsOpen: true, Effect: null or GradeEffect.Major })
            {
                _reasons.Add(QualityDiagnostics.MajorElsewhere.At(finding.Subject, ("finding", finding.Code), ("on", finding.On), ("why", WhyNot(finding))));
            }
        }

        var found = _findings.ToDictionary(f => f.Finding.Code);
        var others = _elsewhere.Select(f => f.Code).ToHashSet();
        var actions = new List<OpenAction>();
        foreach (var action in _cases)
        {
            var own = action.Findings.Where(found.ContainsKey).Select(f => found[f]).ToList();
            if (own.Count > 0 || (!action.Findings.Any(others.Contains) && _grid.IsInScope(action.Unit)))
            {
                actions.AddRange(Take(action, own));
            }
        }

        foreach (var overdue in actions.Where(a => a.DueOn < _asOf).OrderBy(a => a.DueOn).ThenBy(a => a.Case).ThenBy(a => a.Action, StringComparer.Ordinal))
        {
            _reasons.Add(QualityDiagnostics.ActionOverdue.At(
                (SubjectRef)overdue.Case, ("case", overdue.Case), ("action", overdue.Action!), ("owner", overdue.Owner), ("due", overdue.DueOn!.Value)));
        }
    }

    // By its own catalogue; where the scope does not have that, by topics of the same code and by cross-references.
    private ImmutableArray<int> RowsOf(Finding finding)
    {
        var own = finding.Topics.Distinct().SelectMany(t => _grid.Rows(t, finding.Catalogue)).ToImmutableArray();
        return own.Length > 0 || finding.Catalogue is not { } catalogue || _grid.Catalogue(catalogue) is not null ? own
            : [.. finding.Topics.SelectMany(t => _grid.Rows(t).Concat(Referred(catalogue, t))).Distinct().Order()];
    }

    private IEnumerable<int> Referred(CatalogueCode catalogue, TopicCode topic) =>
        from source in _records.Catalogues.Where(c => c.Code == catalogue).Take(1).Select(c => c.Find(topic)).OfType<CatalogueTopic>()
        from map in _records.Maps.Where(m => m.From == catalogue)
        from target in _records.Catalogues.Where(c => c.Code == map.To).Take(1)
        from found in map.TopicsFor(source, target)
        from row in _grid.Rows(found.Topic.Code, map.To)
        select row;

    private string WhyNot(Finding finding) =>
        !_grid.IsInScope(finding.Unit) ? $"its unit {finding.Unit} is not in the scope, and no audit of the scope found it"
        : $"no audit of the scope found it, and the scope does not ask about {string.Join(", ", finding.Topics)}{(finding.Catalogue is { } catalogue ? $" of {catalogue}" : "")}";

    private void Open(FindingStatus status, ImmutableArray<int> rows)
    {
        var finding = status.Finding;
        var state = status.Cases.Count == 0
            ? "there is no corrective action about it"
            : string.Join("; ", status.Cases.Select(c => $"the corrective action {c.Code} is {Plainly.Of(c.State)}"));
        switch (status.Effect)
        {
            case null:
                _reasons.Add(QualityDiagnostics.GradeUnknown.At(finding.Subject, ("finding", finding.Code), ("on", finding.On), ("grade", finding.Grade), ("scale", finding.Scale)));
                break;
            case GradeEffect.Minor:
                _reasons.Add(QualityDiagnostics.MinorOpen.At(finding.Subject, ("finding", finding.Code), ("on", finding.On), ("state", state)));
                break;
            case GradeEffect.Major:
                _reasons.Add(QualityDiagnostics.MajorOpen.At(finding.Subject, ("finding", finding.Code), ("on", finding.On), ("state", state)));
                OpenMajors++;
                foreach (var group in _groups.About(rows, finding.Process, [finding.Unit]))
                {
                    group.OpenMajors++;
                }

                break;
        }
    }

    private List<OpenAction> Take(CorrectiveCase action, List<(Finding Finding, ImmutableArray<int> Rows)> findings)
    {
        var open = OpenAction.Of(action).ToList();
        var groups = new HashSet<AuditReadinessGroup>();
        foreach (var (finding, rows) in findings)
        {
            groups.UnionWith(_groups.About(rows, finding.Process, [action.Unit ?? finding.Unit]));
        }

        foreach (var one in open)
        {
            OldestAction = OldestAction is { } oldest && OpenAction.Compare(oldest, one) <= 0 ? oldest : one;
            foreach (var group in groups)
            {
                group.Take(one);
            }
        }

        if (open is [{ Action: null }])
        {
            _reasons.Add(QualityDiagnostics.CaseWaits.At(
                action.Subject, ("case", action.Code), ("opened", action.OpenedOn), ("state", Plainly.Of(action.State)), ("owner", action.Owner)));
        }

        return open;
    }
}
