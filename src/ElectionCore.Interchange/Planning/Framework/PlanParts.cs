using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The records inside several kinds of record.</summary>
internal static class PlanParts
{
    private static readonly ScalarField<MeasuredValue> Value = PlanFields.Value("value");
    private static readonly ListField<DimensionCell> Cell = PlanFields.Cell("cell");
    private static readonly ScalarField<PlaceCode> Place = Fields.Code<PlaceCode>("place");
    private static readonly ScalarField<string> Comment = Fields.Text("comment");

    private static readonly ScalarField<AlignmentKind> AlignmentKind = Fields.Word<AlignmentKind>("kind");
    private static readonly ScalarField<string> Reference = Fields.Text("reference");
    private static readonly ScalarField<string> Section = Fields.Text("section");
    private static readonly ScalarField<string> Note = Fields.Text("note");

    private static readonly ScalarField<string> Name = Fields.Text("name");
    private static readonly ScalarField<ParticipantRole> Role = Fields.Word<ParticipantRole>("role");

    private static readonly ScalarField<string> Title = Fields.Text("title");
    private static readonly ScalarField<string> Uri = Fields.Text("uri");
    private static readonly ScalarField<string> Sha256 = Fields.Text("sha256");

    private static readonly LocalizedField Text = Fields.Localized("text");

    public static RecordsField<CellValue> Values(string name) => new(
        name,
        [Value, Cell, Place, Comment],
        static row =>
        {
            var (value, cell, place, comment) = (row.Required(Value), row.List(Cell), row.Value(Place), row.Text(Comment));
            return row.Make(() => new CellValue { Value = value, Cell = cell, Place = place, Comment = comment });
        },
        static (value, row) =>
        {
            row.Text(Value, value.Value.Number is null ? CellForm.Text : CellForm.Number, value.Value.ToString());
            row.Put(Cell, value.Cell);
            row.PutIf(Place, value.Place);
            row.PutIf(Comment, value.Comment);
        });

    public static RecordsField<Alignment> Alignments(string name) => new(
        name,
        [AlignmentKind, Reference, Section, Note],
        static row =>
        {
            var (kind, reference, section, note) = (row.Required(AlignmentKind), row.Required(Reference), row.Text(Section), row.Text(Note));
            return row.Make(() => new Alignment(kind, reference, section, note));
        },
        static (alignment, row) =>
        {
            row.Put(AlignmentKind, alignment.Kind);
            row.Put(Reference, alignment.Reference);
            row.PutIf(Section, alignment.Section);
            row.PutIf(Note, alignment.Note);
        });

    public static RecordsField<Participant> Participants(string name) => new(
        name,
        [Name, Role, Reference],
        static row =>
        {
            var (who, role, reference) = (row.Required(Name), row.Required(Role), row.Text(Reference));
            return row.Make(() => new Participant(who, role, reference));
        },
        static (participant, row) =>
        {
            row.Put(Name, participant.Name);
            row.Put(Role, participant.Role);
            row.PutIf(Reference, participant.Reference);
        });

    public static RecordsField<EvidenceLink> Evidence(string name) => new(
        name,
        [Title, Uri, Sha256],
        static row =>
        {
            var (title, uri, hash) = (row.Required(Title), row.Text(Uri), row.Text(Sha256));
            return row.Make(() => new EvidenceLink(title, uri, hash));
        },
        static (link, row) =>
        {
            row.Put(Title, link.Title);
            row.PutIf(Uri, link.Uri);
            row.PutIf(Sha256, link.Sha256);
        });

    public static RecordsField<LocalizedText> Texts(string name) => new(
        name,
        [Text],
        static row => row.Required(Text),
        static (text, row) => row.Localized(Text, text));
}
