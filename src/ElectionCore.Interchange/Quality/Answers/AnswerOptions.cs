using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>What answers to a checklist are held against.</summary>
public sealed record AnswerOptions
{
    /// <summary>The audit that the answers are for.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Audit Audit { get; init => field = Guard.NotNull(value); }

    /// <summary>The scope of the audit with its catalogues, and what has to be known to say who may judge what.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IndependenceRecords Records { get; init => field = Guard.NotNull(value); }

    /// <summary>Which units answer for which topics.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<TopicAssignment> Assignments { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The evidence on record, by its codes; null where it is not known: then codes of evidence are not checked.</summary>
    public IReadOnlySet<EvidenceCode>? Evidence { get; init; }

    /// <summary>What was judged in the audit before: it stays where an answer says not assessed or is older, which is told.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Determination> Determinations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What is asked of the team.</summary>
    /// <value>The default value is <see cref="AuditTeamPolicy.Usual"/>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AuditTeamPolicy Policy { get; init => field = Guard.NotNull(value); } = AuditTeamPolicy.Usual;

    /// <summary>The day on which the answers are taken in: none is of a later day. Null where that is not checked.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether sound answers are handed on although others are faulty. Otherwise an error means no answers at all.</summary>
    public bool Lenient { get; init; }

    /// <summary>How days are written.</summary>
    /// <value>The default value is <see cref="ListDayForm.YearMonthDay"/>.</value>
    public ListDayForm DayForm { get; init; }
}
