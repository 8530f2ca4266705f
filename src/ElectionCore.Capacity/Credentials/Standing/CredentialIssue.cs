namespace ElectionCore.Capacity;

/// <summary>Gives and renews credentials.</summary>
public static class CredentialIssue
{
    /// <summary>Gives somebody a credential, valid from the day of the evaluation for as long as its kind says.</summary>
    /// <param name="evaluation">How the person stands to the kind.</param>
    /// <param name="number">The number, which was never given before.</param>
    /// <param name="course">The course it is given for, or null.</param>
    /// <param name="version">The version of that course, or null.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="number"/> is empty.</exception>
    /// <exception cref="RuleViolationException">A condition is not met or unknown (<c>CAP0070</c>).</exception>
    public static Credential Give(CredentialEvaluation evaluation, CredentialNumber number, CourseCode? course = null, string? version = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.State != ConditionState.Met)
        {
            throw new RuleViolationException(CapacityDiagnostics.ConditionsNotMet.At(
                (SubjectRef)evaluation.Type.Code,
                ("person", evaluation.Person),
                ("type", evaluation.Type.Code),
                ("unmet", evaluation.Results.Count(r => r.State == ConditionState.Unmet)),
                ("unknown", evaluation.Results.Count(r => r.State == ConditionState.Unknown))));
        }

        return new()
        {
            Number = number,
            Type = evaluation.Type.Code,
            Holder = evaluation.Person,
            Course = course,
            Version = version,
            IssuedOn = evaluation.On,
            LastDay = evaluation.Type.LastDayFrom(evaluation.On),
        };
    }

    /// <summary>Says whether a day is one on which a credential can be given or signed: not before the end of the training that earns it.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="what">What is done on the day, as a part of a sentence, such as <c>signed on</c>.</param>
    /// <param name="day">The day.</param>
    /// <param name="trainingEnded">The end of the training (<see cref="CredentialRules.TrainingEndedOn"/>), or null when that is not known.</param>
    /// <returns>What is wrong (<c>CAP0128</c>), or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> or <paramref name="what"/> is null.</exception>
    public static Diagnostic? CheckDay(Credential credential, string what, DateOnly day, DateOnly? trainingEnded)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(what);
        return trainingEnded is { } ended && day < ended
            ? CapacityDiagnostics.EarlierThanTraining.At(
                credential.Subject, ("credential", credential.Number), ("holder", credential.Holder), ("what", what), ("day", day), ("ended", ended))
            : null;
    }

    /// <summary>Renews a credential by another one that names it. The earlier one stays as it was.</summary>
    /// <param name="earlier">How the earlier one stands on the day; it is valid, has expired, or has lost its support.</param>
    /// <param name="evaluation">How the holder stands to the same kind on the same day.</param>
    /// <param name="number">The new number.</param>
    /// <returns>The new credential, valid from the day of the evaluation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="number"/> is empty, or the evaluation is of another person, kind or day.</exception>
    /// <exception cref="RuleViolationException">
    /// A condition is not met or unknown (<c>CAP0070</c>), or the earlier one is revoked, renewed already, not yet valid or of the same
    /// number (<c>CAP0072</c>).
    /// </exception>
    public static Credential Renew(CredentialStanding earlier, CredentialEvaluation evaluation, CredentialNumber number)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(evaluation);
        var known = earlier.Credential;
        if (known.Holder != evaluation.Person || known.Type != evaluation.Type.Code || earlier.On != evaluation.On)
        {
            throw new ArgumentException("The evaluation is of another person, kind or day than the credential.", nameof(evaluation));
        }

        var why = known.Number == number ? "its renewal needs a number of its own"
            : earlier.State is CredentialState.Revoked or CredentialState.Superseded or CredentialState.NotYet ? $"it is {Words.Of(earlier.State)}"
            : null;
        return why is null
            ? Give(evaluation, number, known.Course, known.Version) with { Renews = known.Number }
            : throw new RuleViolationException(CapacityDiagnostics.RenewalUnfit.At(known.Subject, ("credential", known.Number), ("why", why)));
    }
}
