namespace ElectionCore.Organization;

/// <summary>That a person holds a post, on some footing, for some time.</summary>
/// <remarks>
/// One appointment is one timeline: leave and suspension are dated states of it, so its facts together run from its
/// beginning to its end. Equality is on all parts.
/// </remarks>
public sealed record Appointment : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required AppointmentCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The post held.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required PostCode Post { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Who holds it.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>On what footing.</summary>
    public AppointmentBasis Basis { get; init; }

    /// <summary>Whether the person is serving, on leave or suspended.</summary>
    public AppointmentStatus Status { get; init; }

    /// <summary>The working time given to the post, in full-time equivalents; not negative.</summary>
    /// <value>The default value is 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal Fte { get; init => field = Guard.NotNegative(value); } = 1m;

    /// <summary>The fixed term in months, at least 1, or null when there is none or the post's procedure sets it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? TermMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>How often the term has been renewed: 0 for a first appointment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Renewal { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The order or notification of appointment, or null.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>The nomination it follows, or null.</summary>
    public NominationCode? Nomination { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => SubjectOf(Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
    [
        Organization.Post.SubjectOf(Post),
        Person,
        .. Nomination is { } nomination ? [Organization.Nomination.SubjectOf(nomination)] : Array.Empty<SubjectRef>(),
    ];

    /// <summary>Whether the person fills a seat of the post, as distinct from covering it for somebody.</summary>
    public bool FillsSeat => Basis is AppointmentBasis.Substantive or AppointmentBasis.Secondment or AppointmentBasis.Temporary;

    internal static SubjectRef SubjectOf(AppointmentCode appointment) => new("appointment", appointment.Value);
}
