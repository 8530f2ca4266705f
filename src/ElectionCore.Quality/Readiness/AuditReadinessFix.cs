namespace ElectionCore.Quality;

/// <summary>One thing to fix, which may be the matter in several units.</summary>
/// <param name="Reason">What is the matter; the first of its kind about the same subject.</param>
/// <param name="Places">In how many places: reasons of the same code about the same subject.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AuditReadinessFix(Diagnostic Reason, int Places);
