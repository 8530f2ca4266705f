namespace ElectionCore.Capacity;

/// <summary>Reads what training is evaluated from.</summary>
public static class EvaluationReading
{
    /// <summary>Reads sessions, tests, feedback, observations and errors up to a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<EvaluationRecords> EvaluationRecordsAsync(this CapacityRegister register, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var training = await CompletionRecords.ReadAsync(register, asOf, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Sessions = training.Sessions,
            Completions = training.Completions(),
            Attendance = training.Attendance,
            Tests = training.Tests,
            Feedback = await register.ListAsync<SessionFeedback>(asOf, cancellationToken).ConfigureAwait(false),
            Observations = await register.ListAsync<PracticeObservation>(asOf, cancellationToken).ConfigureAwait(false),
            Errors = await register.ListAsync<StationErrors>(asOf, cancellationToken).ConfigureAwait(false),
            Duties = await register.ListAsync<Duty>(asOf, cancellationToken).ConfigureAwait(false),
        };
    }
}
