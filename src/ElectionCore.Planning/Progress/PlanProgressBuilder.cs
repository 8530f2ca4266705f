using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Tells the progress of every indicator of a plan, and rolls it up.</summary>
internal sealed class PlanProgressBuilder
{
    private readonly PlanFrame _frame;
    private readonly ProgressOptions _options;
    private readonly RollUpCalculator _calculator;
    private readonly List<IndicatorProgress> _indicators = [];
    private readonly List<ProgressTerm> _terms = [];
    private readonly List<ProgressTerm> _places = [];

    public PlanProgressBuilder(PlanContent content, DateOnly asOf, ProgressOptions options)
    {
        (_frame, _options, _calculator) = (new(content, asOf), options, new(options, asOf));
    }

    public PlanProgress Build()
    {
        foreach (var indicator in _frame.Indicators)
        {
            Read(indicator);
        }

        if (_options.Method == ProgressMethod.SelfReported)
        {
            AddStatements();
        }

        var tree = _options.RollUp == RollUpMethod.Weighted ? new WeightedTree(_frame, _calculator, _terms) : null;
        var byElement = _terms.ToLookup(t => t.Element);
        var elements = _frame.Tree.Nodes.Select(code => ElementRow(code, byElement, tree)).ToImmutableArray();
        var byPath = tree is null ? _terms : _terms.ConvertAll(t => t with { Weight = tree.Path(t) });
        var places = tree is null ? _places : _places.ConvertAll(t => t with { Weight = tree.Path(t) });
        return new(_frame.Plan, _frame.AsOf, _options)
        {
            Whole = new()
            {
                Subject = _frame.Plan.Code,
                Title = _frame.Plan.Name,
                Progress = Weighted(_calculator.Of(_terms), tree?.Whole),
                Time = TimeElapsed.Of(_frame.Plan.Period, _frame.AsOf),
            },
            Indicators = [.. _indicators],
            Elements = elements,
            Levels = [.. _frame.Plan.Levels.Select(level => LevelRow(level, elements, byElement, tree))],
            Units = Rows(byPath.GroupBy(t => t.Responsible is { } unit ? (SubjectRef)unit : default)),
            Places = Rows(places.GroupBy(t => (SubjectRef)t.Place!.Value)),
            Diagnostics = [.. _frame.Diagnostics.Distinct()],
        };
    }

    private static Progress Weighted(Progress flat, Progress? weighted) => weighted is null ? flat : flat with { Value = weighted.Value, Gap = weighted.Gap };

    private void Read(PlanIndicator indicator)
    {
        if (!_frame.Tree.Contains(indicator.Element))
        {
            _frame.Report(PlanningDiagnostics.IndicatorOfNothing.At(indicator.Subject, ("indicator", indicator.Code), ("element", indicator.Element)));
        }

        var evaluator = new IndicatorEvaluator(_frame, _options, indicator);
        var term = evaluator.Whole();
        var isOverdue = indicator.Kind == PlanIndicatorKind.Milestone && !evaluator.IsReached;
        _indicators.Add(new()
        {
            Indicator = indicator,
            Progress = evaluator.IsServed
                ? term.Progress
                : term.Progress with { Value = null, Gap = ProgressGap.UnsuitedMethod, Methods = [_options.Method!.Value], Inputs = ValueList<ProgressInput>.Empty, Counted = 0 },
            SelfReported = evaluator.SelfReported(),
            Responsible = evaluator.Responsible,
            Latest = evaluator.Latest,
            DueOn = evaluator.DueOn,
            DaysOverdue = isOverdue && evaluator.DueOn is { } due ? Math.Max(0, _frame.AsOf.DayNumber - due.DayNumber) : 0,
        });
        if (evaluator.IsServed)
        {
            _terms.Add(term);
            _places.AddRange(evaluator.Places());
        }

        evaluator.CheckBreakdowns();
    }

    // What somebody says of an element without parts stands for it, in place of what is said of its indicators.
    private void AddStatements()
    {
        var withIndicators = _terms.Select(t => t.Element).ToHashSet();
        ProgressTerm[] statements =
        [
            .. _frame.Tree.Nodes.Where(code => _frame.Tree.Descendants(code).IsEmpty)
                .Select(code => (Code: code, Said: SelfReports.Of(_frame.Element(code).SelfReport, _frame.AsOf)))
                .Where(s => s.Said is not null || !withIndicators.Contains(s.Code))
                .Select(s => Statement(s.Code, s.Said)),
        ];
        var replaced = statements.Select(s => s.Element).ToHashSet();
        _terms.RemoveAll(t => replaced.Contains(t.Element));
        _terms.AddRange(statements);
    }

    private ProgressTerm Statement(PlanElementCode code, Progress? said)
    {
        var isDue = _frame.PeriodOf(code).To?.AddDays(-1) <= _frame.AsOf;
        return new()
        {
            Progress = said ?? new() { Methods = [ProgressMethod.SelfReported], Gap = isDue ? ProgressGap.NotReported : ProgressGap.NotDue, AsOf = _frame.AsOf },
            Element = code,
            Responsible = _frame.Lead(code),
            IsDue = isDue,
            IsReported = said is not null,
            IsComplete = said?.IsMet == true,
        };
    }

    private ProgressRow ElementRow(PlanElementCode code, ILookup<PlanElementCode, ProgressTerm> byElement, WeightedTree? tree)
    {
        var element = _frame.Element(code);
        return new()
        {
            Subject = code,
            Title = element.Title,
            Number = element.Number,
            Depth = _frame.Tree.Depth(code),
            Progress = Weighted(_calculator.Of(Under(code, byElement)), tree?.Of(code)),
            SelfReported = SelfReports.Of(element.SelfReport, _frame.AsOf),
            Time = TimeElapsed.Of(_frame.PeriodOf(code), _frame.AsOf),
        };
    }

    private List<ProgressTerm> Under(PlanElementCode code, ILookup<PlanElementCode, ProgressTerm> byElement)
    {
        var terms = new List<ProgressTerm>();
        foreach (var element in _frame.Tree.Subtree(code))
        {
            terms.AddRange(byElement[element]);
        }

        return terms;
    }

    private ProgressRow LevelRow(PlanLevel level, ImmutableArray<ProgressRow> elements, ILookup<PlanElementCode, ProgressTerm> byElement, WeightedTree? tree)
    {
        var terms = new List<ProgressTerm>();
        foreach (var row in elements)
        {
            var code = new PlanElementCode(row.Subject.Code);
            if (_frame.Element(code).Level != level.Code)
            {
                continue;
            }

            var under = Under(code, byElement);
            if (_options.RollUp == RollUpMethod.Pooled)
            {
                terms.AddRange(under);
                continue;
            }

            terms.Add(new()
            {
                Progress = row.Progress,
                Element = code,
                Weight = tree?.Path(code),
                IsDue = under.Count > 0 ? under.Exists(t => t.IsDue) : row.Time is { Days: var days } && days.Numerator == days.Denominator,
                IsReported = row.Progress.Reported > 0,
                IsComplete = under.Count > 0 && under.TrueForAll(t => t.IsComplete),
            });
        }

        return new() { Subject = new("plan-level", level.Code), Title = level.Name, Progress = _calculator.Of(terms) };
    }

    private ImmutableArray<ProgressRow> Rows(IEnumerable<IGrouping<SubjectRef, ProgressTerm>> groups) =>
    [
        .. groups.OrderBy(g => g.Key.Code, StringComparer.Ordinal)
            .Select(g => new ProgressRow { Subject = g.Key, Progress = _calculator.Of([.. g]) }),
    ];
}
