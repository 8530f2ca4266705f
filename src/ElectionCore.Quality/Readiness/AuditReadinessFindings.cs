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

    public AuditReadinessFindings(AuditReadinessRecords records, DateOnly asOf, AuditReadinessGrid grid, AuditReadinessGroups groups, AuditReadinessReasons reasons)
    {
        (_records, _grid, _groups, _reasons, _asOf) = (records, grid, groups, reasons, asOf);
        _scales = GradingScale.WithThoseOfThePackage(records.Scales);
        _cases = [.. records.Cases.Where(c => c.OpenedOn <= asOf).Select(c => c.AsOf(asOf)).OrderBy(c => c.OpenedOn).ThenBy(c => c.Code)];
        var audits = records.Audits.Where(a => a.Scope == records.Scope.Code).Select(a => (AuditCode?)a.Code).ToHashSet();
        _findings =
        [
            .. from finding in records.Findings
               where finding.On <= asOf && grid.IsInScope(finding.Unit)
               orderby finding.On, finding.Code
               let rows = finding.Topics.Distinct().SelectMany(t => grid.Rows(t, finding.Catalogue)).ToImmutableArray()
               where rows.Length > 0 || audits.Contains(finding.Audit)
               select (finding, rows),
        ];
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

        var found = _findings.ToDictionary(f => f.Finding.Code);
        var others = _records.Findings.Where(f => f.On <= _asOf && !found.ContainsKey(f.Code)).Select(f => f.Code).ToHashSet();
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

    private void Open(FindingStatus status, ImmutableArray<int> rows)
    {
        var finding = status.Finding;
        var state = status.Cases.Count == 0
            ? "there is no corrective action about it"
            : string.Join("; ", status.Cases.Select(c => $"the corrective action {c.Code} is {Words.Of(c.State).Replace('-', ' ')}"));
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
                action.Subject, ("case", action.Code), ("opened", action.OpenedOn), ("state", Words.Of(action.State).Replace('-', ' ')), ("owner", action.Owner)));
        }

        return open;
    }
}
