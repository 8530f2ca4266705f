namespace ElectionCore.Organization;

/// <summary>The kinds of fact of this module.</summary>
public static class OrganizationKinds
{
    /// <summary>Every kind, each once.</summary>
    public static IReadOnlyList<FactKind> All { get; } =
    [
        FactKind.Of<Institution>(),
        FactKind.Of<Place>(),
        FactKind.Of<OrganizationalUnit>(),
        FactKind.Of<Post>(),
        FactKind.Of<ReportingLine>(),
        FactKind.Of<Person>(),
        FactKind.Of<Appointment>(),
        FactKind.Of<AppointmentProcedure>(),
        FactKind.Of<Nomination>(),
        FactKind.Of<Delegation>(),
        FactKind.Of<ChangeEvent>(),
        FactKind.Of<OfficeTemplate>(),
        FactKind.Of<StatedFigure>(),
    ];
}
