namespace ElectionCore.Quality;

/// <summary>How a supplier did what was ordered.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record SupplierEvaluation : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The supplier.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Supplier { get; init => field = Guard.Text(value); }

    /// <summary>What was ordered.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Service { get; init => field = Guard.Text(value); }

    /// <summary>The day of the evaluation.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who evaluated.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef Evaluator { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What was asked of the supplier, and how far it was met.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<SupplierCriterion> Criteria
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 ? value : throw new ArgumentException("A supplier is evaluated by one criterion at least.", nameof(value));
    }

    /// <summary>Whether the supplier may be chosen again.</summary>
    public required bool IsApproved { get; init; }

    /// <summary>The points given of the points there were, over the criteria that were judged.</summary>
    public Ratio Score => new(Criteria.Where(c => c.Points is not null).Sum(c => (long)c.Points!.Value), Criteria.Where(c => c.Points is not null).Sum(c => (long)c.Of));

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("supplier-evaluation", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Evaluator];
}
