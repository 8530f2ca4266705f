namespace ElectionCore.Organization;

/// <summary>Facts of every kind of this module: all that is known at one moment, or every row of the history.</summary>
/// <remarks>Each list is ordered by key, then first day. Kinds that are not given are empty.</remarks>
public sealed class OrganizationFacts
{
    private readonly Dictionary<Type, (object Facts, int Count)> _kinds;

    /// <summary>Makes a collection of which each kind that is not given is empty.</summary>
    public OrganizationFacts() => _kinds = [];

    private OrganizationFacts(Dictionary<Type, (object Facts, int Count)> kinds) => _kinds = new(kinds);

    /// <summary>The institution itself.</summary>
    public IReadOnlyList<Fact<Institution>> Institution { get => Of<Institution>(); init => Put(value); }

    /// <summary>Places.</summary>
    public IReadOnlyList<Fact<Place>> Places { get => Of<Place>(); init => Put(value); }

    /// <summary>Organisational units.</summary>
    public IReadOnlyList<Fact<OrganizationalUnit>> Units { get => Of<OrganizationalUnit>(); init => Put(value); }

    /// <summary>Posts.</summary>
    public IReadOnlyList<Fact<Post>> Posts { get => Of<Post>(); init => Put(value); }

    /// <summary>Reporting lines.</summary>
    public IReadOnlyList<Fact<ReportingLine>> ReportingLines { get => Of<ReportingLine>(); init => Put(value); }

    /// <summary>Names of people.</summary>
    public IReadOnlyList<Fact<Person>> People { get => Of<Person>(); init => Put(value); }

    /// <summary>Appointments.</summary>
    public IReadOnlyList<Fact<Appointment>> Appointments { get => Of<Appointment>(); init => Put(value); }

    /// <summary>Appointment procedures.</summary>
    public IReadOnlyList<Fact<AppointmentProcedure>> Procedures { get => Of<AppointmentProcedure>(); init => Put(value); }

    /// <summary>Nominations.</summary>
    public IReadOnlyList<Fact<Nomination>> Nominations { get => Of<Nomination>(); init => Put(value); }

    /// <summary>Delegations.</summary>
    public IReadOnlyList<Fact<Delegation>> Delegations { get => Of<Delegation>(); init => Put(value); }

    /// <summary>Change events.</summary>
    public IReadOnlyList<Fact<ChangeEvent>> ChangeEvents { get => Of<ChangeEvent>(); init => Put(value); }

    /// <summary>Office templates.</summary>
    public IReadOnlyList<Fact<OfficeTemplate>> Templates { get => Of<OfficeTemplate>(); init => Put(value); }

    /// <summary>Stated figures.</summary>
    public IReadOnlyList<Fact<StatedFigure>> StatedFigures { get => Of<StatedFigure>(); init => Put(value); }

    /// <summary>How many facts there are of all kinds.</summary>
    public int Count => _kinds.Values.Sum(k => k.Count);

    /// <summary>The facts of one kind.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Post"/>.</typeparam>
    /// <returns>The facts.</returns>
    public IReadOnlyList<Fact<T>> Of<T>()
        where T : class, IFactState =>
        _kinds.TryGetValue(typeof(T), out var kind) ? (IReadOnlyList<Fact<T>>)kind.Facts : [];

    /// <summary>The same facts with other ones of one kind.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Post"/>.</typeparam>
    /// <param name="facts">All facts of the kind.</param>
    /// <returns>The facts of all kinds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public OrganizationFacts With<T>(IEnumerable<Fact<T>> facts)
        where T : class, IFactState
    {
        ArgumentNullException.ThrowIfNull(facts);
        var changed = new OrganizationFacts(_kinds);
        changed.Put(facts);
        return changed;
    }

    private void Put<T>(IEnumerable<Fact<T>> facts)
        where T : class, IFactState
    {
        IReadOnlyList<Fact<T>> own = [.. facts];
        _kinds[typeof(T)] = (own, own.Count);
    }
}
