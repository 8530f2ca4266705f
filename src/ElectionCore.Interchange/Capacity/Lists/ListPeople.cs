using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Who is described in a list of people, each once.</summary>
/// <param name="language">The language of the names.</param>
/// <param name="audience">The audience of those who are described.</param>
internal sealed class ListPeople(string language, TrainingAudience audience)
{
    private readonly Dictionary<int, ListDescription> _described = [];

    /// <summary>The person as a row describes them; null where it gives no key, or nothing but the key.</summary>
    public Trainee? Read(ListRow row, PersonRef person)
    {
        var (name, father, department) = (Name(row, ListFields.Name), Name(row, ListFields.FatherName), Name(row, ListFields.ParentDepartment));
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

    private static string? Name(ListRow row, string column)
    {
        var name = row.Text(column);
        if (NameFault.Of(name) is { } fault)
        {
            row.Add(InterchangeDiagnostics.ListNameUnfit, column, ("field", column), ("fault", fault));
        }

        return name;
    }

    /// <summary>Whether this is the first description of the person. That a later one differs is told.</summary>
    public bool IsFirst(ListRow row, Trainee trainee, int number)
    {
        var description = ListDescription.Of(trainee, row.Place);
        if (_described.TryAdd(number, description))
        {
            return true;
        }

        if (_described[number] is var known && !known.IsSameAs(description))
        {
            row.Add(InterchangeDiagnostics.ListPersonDiffers, ListFields.Person, ("where", row.Where(known.Place)));
        }

        return false;
    }
}
