using System.Text.Json.Serialization;

namespace ElectionCore.Quality;

/// <summary>Somebody in the team of an audit.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AuditTeamMember
{
    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What the person does.</summary>
    public AuditRole Role { get; init; }

    /// <summary>The codes of the processes that the person looks at; none for those of the audit.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Processes { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The units that the person looks at; none for those of the audit.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<UnitCode> Units { get; init => field = Guard.NotNull(value); } = ValueList<UnitCode>.Empty;

    /// <summary>What the person is competent in: codes of catalogues, processes or credentials.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Competences { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The waivers for units that are the person's own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<IndependenceWaiver> Waivers { get; init => field = Guard.NotNull(value); } = ValueList<IndependenceWaiver>.Empty;

    /// <summary>Whether the person judges: auditors and leads do.</summary>
    [JsonIgnore]
    public bool IsJudging => Role is AuditRole.Auditor or AuditRole.Lead;
}
