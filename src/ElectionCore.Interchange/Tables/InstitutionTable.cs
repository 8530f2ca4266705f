using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>The institution itself.</summary>
internal sealed class InstitutionTable : Table<Institution>
{
    private static readonly LocalizedField InstitutionName = Fields.Localized("name");
    private static readonly ScalarField<InstitutionModel> Model = Fields.Word<InstitutionModel>("model");
    private static readonly ScalarField<string> Country = Fields.Restricted(
        "country", "an ISO 3166-1 code of two capital letters", static text => text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']);

    private static readonly ScalarField<string> Zone = Fields.Restricted(
        "time_zone", "an IANA time zone such as Asia/Kabul", static text => TimeZoneInfo.TryFindSystemTimeZoneById(text, out _));

    private static readonly ListField<string> Grades = Fields.Texts("grades");
    private static readonly ScalarField<RecordCoverage> Coverage = Fields.Word<RecordCoverage>("appointments");
    private static readonly LocalizedField Note = Fields.Localized("note");
    private static readonly ScalarField<string> Origin = Fields.Text("source");
    private static readonly ScalarField<string> LabelKey = Fields.Key("key");
    private static readonly LocalizedField LabelText = Fields.Localized("label");
    private static readonly RecordsField<TermLabel> Labels = new("labels", [LabelKey, LabelText], ReadLabel, WriteLabel);

    public override string Name => "institution";

    public override string Plural => "records of the institution";

    public override int Order => 0;

    public override IReadOnlyList<Field> Own { get; } =
        [InstitutionName, Model, Country, Zone, Grades, Coverage, Labels, Note, Origin];

    public override Institution? ReadState(RowReader row)
    {
        var (name, model, country) = (row.Required(InstitutionName), row.Or(Model, InstitutionModel.Unknown), row.Text(Country));
        var (zone, grades, coverage) = (row.Or(Zone, "UTC"), row.List(Grades), row.Or(Coverage, RecordCoverage.Complete));
        var (labels, note, origin) = (row.Records(Labels), row.Localized(Note), row.Text(Origin));
        return row.Make(() => new Institution
        {
            Name = name,
            Model = model,
            Country = country,
            TimeZone = zone,
            Grades = grades,
            Appointments = coverage,
            Labels = labels,
            Note = note,
            Source = origin,
        });
    }

    public override void Write(Institution state, RowWriter row)
    {
        row.PutIf(InstitutionName, state.Name);
        row.PutUnless(Model, state.Model, InstitutionModel.Unknown);
        row.PutIf(Country, state.Country);
        row.Put(Zone, state.TimeZone);
        row.Put(Grades, state.Grades);
        row.PutUnless(Coverage, state.Appointments, RecordCoverage.Complete);
        row.Records(Labels, state.Labels);
        row.PutIf(Note, state.Note);
        row.PutIf(Origin, state.Source);
    }

    private static TermLabel? ReadLabel(RowReader row)
    {
        var (key, label) = (row.Required(LabelKey), row.Required(LabelText));
        return row.Make(() => new TermLabel(key, label));
    }

    private static void WriteLabel(TermLabel label, RowWriter row)
    {
        row.Put(LabelKey, label.Key);
        row.PutIf(LabelText, label.Label);
    }
}
