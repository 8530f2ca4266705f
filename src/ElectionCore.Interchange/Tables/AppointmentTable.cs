using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Appointments, with the names of the people appointed.</summary>
internal sealed class AppointmentTable : Table<Appointment>
{
    /// <summary>The name of the person, which is a record of its own beside the appointment.</summary>
    public static readonly LocalizedField PersonName = Fields.Localized("person_name");

    private static readonly ScalarField<AppointmentCode> Code = Fields.Code<AppointmentCode>("code");
    private static readonly ScalarField<PostCode> Post = Fields.Code<PostCode>("post");
    private static readonly ScalarField<PersonRef> Person = Fields.Code<PersonRef>("person");
    private static readonly ScalarField<AppointmentBasis> Basis = Fields.Word<AppointmentBasis>("basis");
    private static readonly ScalarField<AppointmentStatus> Status = Fields.Word<AppointmentStatus>("status");
    private static readonly ScalarField<decimal> Fte = Fields.Decimal("fte");
    private static readonly ScalarField<int> TermMonths = Fields.Integer("term_months", minimum: 1);
    private static readonly ScalarField<int> Renewal = Fields.Integer("renewal", minimum: 0);
    private static readonly ScalarField<NominationCode> Nomination = Fields.Code<NominationCode>("nomination");
    private static readonly InstrumentFields Paper = new("instrument");
    private static readonly AppointmentCode NoCode = new("-");

    public override string Name => "appointments";

    public override string Plural => "appointments";

    public override string? CsvName => "appointments";

    public override IReadOnlyList<string> Signature => ["post", "person"];

    public override int Order => 6;

    public override IReadOnlyList<Field> Own { get; } =
    [
        Code, Post, Person, PersonName, Basis, Status, Fte, TermMonths, Renewal, Nomination,
        Paper.Number, Paper.Date, Paper.Signatory,
    ];

    public override Appointment? ReadState(RowReader row)
    {
        var (code, post, person) = (row.Value(Code), row.Required(Post), row.Required(Person));
        var (basis, status) = (row.Or(Basis, AppointmentBasis.Substantive), row.Or(Status, AppointmentStatus.Serving));
        var (fte, term, renewal) = (row.Or(Fte, 1m), row.Value(TermMonths), row.Or(Renewal, fallback: 0));
        var (nomination, paper) = (row.Value(Nomination), row.Instrument(Paper));
        _ = row.Localized(PersonName);
        return row.Make(() => new Appointment
        {
            Code = code ?? NoCode,
            Post = post,
            Person = person,
            Basis = basis,
            Status = status,
            Fte = fte,
            TermMonths = term,
            Renewal = renewal,
            Nomination = nomination,
            Instrument = paper,
        });
    }

    public override void Write(Appointment state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Post, state.Post);
        row.Put(Person, state.Person);
        row.PutUnless(Basis, state.Basis, AppointmentBasis.Substantive);
        row.PutUnless(Status, state.Status, AppointmentStatus.Serving);
        row.PutUnless(Fte, state.Fte, 1m);
        row.PutIf(TermMonths, state.TermMonths);
        row.PutUnless(Renewal, state.Renewal, usual: 0);
        row.PutIf(Nomination, state.Nomination);
        row.Put(Paper, state.Instrument);
    }

    protected override IReadOnlyList<LinkField<Appointment>> Links { get; } = [new(Post, "post", a => a.Post.Value)];

    protected override void Annotate(ImportRow row, RowReader reader)
    {
        row.NeedsCode = reader.Value(Code) is null;
        row.PersonName = reader.Localized(PersonName);
    }
}
