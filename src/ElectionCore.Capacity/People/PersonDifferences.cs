namespace ElectionCore.Capacity;

/// <summary>What lists say otherwise of people than their records, and which of the two counts. For one thread at a time.</summary>
/// <param name="corrects">Whether what a list says takes the place of what is on record; otherwise the record stays as it is.</param>
public sealed class PersonDifferences(bool corrects = false)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly HashSet<PersonRef> _people = [];

    /// <summary>Whether what a list says takes the place of what is on record.</summary>
    public bool Corrects => corrects;

    /// <summary>What was found so far (<c>CAP0114</c>, or <c>CAP0115</c> where the list corrects the record), each with both values.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>The number of people of whom something else is said.</summary>
    public int People => _people.Count;

    /// <summary>Puts together what a list and the record say of a person. What only one of them says is kept.</summary>
    internal Trainee Merge(Trainee listed, Trainee recorded)
    {
        foreach (var language in listed.Name?.Tags ?? [])
        {
            Compare(recorded, "the name", recorded.Name?.Tags.Contains(language, StringComparer.Ordinal) == true ? recorded.Name.For(language) : null, listed.Name!.For(language));
        }

        Compare(recorded, "the father's name", recorded.FatherName, listed.FatherName);
        Compare(recorded, "the sex", Known(recorded.Sex), Known(listed.Sex));
        Compare(recorded, "the parent department", recorded.ParentDepartment, listed.ParentDepartment);
        return corrects ? listed.Over(recorded) : recorded.Over(listed) with { Audience = recorded.Audience };
    }

    private static string? Known(RecordedSex sex) => sex == RecordedSex.Unknown ? null : Words.Of(sex);

    private void Compare(Trainee person, string what, string? recorded, string? listed)
    {
        if (recorded is null || listed is null || recorded == listed)
        {
            return;
        }

        _people.Add(person.Person);
        _findings.Add((corrects ? CapacityDiagnostics.PersonCorrected : CapacityDiagnostics.PersonDiffers).At(
            person.Subject, ("person", person.Person), ("what", what), ("recorded", recorded), ("listed", listed)));
    }
}
