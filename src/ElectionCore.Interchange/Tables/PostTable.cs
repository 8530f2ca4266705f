using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Posts.</summary>
internal sealed class PostTable : Table<Post>
{
    private static readonly ScalarField<PostCode> Code = Fields.Code<PostCode>("code");
    private static readonly LocalizedField Title = Fields.Localized("title");
    private static readonly ScalarField<UnitCode> Unit = Fields.Code<UnitCode>("unit");
    private static readonly ScalarField<int> Seats = Fields.Integer("seats", minimum: 1);
    private static readonly ScalarField<decimal> Fte = Fields.Decimal("fte");
    private static readonly ScalarField<bool> JobShare = Fields.Flag("job_share");
    private static readonly ScalarField<string> Grade = Fields.Text("grade");
    private static readonly ScalarField<PostKind> Kind = Fields.Word<PostKind>("kind");
    private static readonly ScalarField<string> Role = Fields.Text("role");
    private static readonly InstrumentFields Sanction = new("sanction");
    private static readonly ScalarField<TemplateCode> Template = Fields.Code<TemplateCode>("template");
    private static readonly ScalarField<string> TemplatePost = Fields.Text("template_post");

    public override string Name => "posts";

    public override string Plural => "posts";

    public override string? CsvName => "posts";

    public override IReadOnlyList<string> Signature => ["code", "title", "unit"];

    public override int Order => 3;

    public override IReadOnlyList<Field> Own { get; } =
    [
        Code, Title, Unit, Seats, Fte, JobShare, Grade, Kind, Role,
        Sanction.Number, Sanction.Date, Sanction.Signatory, Template, TemplatePost,
    ];

    public override Post? ReadState(RowReader row)
    {
        var (code, title, unit) = (row.Required(Code), row.Required(Title), row.Required(Unit));
        var (seats, fte, share) = (row.Or(Seats, fallback: 1), row.Value(Fte), row.Or(JobShare, fallback: false));
        var (grade, kind, role) = (row.Text(Grade), row.Or(Kind, PostKind.Permanent), row.Text(Role));
        var (sanction, template, key) = (row.Instrument(Sanction), row.Value(Template), row.Text(TemplatePost));
        return row.Make(() => new Post
        {
            Code = code,
            Title = title,
            Unit = unit,
            Seats = seats,
            Fte = fte ?? seats,
            IsJobShare = share,
            Grade = grade,
            Kind = kind,
            Role = role,
            Sanction = sanction,
            Template = template,
            TemplatePost = key,
        });
    }

    public override void Write(Post state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.PutIf(Title, state.Title);
        row.Put(Unit, state.Unit);
        row.Put(Seats, state.Seats);
        row.PutUnless(Fte, state.Fte, state.Seats);
        row.PutUnless(JobShare, state.IsJobShare, usual: false);
        row.PutIf(Grade, state.Grade);
        row.PutUnless(Kind, state.Kind, PostKind.Permanent);
        row.PutIf(Role, state.Role);
        row.Put(Sanction, state.Sanction);
        row.PutIf(Template, state.Template);
        row.PutIf(TemplatePost, state.TemplatePost);
    }

    protected override IReadOnlyList<LinkField<Post>> Links { get; } = [new(Unit, "unit", p => p.Unit.Value)];
}
