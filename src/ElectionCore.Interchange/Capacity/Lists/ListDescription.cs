using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>How a person was described first, as hashes: enough to tell that a later row says something else, without names being kept.</summary>
internal readonly record struct ListDescription(int Name, int FatherName, int ParentDepartment, RecordedSex Sex, ListPlace Place)
{
    public static ListDescription Of(Trainee trainee, ListPlace place) =>
        new(HashOf(trainee.Name?.ToString()), HashOf(trainee.FatherName), HashOf(trainee.ParentDepartment), trainee.Sex, place);

    public bool IsSameAs(ListDescription other) => this == other with { Place = Place };

    private static int HashOf(string? text) => text?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
