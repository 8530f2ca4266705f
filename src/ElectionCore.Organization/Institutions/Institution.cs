namespace ElectionCore.Organization;

/// <summary>The body itself: its name, model, country, calendar and the words it uses.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Institution : IFactState
{
    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>How the body stands to the executive.</summary>
    public InstitutionModel Model { get; init; }

    /// <summary>The country, as an ISO 3166-1 code of two letters, or null.</summary>
    /// <exception cref="ArgumentException">The value is not two capital letters.</exception>
    public string? Country
    {
        get;
        init => field = value is null or [>= 'A' and <= 'Z', >= 'A' and <= 'Z']
            ? value
            : throw new ArgumentException("A country is an ISO 3166-1 code of two capital letters.", nameof(value));
    }

    /// <summary>The IANA name of the time zone in which the institution's days end, such as <c>Asia/Kabul</c>.</summary>
    /// <value>The default value is <c>UTC</c>.</value>
    /// <exception cref="ArgumentException">The value is not a time zone of this machine's database.</exception>
    public string TimeZone
    {
        get;
        init => field = TimeZoneInfo.TryFindSystemTimeZoneById(value, out _)
            ? value
            : throw new ArgumentException("A time zone is an IANA name such as Asia/Kabul.", nameof(value));
    } = "UTC";

    /// <summary>Grades in use, lowest first, for comparing ranks; empty when the institution has no single scale.</summary>
    public ValueList<string> Grades { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How far appointments are recorded.</summary>
    public RecordCoverage Appointments { get; init; }

    /// <summary>What the institution calls things that other countries call differently.</summary>
    public ValueList<TermLabel> Labels { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>A remark that every reader should see, such as that the data are historical; or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where the data come from; or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => "institution";

    /// <inheritdoc/>
    public SubjectRef Subject => new("institution", "institution");

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];

    /// <summary>What the institution calls a term.</summary>
    /// <param name="key">The key, such as <see cref="InstitutionTerms.PollingStation"/>.</param>
    /// <returns>Its own label, else the usual English one, else the key itself.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null or empty.</exception>
    public LocalizedText Label(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Labels.FirstOrDefault(l => l.Key == key)?.Label ?? InstitutionTerms.DefaultLabel(key) ?? new(key);
    }

    /// <summary>The moment at which a day of the institution ends: the first one of the next day in its time zone.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The moment, in UTC; the greatest one for the last day of the calendar.</returns>
    public DateTimeOffset EndOfDay(DateOnly day)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
        if (day == DateOnly.MaxValue)
        {
            return DateTimeOffset.MaxValue;
        }

        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);

        // Where clocks jump over midnight, the day begins at the first moment that exists.
        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(1);
        }

        // Where midnight comes twice, the day begins with the first of the two, which has the greater offset.
        var offset = zone.IsAmbiguousTime(midnight)
            ? zone.GetAmbiguousTimeOffsets(midnight).Max()
            : zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset).ToUniversalTime();
    }
}
