namespace ElectionCore.Quality.Tests;

/// <summary>
/// A corrective action as one would explain it at a blackboard: where it stands, who acted, what is left. It shares nothing with what it
/// is compared with.
/// </summary>
internal sealed class CaseModel(string owner)
{
    private readonly Dictionary<string, string> _plan = new(StringComparer.Ordinal);
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acted = new(StringComparer.Ordinal);
    private int _last;

    public string Where { get; private set; } = "open";

    public IReadOnlyCollection<string> Left => _left;

    public bool IsCorrected { get; private set; }

    /// <summary>Takes a step, or says by which code it is refused.</summary>
    public string? Take(CaseCommand c)
    {
        if (!InTurn(c.Step))
        {
            return "QUA0040";
        }

        if (c.Day < _last)
        {
            return "QUA0041";
        }

        if (Lacks(c))
        {
            return "QUA0042";
        }

        if ((c.Step == CaseStep.PlanAccepted && c.By == owner)
            || (c.Step is CaseStep.FoundEffective or CaseStep.FoundIneffective && (c.By == owner || _plan.ContainsValue(c.By) || _acted.Contains(c.By))))
        {
            return "QUA0043";
        }

        Apply(c);
        return null;
    }

    private bool InTurn(CaseStep step) => Where switch
    {
        "open" => step is CaseStep.Contained or CaseStep.Corrected or CaseStep.Analysed,
        "analysed" => step is CaseStep.Contained or CaseStep.Corrected or CaseStep.Analysed or CaseStep.Planned,
        "planned" => step is CaseStep.Contained or CaseStep.Corrected or CaseStep.Planned or CaseStep.PlanAccepted or CaseStep.PlanReturned,
        "accepted" => step is CaseStep.Contained or CaseStep.Corrected or CaseStep.ActionDone or CaseStep.Implemented,
        "implemented" => step is CaseStep.FoundEffective or CaseStep.FoundIneffective,
        _ => step is CaseStep.Reopened,
    };

    private bool Lacks(CaseCommand c)
    {
        switch (c.Step)
        {
            case CaseStep.Analysed:
                return !c.HasCause;
            case CaseStep.Planned:
                return c.Actions.Length == 0 || c.Actions.Select(a => a.Code).Distinct(StringComparer.Ordinal).Count() != c.Actions.Length || c.Actions.Any(a => a.Due < c.Day);
            case CaseStep.ActionDone:
                return c.Action is null || !_left.Contains(c.Action);
            case CaseStep.Implemented:
                return _left.Count > 0 || !IsCorrected;
            case CaseStep.PlanAccepted:
                return false;
            case CaseStep.FoundEffective:
                return !c.HasText || !c.HasEvidence;
            default:
                return !c.HasText;
        }
    }

    private void Apply(CaseCommand c)
    {
        _last = c.Day;
        switch (c.Step)
        {
            case CaseStep.Contained:
                _acted.Add(c.By);
                break;
            case CaseStep.Corrected:
                IsCorrected = true;
                _acted.Add(c.By);
                break;
            case CaseStep.Analysed or CaseStep.PlanReturned:
                Where = "analysed";
                break;
            case CaseStep.Planned:
                Where = "planned";
                _plan.Clear();
                _left.Clear();
                foreach (var (code, who, _) in c.Actions)
                {
                    _plan.Add(code, who);
                    _left.Add(code);
                }

                break;
            case CaseStep.PlanAccepted:
                Where = "accepted";
                break;
            case CaseStep.ActionDone:
                _left.Remove(c.Action!);
                _acted.Add(c.By);
                break;
            case CaseStep.Implemented:
                Where = "implemented";
                _acted.Add(c.By);
                break;
            case CaseStep.FoundEffective:
                Where = "effective";
                break;
            case CaseStep.FoundIneffective:
                Where = "ineffective";
                break;
            case CaseStep.Reopened:
                Where = "open";
                break;
        }
    }
}
