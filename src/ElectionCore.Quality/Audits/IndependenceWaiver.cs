namespace ElectionCore.Quality;

/// <summary>That top management lets somebody audit their own unit, with the reason. Nobody is let audit their own work.</summary>
/// <remarks>The report shows it. Equality is on all parts.</remarks>
public sealed record IndependenceWaiver
{
    /// <summary>The unit.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required UnitCode Unit { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Why nobody else can.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Reason { get; init => field = Guard.Text(value); }

    /// <summary>Who of top management granted it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef GrantedBy { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The paper, or null.</summary>
    public Instrument? Instrument { get; init; }
}
