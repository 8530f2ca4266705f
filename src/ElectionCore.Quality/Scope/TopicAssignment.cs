namespace ElectionCore.Quality;

/// <summary>That a unit answers for a topic within a scope. A unit is asked about its own topics only.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TopicAssignment : IFactState
{
    /// <summary>The scope.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ScopeCode Scope { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The topic.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required TopicCode Topic { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The unit.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required UnitCode Unit { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <inheritdoc/>
    public string FactKey => $"{Scope}\t{Topic}\t{Unit}";

    /// <inheritdoc/>
    public SubjectRef Subject => Scope;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Scope, Topic, Unit];
}
