using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Who is described in a list of people, each once.</summary>
/// <param name="language">The language of the names.</param>
/// <param name="audience">The audience of those who are described.</param>
internal sealed class ListPeople(string language, TrainingAudience audience)
{
    private readonly Dictionary<UInt128, (UInt128 Description, ListPlace Place)> _described = [];

    /// <summary>The person as a row describes them; null where it gives no key, or nothing but the key.</summary>
    public Trainee? Read(ListRow row, PersonRef person)
    {
        var (name, father, department) = (row.Text(ListFields.Name), row.Text(ListFields.FatherName), row.Text(ListFields.ParentDepartment));
        var sex = row.Value(ListFields.RecordedSex);
        return person.IsEmpty || ((name ?? father ?? department) is null && sex is null) ? null : new()
        {
            Person = person,
            Name = name is null ? null : new(language, name),
            FatherName = father,
            Sex = sex ?? default,
            ParentDepartment = department,
            Audience = audience,
        };
    }

    /// <summary>Whether this is the first description of the person. That a later one differs is told.</summary>
    public bool IsFirst(ListRow row, Trainee trainee)
    {
        var description = ListDigest.Of(trainee.Name?.ToString(), trainee.FatherName, Words.Of(trainee.Sex), trainee.ParentDepartment);
        var key = ListDigest.Of(trainee.Person.Value);
        if (_described.TryAdd(key, (description, row.Place)))
        {
            return true;
        }

        var (known, place) = _described[key];
        if (known != description)
        {
            row.Add(InterchangeDiagnostics.ListPersonDiffers, ListFields.Person, ("where", row.Where(place)));
        }

        return false;
    }
}
