namespace ElectionCore.Organization;

/// <summary>Facts of every kind of this module: all that is known at one moment, or every row of the history.</summary>
/// <remarks>Each list is ordered by key, then first day. Kinds that are not given are empty.</remarks>
public sealed class OrganizationFacts
{
    /// <summary>The institution itself.</summary>
    public IReadOnlyList<Fact<Institution>> Institution { get; init => field = [.. value]; } = [];

    /// <summary>Places.</summary>
    public IReadOnlyList<Fact<Place>> Places { get; init => field = [.. value]; } = [];

    /// <summary>Organisational units.</summary>
    public IReadOnlyList<Fact<OrganizationalUnit>> Units { get; init => field = [.. value]; } = [];

    /// <summary>Posts.</summary>
    public IReadOnlyList<Fact<Post>> Posts { get; init => field = [.. value]; } = [];

    /// <summary>Reporting lines.</summary>
    public IReadOnlyList<Fact<ReportingLine>> ReportingLines { get; init => field = [.. value]; } = [];

    /// <summary>Names of people.</summary>
    public IReadOnlyList<Fact<Person>> People { get; init => field = [.. value]; } = [];

    /// <summary>Appointments.</summary>
    public IReadOnlyList<Fact<Appointment>> Appointments { get; init => field = [.. value]; } = [];

    /// <summary>Appointment procedures.</summary>
    public IReadOnlyList<Fact<AppointmentProcedure>> Procedures { get; init => field = [.. value]; } = [];

    /// <summary>Nominations.</summary>
    public IReadOnlyList<Fact<Nomination>> Nominations { get; init => field = [.. value]; } = [];

    /// <summary>Delegations.</summary>
    public IReadOnlyList<Fact<Delegation>> Delegations { get; init => field = [.. value]; } = [];

    /// <summary>Change events.</summary>
    public IReadOnlyList<Fact<ChangeEvent>> ChangeEvents { get; init => field = [.. value]; } = [];

    /// <summary>Office templates.</summary>
    public IReadOnlyList<Fact<OfficeTemplate>> Templates { get; init => field = [.. value]; } = [];

    /// <summary>Stated figures.</summary>
    public IReadOnlyList<Fact<StatedFigure>> StatedFigures { get; init => field = [.. value]; } = [];

    /// <summary>How many facts there are of all kinds.</summary>
    public int Count => Institution.Count + Places.Count + Units.Count + Posts.Count + ReportingLines.Count + People.Count
        + Appointments.Count + Procedures.Count + Nominations.Count + Delegations.Count + ChangeEvents.Count
        + Templates.Count + StatedFigures.Count;
}
