using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How trainers are stored.</summary>
internal sealed class TrainerTable : FactTable<Trainer>
{
    public TrainerTable()
        : base("cap_trainer", "trainer", "person")
    {
        AllReferencesAreColumns = false;
        Integer("tier", t => t.Tier, isRequired: true);
        Items("courses", t => t.Courses);
        Code("requires", "credential-type", t => t.Requires?.Value);
        Word<RecordedSex>("sex", t => t.Sex);
        Items("languages", t => t.Languages);
        Code("place", "place", t => t.Place?.Value);
    }

    protected override Trainer ReadState(FactReader row) => new()
    {
        Person = new(row.Key),
        Tier = row.RequiredInteger("tier"),
        Courses = row.Items<CourseCode>("courses"),
        Requires = row.Text("requires") is { } type ? new CredentialTypeCode(type) : null,
        Sex = row.Word<RecordedSex>("sex"),
        Languages = row.Items<string>("languages"),
        Place = row.Text("place") is { } place ? new PlaceCode(place) : null,
    };
}
