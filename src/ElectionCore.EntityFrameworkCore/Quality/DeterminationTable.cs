using System.Globalization;
using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How determinations are stored, with the sample in columns of its own.</summary>
internal sealed class DeterminationTable : FactTable<Determination>
{
    public DeterminationTable()
        : base("qual_determination", "determination", "key")
    {
        AllReferencesAreColumns = false;
        Code("audit", "audit", d => d.Audit.Value, isRequired: true);
        Code("catalogue", "catalogue", d => d.Catalogue.Value, isRequired: true);
        Code("topic", "topic", d => d.Topic.Value, isRequired: true);
        Code("unit", "unit", d => d.Unit?.Value);
        Word<Judgement>("judgement", d => d.Judgement);
        Word<AssessmentMethod>("method", d => d.Method);
        Integer("sample_looked", d => d.Sample?.Looked);
        Integer("sample_of", d => d.Sample?.Of);
        Text("sample_what", d => d.Sample?.What);
        Code("assessor", "person", d => d.Assessor.Value, isRequired: true);
        Date("determined_on", d => d.On, isRequired: true);
        Text("time_of_day", d => d.At?.ToString("O", CultureInfo.InvariantCulture));
        Text("note", d => d.Note);
        Text("reason", d => d.Reason);
        Code("approver", "person", d => d.Approver?.Value);
        Items("evidence", d => d.Evidence);
    }

    protected override Determination ReadState(FactReader row) => new()
    {
        Audit = new(row.RequiredText("audit")),
        Catalogue = new(row.RequiredText("catalogue")),
        Topic = new(row.RequiredText("topic")),
        Unit = row.Text("unit") is { } unit ? new UnitCode(unit) : null,
        Judgement = row.Word<Judgement>("judgement"),
        Method = row.Word<AssessmentMethod>("method"),
        Sample = SampleOf(row.Integer("sample_looked"), row.Integer("sample_of"), row.Text("sample_what")),
        Assessor = new(row.RequiredText("assessor")),
        On = row.RequiredDate("determined_on"),
        At = row.Text("time_of_day") is { } time ? TimeOnly.ParseExact(time, "O", CultureInfo.InvariantCulture) : null,
        Note = row.Text("note"),
        Reason = row.Text("reason"),
        Approver = row.Text("approver") is { } approver ? new PersonRef(approver) : null,
        Evidence = row.Items<EvidenceCode>("evidence"),
    };

    private static AuditSample? SampleOf(int? looked, int? of, string? what) => looked is { } number ? new(number, of, what) : null;
}
