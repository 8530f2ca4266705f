namespace ElectionCore.Interchange;

/// <summary>The chains through which reports are approved.</summary>
internal sealed class ChainTable : PlanningTable<ApprovalChain>
{
    private static readonly ScalarField<string> Code = Interchange.Fields.Key("code");
    private static readonly LocalizedField Title = Interchange.Fields.Localized("name");
    private static readonly ScalarField<PersonRef> Person = Interchange.Fields.Code<PersonRef>("person");
    private static readonly RangeFields Days = new("");
    private static readonly ScalarField<PersonRef> CoverFor = Interchange.Fields.Code<PersonRef>("cover_for");

    private static readonly RecordsField<ApprovalSignatory> Signatories = new(
        "signatories",
        [Person, Days.First, Days.Last, CoverFor],
        static row =>
        {
            var (person, days, cover) = (row.Required(Person), Days.Read(row), row.Value(CoverFor));
            return row.Make(() => new ApprovalSignatory(person, days ?? DateRange.Always, cover));
        },
        static (signatory, row) =>
        {
            row.Put(Person, signatory.Person);
            Days.Write(row, signatory.Days == DateRange.Always ? null : signatory.Days);
            row.PutIf(CoverFor, signatory.CoverFor);
        });

    private static readonly RecordsField<ApprovalStage> Stages = new(
        "stages",
        [Code, Title, Signatories],
        static row =>
        {
            var (code, name, signatories) = (row.Required(Code), row.Required(Title), row.Records(Signatories));
            return row.Make(() => new ApprovalStage { Code = code, Name = name, Signatories = signatories });
        },
        static (stage, row) =>
        {
            row.Put(Code, stage.Code);
            row.Localized(Title, stage.Name);
            row.PutAny(Signatories, stage.Signatories);
        });

    public override string Name => "approvalChains";

    public override IReadOnlyList<Field> Fields { get; } = [Code, Title, Stages];

    public override ApprovalChain? Read(RowReader row)
    {
        var (code, name, stages) = (row.Required(Code), row.Required(Title), row.Records(Stages));
        return row.Make(() => new ApprovalChain { Code = code, Name = name, Stages = stages });
    }

    public override void Write(ApprovalChain state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Localized(Title, state.Name);
        row.PutAny(Stages, state.Stages);
    }
}
