namespace ElectionCore.Quality;

/// <summary>What records are held against before they are taken in, besides those that are on record.</summary>
public sealed record IntakeRecords
{
    /// <summary>The catalogues, those of the package too.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<QualityCatalogue> Catalogues { get; init => field = Guard.NotNull(value); }

    /// <summary>The units of the institution; null where none are on record: then units are not checked.</summary>
    public IReadOnlySet<UnitCode>? Units { get; init; }

    /// <summary>The ties of people to units. What records say of people's work is added to them (<see cref="AuditTies"/>).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<AuditTie> Ties { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Who is and was of top management.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<TopManager> TopManagement { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How long ties count.</summary>
    /// <value>The default value is <see cref="AuditTeamPolicy.Usual"/>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AuditTeamPolicy Policy { get; init => field = Guard.NotNull(value); } = AuditTeamPolicy.Usual;

    /// <summary>
    /// Whether what is taken in is one of several documents that name each other and come in any order, as those of OSCAL do. What is not there may
    /// follow then: it is a warning and no error.
    /// </summary>
    public bool IsPart { get; init; }

    /// <summary>What is known of the people, for audits of a scope.</summary>
    internal IndependenceRecords Of(QualityScope scope) => new() { Scope = scope, Catalogues = Catalogues, Ties = Ties, TopManagement = TopManagement };
}
