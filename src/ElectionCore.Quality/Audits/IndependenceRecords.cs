namespace ElectionCore.Quality;

/// <summary>What has to be known to say whether the team of an audit is independent and competent.</summary>
public sealed record IndependenceRecords
{
    /// <summary>The scope of the audit.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required QualityScope Scope { get; init => field = Guard.NotNull(value); }

    /// <summary>The catalogues of the scope; others do not matter.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<QualityCatalogue> Catalogues { get; init => field = Guard.NotNull(value); }

    /// <summary>The ties of people to units and work.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<AuditTie> Ties { get; init => field = Guard.NotNull(value); }

    /// <summary>Who is and was of top management.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<TopManager> TopManagement { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether anybody is known to belong to a unit. Otherwise independence cannot be checked.</summary>
    public bool IsAnyoneKnown => Ties.Any(t => t.Kind != AuditTieKind.Work);

    /// <summary>Says whether somebody is on no record although others are, so that independence cannot be checked of them.</summary>
    /// <param name="person">The person.</param>
    /// <returns>Whether anybody is known to belong to a unit, and the person has no tie and is not of top management.</returns>
    public bool IsUnknown(PersonRef person) =>
        IsAnyoneKnown && !Ties.Any(t => t.Person.IsSameAs(person)) && !TopManagement.Any(t => t.Person.IsSameAs(person));
}
