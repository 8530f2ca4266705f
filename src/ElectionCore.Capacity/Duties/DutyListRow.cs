namespace ElectionCore.Capacity;

/// <summary>One row of a list of postings as a department sends it, whose person may have no key yet.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record DutyListRow
{
    /// <summary>The number of the row, for messages.</summary>
    public required int Row { get; init; }

    /// <summary>The key of the person, or null when the list has none.</summary>
    public PersonRef? Person { get; init; }

    /// <summary>The name as the list has it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The father's name, or null.</summary>
    public string? FatherName { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The recorded sex.</summary>
    public RecordedSex Sex { get; init; }

    /// <summary>The department the person comes from, or null.</summary>
    public string? ParentDepartment { get; init => field = Guard.TextOrNull(value); }
}
