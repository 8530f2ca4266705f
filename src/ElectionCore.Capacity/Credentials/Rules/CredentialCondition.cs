using System.Text.Json.Serialization;

namespace ElectionCore.Capacity;

/// <summary>One thing that is asked of somebody before a credential is given. There are no other kinds than those of this package.</summary>
/// <remarks>As JSON each is an object whose <c>kind</c> says which it is.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(HeldCredentialCondition), "holds")]
[JsonDerivedType(typeof(FinishedCourseCondition), "finished")]
[JsonDerivedType(typeof(AttendedDaysCondition), "attended")]
[JsonDerivedType(typeof(FacilitationHoursCondition), "facilitated")]
[JsonDerivedType(typeof(AssessedOutcomesCondition), "assessed")]
public abstract record CredentialCondition
{
    private protected CredentialCondition()
    {
    }

    internal abstract IEnumerable<SubjectRef> References { get; }

    /// <summary>Says in plain English what is asked for.</summary>
    /// <returns>A sentence without its full stop, such as <c>Attends 10 days of one session of TTF</c>.</returns>
    public abstract string Describe();
}
