namespace ElectionCore.Capacity;

/// <summary>Sessions to schedule, and with what: working days, venues and trainers.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ScheduleRequest
{
    /// <summary>The sessions to schedule.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<SessionRequest> Sessions { get; init => field = Guard.NotNull(value); }

    /// <summary>Sessions that stay as they are: held, or made known. Rooms and trainers are taken on their days; a cancelled one takes nothing.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<TrainingSession> Fixed { get; init => field = Guard.NotNull(value); } = ValueList<TrainingSession>.Empty;

    /// <summary>The working days, in order, each once.</summary>
    /// <exception cref="ArgumentException">The value is not in order.</exception>
    public required ValueList<DateOnly> WorkingDays
    {
        get;
        init
        {
            var days = Guard.NotNull(value);
            field = days.Zip(days.Skip(1)).All(d => d.First < d.Second)
                ? days
                : throw new ArgumentException("Working days are given in order, each once.", nameof(value));
        }
    }

    /// <summary>The venues, with their rooms.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<Venue> Venues { get; init => field = Guard.NotNull(value); }

    /// <summary>The trainers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<TrainerAvailability> Trainers { get; init => field = Guard.NotNull(value); }

    /// <summary>The credentials of trainers, for those who may not train without one.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Credential> Credentials { get; init => field = Guard.NotNull(value); } = ValueList<Credential>.Empty;

    /// <summary>The revocations of credentials.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CredentialRevocation> Revocations { get; init => field = Guard.NotNull(value); } = ValueList<CredentialRevocation>.Empty;

    /// <summary>Whether women's sessions may do without a woman trainer.</summary>
    public bool PermitsMenToTrainWomen { get; init; }

    /// <summary>Whether trainers may be sent to sessions in another place than that from which they work. Those without a place go anywhere.</summary>
    public bool PermitsTrainersToTravel { get; init; }
}
