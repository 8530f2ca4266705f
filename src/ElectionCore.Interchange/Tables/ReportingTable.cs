using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Reporting lines. A post has one line of command at a time, so for solid lines the post is the slot: a line to another
/// superior from a later day on is a change.
/// </summary>
internal sealed class ReportingTable : Table<ReportingLine>
{
    private static readonly ScalarField<PostCode> Post = Fields.Code<PostCode>("post");
    private static readonly ScalarField<PostCode> Superior = Fields.Code<PostCode>("superior");
    private static readonly ScalarField<ReportingLineKind> Kind = Fields.Word<ReportingLineKind>("kind");

    public override string Name => "reportingLines";

    public override string Plural => "reporting lines";

    public override string? CsvName => "reporting";

    public override IReadOnlyList<string> Signature => ["post", "superior"];

    public override int Order => 5;

    public override IReadOnlyList<Field> Own { get; } = [Post, Superior, Kind];

    public override string SlotOf(ReportingLine state) =>
        state.Kind == ReportingLineKind.Solid ? state.Post.Value : state.FactKey;

    public override string ThingOf(ReportingLine state) => state.Post.Value;

    public override FactQuery About(IEnumerable<string> codes) =>
        new() { References = [.. codes.Select(c => new SubjectRef("post", c))] };

    public override ReportingLine? ReadState(RowReader row)
    {
        var (post, superior, kind) = (row.Required(Post), row.Required(Superior), row.Or(Kind, ReportingLineKind.Solid));
        return row.Make(() => new ReportingLine { Post = post, Superior = superior, Kind = kind });
    }

    public override void Write(ReportingLine state, RowWriter row)
    {
        row.Put(Post, state.Post);
        row.Put(Superior, state.Superior);
        row.PutUnless(Kind, state.Kind, ReportingLineKind.Solid);
    }

    protected override IReadOnlyList<LinkField<ReportingLine>> Links { get; } =
    [
        new(Post, "post", l => l.Post.Value),
        new(Superior, "post", l => l.Superior.Value),
    ];

    public override Edge? EdgeOf(ReportingLine state) =>
        state.Kind == ReportingLineKind.Solid ? new(state.Post.Value, state.Superior.Value, Superior) : null;

    public override Diagnostic? CircleAt(DiagnosticPlace place, IReadOnlyList<string> nodes, DateOnly from) =>
        OrganizationDiagnostics.PostCircle.At(place, ("posts", string.Join(", ", nodes)), ("from", from));

    protected override void CheckRecord(ReportingLine state, DateRange valid, RowReader row)
    {
        if (state.Post == state.Superior)
        {
            row.Faults.Add(OrganizationDiagnostics.PostReportsToItself.At(
                row.Source.PlaceOf(Superior), ("post", state.Post), ("from", valid.Start)));
        }
    }
}
