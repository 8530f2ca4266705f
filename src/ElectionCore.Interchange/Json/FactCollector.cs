using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Collects the rows of a history by kind.</summary>
internal sealed class FactCollector
{
    private readonly Dictionary<Type, object> _lists = [];

    public List<Fact<T>> Of<T>()
        where T : class, IFactState
    {
        if (!_lists.TryGetValue(typeof(T), out var list))
        {
            _lists.Add(typeof(T), list = new List<Fact<T>>());
        }

        return (List<Fact<T>>)list;
    }

    public OrganizationFacts ToFacts() => new()
    {
        Institution = Of<Institution>(),
        Places = Of<Place>(),
        Units = Of<OrganizationalUnit>(),
        Posts = Of<Post>(),
        ReportingLines = Of<ReportingLine>(),
        People = Of<Person>(),
        Appointments = Of<Appointment>(),
        Procedures = Of<AppointmentProcedure>(),
        Nominations = Of<Nomination>(),
        Delegations = Of<Delegation>(),
        ChangeEvents = Of<ChangeEvent>(),
        Templates = Of<OfficeTemplate>(),
        StatedFigures = Of<StatedFigure>(),
    };
}
