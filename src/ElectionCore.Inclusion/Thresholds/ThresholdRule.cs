namespace ElectionCore.Inclusion;

/// <summary>A limit that a law sets for the share or the gap of a group, as data that is valid for some time.</summary>
/// <remarks>
/// <para>Evaluating it gives findings and never a verdict: whether a poll is void is for the authority or the court.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record ThresholdRule : IFactState
{
    /// <summary>The permanent code, such as <c>pk-2017-s9</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What the rule is about.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>Whose law it is, such as <c>PK</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Jurisdiction { get; init => field = Guard.Text(value); }

    /// <summary>What it is evaluated for, each on its own: <c>constituency</c> or <c>party</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Scope { get; init => field = Guard.Text(value); }

    /// <summary>Where the law says it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LegalCitation Citation { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether somebody may act or must.</summary>
    public required ThresholdEffect Effect { get; init; }

    /// <summary>What the law says happens, in words of one's own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText EffectText { get; init => field = Guard.NotNull(value); }

    /// <summary>How far the text was checked.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RuleVerification Verification { get; init => field = Guard.NotNull(value); }

    /// <summary>The days on which the rule is in force.</summary>
    public DateRange Effective { get; init; } = DateRange.Always;

    /// <summary>The ways to read it; at least one, at most one of them declared.</summary>
    /// <exception cref="ArgumentException">There is none, a code comes twice, or several are declared.</exception>
    public required ValueList<ThresholdReading> Readings { get; init => field = RequireReadings(value); }

    /// <summary>Whether findings may go into public reports: the text was checked.</summary>
    public bool IsPublishable => Verification.IsVerified;

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("threshold-rule", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];

    /// <summary>Evaluates the rule under every reading, for one constituency, party or whatever its scope is.</summary>
    /// <param name="input">The counts.</param>
    /// <returns>A finding for each reading, and what is to be reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="RuleViolationException">The rule is not in force on the day of the input.</exception>
    /// <exception cref="OverflowException">Counts are too great to add.</exception>
    public ThresholdEvaluation Evaluate(ThresholdInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.On is { } day && !Effective.Contains(day))
        {
            throw new RuleViolationException(InclusionDiagnostics.RuleNotInForce.At(
                input.Subject, ("rule", Code), ("date", day), ("effective", Effective)));
        }

        ValueList<ThresholdFinding> findings = [.. Readings.Select(reading => ThresholdArithmetic.Evaluate(this, reading, input))];
        return new()
        {
            Rule = this,
            Input = input,
            Findings = findings,
            Diagnostics = [.. ThresholdReport.Of(this, input, findings)],
        };
    }

    private static ValueList<ThresholdReading> RequireReadings(ValueList<ThresholdReading>? readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return readings.Count == 0
            ? throw new ArgumentException("A rule has at least one reading.", nameof(readings))
            : readings.DistinctBy(r => r.Code, StringComparer.Ordinal).Count() < readings.Count || readings.Count(r => r.IsDeclared) > 1
                ? throw new ArgumentException("The codes of readings differ, and at most one reading is declared.", nameof(readings))
                : readings;
    }
}
