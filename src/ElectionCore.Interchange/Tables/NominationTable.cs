using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Lists of people proposed for a post.</summary>
internal sealed class NominationTable : Table<Nomination>
{
    private static readonly ScalarField<NominationCode> Code = Fields.Code<NominationCode>("code");
    private static readonly ScalarField<PostCode> Post = Fields.Code<PostCode>("post");
    private static readonly ListField<PersonRef> Nominees = Fields.Codes<PersonRef>("nominees");
    private static readonly ScalarField<NominationStatus> Status = Fields.Word<NominationStatus>("status");
    private static readonly ScalarField<PersonRef> Appointed = Fields.Code<PersonRef>("appointed");
    private static readonly InstrumentFields Paper = new("instrument");

    public override string Name => "nominations";

    public override string Plural => "nominations";

    public override int Order => 8;

    public override IReadOnlyList<Field> Own { get; } =
        [Code, Post, Nominees, Status, Appointed, Paper.Number, Paper.Date, Paper.Signatory];

    public override Nomination? ReadState(RowReader row)
    {
        var (code, post, nominees) = (row.Required(Code), row.Required(Post), row.List(Nominees));
        var (status, appointed, paper) = (row.Or(Status, NominationStatus.Proposed), row.Value(Appointed), row.Instrument(Paper));
        return row.Make(() => new Nomination
        {
            Code = code,
            Post = post,
            Nominees = nominees,
            Status = status,
            Appointed = appointed,
            Instrument = paper,
        });
    }

    public override void Write(Nomination state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Post, state.Post);
        row.Put(Nominees, state.Nominees);
        row.PutUnless(Status, state.Status, NominationStatus.Proposed);
        row.PutIf(Appointed, state.Appointed);
        row.Put(Paper, state.Instrument);
    }

    protected override IReadOnlyList<LinkField<Nomination>> Links { get; } = [new(Post, "post", n => n.Post.Value)];
}
