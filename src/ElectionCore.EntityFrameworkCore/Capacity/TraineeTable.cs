using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How people who are trained or posted are stored. Their names are what the erasure of a person erases.</summary>
internal sealed class TraineeTable : FactTable<Trainee>
{
    public TraineeTable()
        : base("cap_trainee", "trainee", "person")
    {
        HoldsNames = true;
        Localized("name", t => t.Name);
        Text("father_name", t => t.FatherName);
        Word<RecordedSex>("sex", t => t.Sex);
        Items("languages", t => t.Languages);
        Text("parent_department", t => t.ParentDepartment);
        Word<TrainingAudience>("audience", t => t.Audience);
    }

    protected override Trainee ReadState(FactReader row) => new()
    {
        Person = new(row.Key),
        Name = row.Localized("name"),
        FatherName = row.Text("father_name"),
        Sex = row.Word<RecordedSex>("sex"),
        Languages = row.Items<string>("languages"),
        ParentDepartment = row.Text("parent_department"),
        Audience = row.Word<TrainingAudience>("audience"),
    };
}
