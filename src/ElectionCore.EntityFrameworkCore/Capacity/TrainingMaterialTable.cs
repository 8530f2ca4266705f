using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How editions of training material are stored.</summary>
internal sealed class TrainingMaterialTable : FactTable<TrainingMaterial>
{
    public TrainingMaterialTable()
        : base("cap_material", "training-material", "key", m => m.Title)
    {
        AllReferencesAreColumns = false;
        Text("code", m => m.Code.Value, isRequired: true);
        Text("version", m => m.Version, isRequired: true);
        Text("language", m => m.Language, isRequired: true);
        Localized("title", m => m.Title, isRequired: true);
        Word<MaterialKind>("kind", m => m.Kind);
        Items("courses", m => m.Courses);
        Text("sha256", m => m.Sha256);
        Long("bytes", m => m.Bytes);
        Text("media_type", m => m.MediaType);
        Text("uri", m => m.Uri?.OriginalString);
        Text("licence", m => m.Licence);
    }

    protected override TrainingMaterial ReadState(FactReader row) => new()
    {
        Code = new(row.RequiredText("code")),
        Version = row.RequiredText("version"),
        Language = row.RequiredText("language"),
        Title = row.RequiredLocalized("title"),
        Kind = row.Word<MaterialKind>("kind"),
        Courses = row.Items<CourseCode>("courses"),
        Sha256 = row.Text("sha256"),
        Bytes = row.Long("bytes"),
        MediaType = row.Text("media_type"),
        Uri = row.Text("uri") is { } uri ? new Uri(uri, UriKind.RelativeOrAbsolute) : null,
        Licence = row.Text("licence"),
    };
}
