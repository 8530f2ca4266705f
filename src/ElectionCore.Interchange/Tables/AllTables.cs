namespace ElectionCore.Interchange;

/// <summary>The kinds of record there are, in the order in which a document lists them and things are put in.</summary>
internal static class AllTables
{
    public static readonly PersonTable People = new();
    public static readonly AppointmentTable Appointments = new();

    /// <summary>All kinds, each once.</summary>
    public static IReadOnlyList<Table> Kinds { get; } =
    [
        new InstitutionTable(), new PlaceTable(), new UnitTable(), new PostTable(), People, new ReportingTable(), Appointments,
        new ProcedureTable(), new NominationTable(), new DelegationTable(), new ChangeEventTable(), new TemplateTable(),
        new StatedFigureTable(),
    ];

    /// <summary>The tables a CSV file may be, those that need more columns first.</summary>
    public static IReadOnlyList<Table> Csv { get; } =
        [.. Kinds.Where(t => t.CsvName is not null).Append(new PCodeTable()).OrderByDescending(t => t.Signature.Count)];

    /// <summary>The table of a name, such as <c>reportingLines</c>.</summary>
    public static Table Of(string name) => Kinds.First(t => t.Name == name);
}
