namespace ElectionCore;

/// <summary>One decision on the way: at which stage, by whom, when, by which paper.</summary>
/// <param name="Stage">The code of the stage.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="By">Who signed.</param>
/// <param name="On">The day.</param>
/// <param name="Instrument">The paper with its number, date and signatory; always there for an approval.</param>
/// <param name="CoverFor">Whose leave the signatory covered, or null.</param>
/// <param name="Comment">What was said; for a return the reason.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ApprovalStep(
    string Stage,
    ApprovalDecision Decision,
    PersonRef By,
    DateOnly On,
    Instrument? Instrument = null,
    PersonRef? CoverFor = null,
    string? Comment = null);
