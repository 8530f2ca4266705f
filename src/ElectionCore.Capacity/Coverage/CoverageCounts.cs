namespace ElectionCore.Capacity;

/// <summary>People counted by whether they are trained and by their recorded sex. Every number is a count; shares are derived from them.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CoverageCounts
{
    /// <summary>The posts that are needed, or null where none are on record or posts cannot be divided so.</summary>
    public long? Required { get; init; }

    /// <summary>The posts that somebody is posted to. More people than posts of a role at a station fill no others. Null as with <see cref="Required"/>.</summary>
    public long? Filled { get; init; }

    /// <summary>The posts that somebody who is trained is posted to. Null as with <see cref="Required"/>.</summary>
    public long? FilledByTrained { get; init; }

    /// <summary>The people who are posted to a station.</summary>
    public long Appointed { get; init; }

    /// <summary>The trained women among them.</summary>
    public long TrainedWomen { get; init; }

    /// <summary>The trained men among them.</summary>
    public long TrainedMen { get; init; }

    /// <summary>The trained among them of whom another entry is recorded.</summary>
    public long TrainedOthers { get; init; }

    /// <summary>The trained among them of whom no sex is recorded.</summary>
    public long TrainedUnknown { get; init; }

    /// <summary>Those among them who are not trained.</summary>
    public long Untrained { get; init; }

    /// <summary>The untrained who did a part: some of the days of a course, or some of the courses of their role.</summary>
    public long PartlyTrained { get; init; }

    /// <summary>Those among them of whom not enough is recorded.</summary>
    public long NotKnown { get; init; }

    /// <summary>The people who are kept in reserve.</summary>
    public long Reserve { get; init; }

    /// <summary>Those in reserve who are trained.</summary>
    public long ReserveTrained { get; init; }

    /// <summary>All who are posted and trained.</summary>
    public long Trained => TrainedWomen + TrainedMen + TrainedOthers + TrainedUnknown;

    /// <summary>The posts nobody is posted to. Null as with <see cref="Required"/>.</summary>
    public long? Vacant => Required - Filled;

    /// <summary>The posts that somebody trained is posted to, of the posts that are needed.</summary>
    /// <value>Undefined where nothing is needed or posts cannot be divided so. It is never above 1.</value>
    public Ratio TrainedOfRequired => new(FilledByTrained ?? 0, Required ?? 0);

    /// <summary>The women of the trained whose sex is recorded.</summary>
    /// <value>Undefined where no sex is recorded.</value>
    public Ratio WomenOfTrained => new(TrainedWomen, TrainedWomen + TrainedMen + TrainedOthers);
}
