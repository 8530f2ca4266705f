namespace ElectionCore.EntityFrameworkCore;

/// <summary>The tables of the Organization module.</summary>
internal static class OrganizationTables
{
    /// <summary>One for each kind of fact.</summary>
    public static IReadOnlyList<FactTable> All { get; } =
    [
        new InstitutionTable(), new PlaceTable(), new UnitTable(), new PostTable(), new ReportingLineTable(), new PersonTable(),
        new AppointmentTable(), new ProcedureTable(), new NominationTable(), new DelegationTable(), new ChangeEventTable(),
        new TemplateTable(), new StatedFigureTable(),
    ];
}
