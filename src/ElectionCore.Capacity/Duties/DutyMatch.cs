namespace ElectionCore.Capacity;

/// <summary>A proposal that a row without a key is about a person who is known. A person decides; nothing is matched by itself.</summary>
/// <param name="Row">The number of the row.</param>
/// <param name="Person">The person.</param>
/// <param name="FatherAgrees">Whether the fathers' names are the same; null when either is not known.</param>
/// <param name="SexAgrees">Whether the recorded sex is the same; null when either is not known.</param>
/// <param name="DepartmentAgrees">Whether the departments are the same; null when either is not known.</param>
public sealed record DutyMatch(int Row, PersonRef Person, bool? FatherAgrees, bool? SexAgrees, bool? DepartmentAgrees)
{
    /// <summary>How many of the three agree.</summary>
    public int Agreements => (FatherAgrees == true ? 1 : 0) + (SexAgrees == true ? 1 : 0) + (DepartmentAgrees == true ? 1 : 0);

    /// <summary>Whether any of the three contradicts it.</summary>
    public bool IsContradicted => FatherAgrees == false || SexAgrees == false;
}
