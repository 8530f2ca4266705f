using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Office templates with their posts.</summary>
internal sealed class TemplateTable : Table<OfficeTemplate>
{
    private static readonly ScalarField<TemplateCode> Code = Fields.Code<TemplateCode>("code");
    private static readonly LocalizedField TemplateName = Fields.Localized("name");
    private static readonly ScalarField<string> Classification = Fields.Text("classification");
    private static readonly ScalarField<string> Key = Fields.Key("key");
    private static readonly LocalizedField Title = Fields.Localized("title");
    private static readonly ScalarField<int> Seats = Fields.Integer("seats", minimum: 1);
    private static readonly ScalarField<string> Grade = Fields.Text("grade");
    private static readonly ScalarField<PostKind> Kind = Fields.Word<PostKind>("kind");
    private static readonly ScalarField<string> ReportsTo = Fields.Text("reports_to");
    private static readonly ScalarField<string> Role = Fields.Text("role");
    private static readonly RecordsField<TemplatePost> Posts =
        new("posts", [Key, Title, Seats, Grade, Kind, ReportsTo, Role], ReadPost, WritePost);

    public override string Name => "templates";

    public override string Plural => "office templates";

    public override int Order => 11;

    public override IReadOnlyList<Field> Own { get; } = [Code, TemplateName, Classification, Posts];

    public override OfficeTemplate? ReadState(RowReader row)
    {
        var (code, name) = (row.Required(Code), row.Required(TemplateName));
        var (classification, posts) = (row.Required(Classification), row.Records(Posts));
        return row.Make(() => new OfficeTemplate { Code = code, Name = name, Classification = classification, Posts = posts });
    }

    public override void Write(OfficeTemplate state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.PutIf(TemplateName, state.Name);
        row.Put(Classification, state.Classification);
        row.Records(Posts, state.Posts);
    }

    private static TemplatePost? ReadPost(RowReader row)
    {
        var (key, title, seats) = (row.Required(Key), row.Required(Title), row.Or(Seats, fallback: 1));
        var (grade, kind, superior, role) = (row.Text(Grade), row.Or(Kind, PostKind.Permanent), row.Text(ReportsTo), row.Text(Role));
        return row.Make(() => new TemplatePost
        {
            Key = key,
            Title = title,
            Seats = seats,
            Grade = grade,
            Kind = kind,
            ReportsTo = superior,
            Role = role,
        });
    }

    private static void WritePost(TemplatePost post, RowWriter row)
    {
        row.Put(Key, post.Key);
        row.PutIf(Title, post.Title);
        row.Put(Seats, post.Seats);
        row.PutIf(Grade, post.Grade);
        row.PutUnless(Kind, post.Kind, PostKind.Permanent);
        row.PutIf(ReportsTo, post.ReportsTo);
        row.PutIf(Role, post.Role);
    }
}
