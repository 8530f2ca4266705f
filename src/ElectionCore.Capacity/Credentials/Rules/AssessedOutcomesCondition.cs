using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>Each of some outcomes was found achieved by an assessor of a rank.</summary>
/// <remarks>Nobody assesses themselves. Equality is on all parts.</remarks>
public sealed record AssessedOutcomesCondition : CredentialCondition
{
    /// <summary>The outcomes, by their codes in <see cref="OutcomeAssessment"/>; each once.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, has something twice, or holds no code.</exception>
    public required ValueList<string> Outcomes
    {
        get;
        init => field = Guard.NotNull(value) is { Count: > 0 } && value.Distinct(StringComparer.Ordinal).Count() == value.Count && value.All(CodeFormat.IsValid)
            ? value
            : throw new ArgumentException("Outcomes are codes, each once.", nameof(value));
    }

    /// <summary>The lowest rank that an assessor must hold in the programme of the credential on the day of the assessment; null when anybody may assess.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? AssessorRank { get; init => field = Guard.AtLeast(value, 1); }

    internal override IEnumerable<SubjectRef> References => [];

    /// <inheritdoc/>
    public override string Describe()
    {
        var assessor = AssessorRank is { } rank ? string.Create(CultureInfo.InvariantCulture, $" by somebody of rank {rank} or more") : "";
        return $"Is assessed as having achieved {string.Join(", ", Outcomes)}{assessor}";
    }
}
