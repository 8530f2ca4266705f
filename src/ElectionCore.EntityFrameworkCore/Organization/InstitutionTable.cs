using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How states of the institution are stored.</summary>
internal sealed class InstitutionTable : FactTable<Institution>
{
    public InstitutionTable()
        : base("org_institution", "institution", "key", i => i.Name)
    {
        Localized("name", i => i.Name, isRequired: true);
        Word<InstitutionModel>("model", i => i.Model);
        Text("country", i => i.Country);
        Text("time_zone", i => i.TimeZone, isRequired: true);
        Items("grades", i => i.Grades);
        Word<RecordCoverage>("appointments", i => i.Appointments);
        Items("labels", i => i.Labels);
        Localized("note", i => i.Note);
        Text("source", i => i.Source);
    }

    protected override Institution ReadState(FactReader row) => new()
    {
        Name = row.RequiredLocalized("name"),
        Model = row.Word<InstitutionModel>("model"),
        Country = row.Text("country"),
        TimeZone = row.RequiredText("time_zone"),
        Grades = row.Items<string>("grades"),
        Appointments = row.Word<RecordCoverage>("appointments"),
        Labels = row.Items<TermLabel>("labels"),
        Note = row.Localized("note"),
        Source = row.Text("source"),
    };
}
