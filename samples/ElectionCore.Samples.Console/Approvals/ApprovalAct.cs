namespace ElectionCore.Samples;

/// <summary>What is done with something that goes through a chain of approval.</summary>
internal enum ApprovalAct
{
    Submit,
    Approve,
    Withdraw,
}
