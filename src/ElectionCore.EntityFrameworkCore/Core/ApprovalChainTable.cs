namespace ElectionCore.EntityFrameworkCore;

/// <summary>How chains of approval are stored.</summary>
internal sealed class ApprovalChainTable : FactTable<ApprovalChain>
{
    public ApprovalChainTable()
        : base("core_approval_chain", "approval-chain", "code", c => c.Name)
    {
        AllReferencesAreColumns = false;
        Localized("name", c => c.Name, isRequired: true);
        Items("stages", c => c.Stages);
    }

    protected override ApprovalChain ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Name = row.RequiredLocalized("name"),
        Stages = row.Items<ApprovalStage>("stages"),
    };
}
