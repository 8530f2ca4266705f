namespace ElectionCore.Planning;

/// <summary>An organisation that takes part in a plan or activity.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">What it does.</param>
/// <param name="Reference">Its identifier in the IATI registry's form, or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Participant(string Name, ParticipantRole Role, string? Reference = null)
{
    /// <summary>Its name.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Name { get; init => field = Guard.Text(value); } = Guard.Text(Name);
}
