namespace ElectionCore.Quality.Tests;

/// <summary>A step that somebody tries to take, sound or not.</summary>
internal sealed record CaseCommand(
    CaseStep Step, string By, int Day, bool HasText, bool HasCause, bool HasEvidence, (string Code, string Owner, int Due)[] Actions, string? Action)
{
    public CaseEvent ToEvent(DateOnly start) => new()
    {
        Step = Step, By = new(By), On = start.AddDays(Day), Text = HasText ? "It was done." : null,
        Cause = HasCause ? new() { Whys = ["The list was old.", "Nobody keeps it."] } : null, Action = Action,
        Evidence = HasEvidence ? [new("E1")] : [],
        Actions = [.. Actions.Select(a => new PlannedAction { Code = a.Code, Owner = new(a.Owner), DueOn = start.AddDays(a.Due), Text = "Keep it." })],
    };
}
