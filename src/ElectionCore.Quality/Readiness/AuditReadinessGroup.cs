namespace ElectionCore.Quality;

/// <summary>What is added up for one row.</summary>
internal sealed class AuditReadinessGroup(AuditReadinessRow key)
{
    private long _inScope;
    private long _met;
    private long _partlyMet;
    private long _notMet;
    private long _notApplicable;
    private long _withEvidence;
    private long _withFreshEvidence;

    public AuditReadinessRow Key => key;

    public int OpenMajors { get; set; }

    public OpenAction? OldestAction { get; private set; }

    public void Count(Judgement judgement, byte evidence)
    {
        _inScope++;
        switch (judgement)
        {
            case Judgement.Met:
                _met++;
                break;
            case Judgement.PartlyMet:
                _partlyMet++;
                break;
            case Judgement.NotMet:
                _notMet++;
                break;
            case Judgement.NotApplicable:
                _notApplicable++;
                return;
        }

        _withEvidence += evidence != 0 ? 1 : 0;
        _withFreshEvidence += evidence == AuditReadinessGrid.Fresh ? 1 : 0;
    }

    public void Take(OpenAction action) =>
        OldestAction = OldestAction is { } known && OpenAction.Compare(known, action) <= 0 ? known : action;

    public AuditReadinessRow ToRow(DateOnly? nextAuditOn) => key with
    {
        Counts = new()
        {
            InScope = _inScope, Met = _met, PartlyMet = _partlyMet, NotMet = _notMet, NotApplicable = _notApplicable,
            WithEvidence = _withEvidence, WithFreshEvidence = _withFreshEvidence,
        },
        OpenMajors = OpenMajors,
        OldestAction = OldestAction,
        NextAuditOn = nextAuditOn,
    };
}
