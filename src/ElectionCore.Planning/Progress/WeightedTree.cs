namespace ElectionCore.Planning;

/// <summary>
/// The weighted progress of every element of a plan, from the leaves up: one value of its own indicators and the elements under
/// it, by their weights.
/// </summary>
internal sealed class WeightedTree
{
    private readonly PlanFrame _frame;
    private readonly RollUpCalculator _calculator;
    private readonly ILookup<PlanElementCode, ProgressTerm> _own;
    private readonly Dictionary<PlanElementCode, ProgressTerm> _elements = [];
    private readonly Dictionary<PlanElementCode, WideRatio?> _paths = [];

    public WeightedTree(PlanFrame frame, RollUpCalculator calculator, IReadOnlyCollection<ProgressTerm> terms)
    {
        (_frame, _calculator, _own) = (frame, calculator, terms.ToLookup(t => t.Element));
        for (var number = frame.Tree.Count - 1; number >= 0; number--)
        {
            var code = frame.Tree.Nodes[number];
            if (Make(Parts(code), code) is { } part)
            {
                _elements[code] = part with { Weight = frame.Element(code).Weight is { } weight ? WideRatio.FromDecimal(weight) : null };
            }
        }

        Whole = Make(Top(), frame.Plan.Code)?.Progress;
        Descend(Top(), new(1, 1));
    }

    /// <summary>The weighted progress of the plan, or null when nothing is counted.</summary>
    public Progress? Whole { get; }

    /// <summary>The weighted progress of an element, or null when nothing is counted in it.</summary>
    public Progress? Of(PlanElementCode element) => _elements.GetValueOrDefault(element)?.Progress;

    /// <summary>The product of the weights from the top down to an element, or null when one is missing.</summary>
    public WideRatio? Path(PlanElementCode element) => _paths.GetValueOrDefault(element);

    /// <summary>The product of the weights from the top down to a term, or null when one is missing.</summary>
    public WideRatio? Path(ProgressTerm term)
    {
        var above = _frame.Tree.Contains(term.Element) ? Path(term.Element) : new(1, 1);
        var parts = _frame.Tree.Contains(term.Element) ? Parts(term.Element) : Top();
        return parts.Count == 1 ? above : Product(above, term.Weight);
    }

    private static WideRatio? Product(WideRatio? above, WideRatio? own) => above is { } a && own is { } b ? a.Times(b) : null;

    private List<ProgressTerm> Parts(PlanElementCode code) =>
        [.. _own[code].Where(_calculator.IsExpected), .. _frame.Tree.Children(code).Where(_elements.ContainsKey).Select(c => _elements[c])];

    private List<ProgressTerm> Top() =>
    [
        .. _own.Where(g => !_frame.Tree.Contains(g.Key)).SelectMany(g => g).Where(_calculator.IsExpected),
        .. _frame.Tree.Roots.Where(_elements.ContainsKey).Select(c => _elements[c]),
    ];

    private ProgressTerm? Make(List<ProgressTerm> parts, SubjectRef subject)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        ProgressTerm[] weighed = parts.Count == 1 ? [parts[0] with { Weight = new(1, 1) }] : [.. parts];
        var missing = weighed.Count(p => p.Weight is null);
        if (missing > 0)
        {
            _frame.Report(PlanningDiagnostics.WeightMissing.At(subject, ("count", missing), ("parts", weighed.Length), ("whole", subject)));
        }

        var progress = _calculator.Of(weighed);
        return new()
        {
            Progress = missing > 0 ? progress with { Value = null, Gap = ProgressGap.NoWeight } : progress,
            Element = subject.Kind == "plan-element" ? new(subject.Code) : default,
            IsDue = true,
            IsReported = progress.Reported > 0,
        };
    }

    private void Descend(List<ProgressTerm> parts, WideRatio? above)
    {
        var pending = new Stack<(List<ProgressTerm> Parts, WideRatio? Above)>([(parts, above)]);
        while (pending.TryPop(out var next))
        {
            foreach (var part in next.Parts.Where(p => _elements.TryGetValue(p.Element, out var element) && ReferenceEquals(element, p)))
            {
                _paths[part.Element] = next.Parts.Count == 1 ? next.Above : Product(next.Above, part.Weight);
                pending.Push((Parts(part.Element), _paths[part.Element]));
            }
        }
    }
}
