using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>How posts are filled by law.</summary>
internal sealed class ProcedureTable : Table<AppointmentProcedure>
{
    private static readonly ScalarField<PostCode> Post = Fields.Code<PostCode>("post");
    private static readonly LocalizedField Nominator = Fields.Localized("nominator");
    private static readonly ScalarField<int> NomineeCount = Fields.Integer("nominee_count", minimum: 0);
    private static readonly LocalizedField Appointer = Fields.Localized("appointer");
    private static readonly ScalarField<int> TermMonths = Fields.Integer("term_months", minimum: 1);
    private static readonly ScalarField<int> MaximumRenewals = Fields.Integer("maximum_renewals", minimum: 0);
    private static readonly ScalarField<int> ActingLimit = Fields.Integer("acting_limit_days", minimum: 1);
    private static readonly ScalarField<string> LegalBasis = Fields.Text("legal_basis");

    public override string Name => "procedures";

    public override string Plural => "appointment procedures";

    public override int Order => 7;

    public override IReadOnlyList<Field> Own { get; } =
        [Post, Nominator, NomineeCount, Appointer, TermMonths, MaximumRenewals, ActingLimit, LegalBasis];

    public override AppointmentProcedure? ReadState(RowReader row)
    {
        var (post, nominator, nominees) = (row.Required(Post), row.Localized(Nominator), row.Or(NomineeCount, fallback: 0));
        var (appointer, term, renewals) = (row.Required(Appointer), row.Value(TermMonths), row.Value(MaximumRenewals));
        var (acting, basis) = (row.Value(ActingLimit), row.Text(LegalBasis));
        return row.Make(() => new AppointmentProcedure
        {
            Post = post,
            Nominator = nominator,
            NomineeCount = nominees,
            Appointer = appointer,
            TermMonths = term,
            MaximumRenewals = renewals,
            ActingLimitDays = acting,
            LegalBasis = basis,
        });
    }

    public override void Write(AppointmentProcedure state, RowWriter row)
    {
        row.Put(Post, state.Post);
        row.PutIf(Nominator, state.Nominator);
        row.Put(NomineeCount, state.NomineeCount);
        row.PutIf(Appointer, state.Appointer);
        row.PutIf(TermMonths, state.TermMonths);
        row.PutIf(MaximumRenewals, state.MaximumRenewals);
        row.PutIf(ActingLimit, state.ActingLimitDays);
        row.PutIf(LegalBasis, state.LegalBasis);
    }

    protected override IReadOnlyList<LinkField<AppointmentProcedure>> Links { get; } = [new(Post, "post", p => p.Post.Value)];
}
