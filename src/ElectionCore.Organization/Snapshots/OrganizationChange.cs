namespace ElectionCore.Organization;

/// <summary>One difference between two snapshots.</summary>
/// <param name="Subject">The unit, post, place or appointment that differs; for appointments and lines, the post.</param>
/// <param name="Aspect">In what way.</param>
/// <param name="Before">What it was, in words; null when there was nothing.</param>
/// <param name="After">What it is, in words; null when there is nothing.</param>
public sealed record OrganizationChange(SubjectRef Subject, ChangeAspect Aspect, string? Before, string? After);
