namespace ElectionCore.Interchange;

/// <summary>How far a report is on its way through approval.</summary>
internal static class ApprovalFields
{
    private static readonly ScalarField<string> Chain = Fields.Key("approval_chain");
    private static readonly ListField<string> Stages = Fields.Texts("approval_stages");
    private static readonly ScalarField<PersonRef> SubmittedBy = Fields.Code<PersonRef>("submitted_by");
    private static readonly ScalarField<DateOnly> SubmittedOn = Fields.Day("submitted_on");

    private static readonly ScalarField<string> Stage = Fields.Text("stage");
    private static readonly ScalarField<ApprovalDecision> Decision = Fields.Word<ApprovalDecision>("decision");
    private static readonly ScalarField<PersonRef> By = Fields.Code<PersonRef>("by");
    private static readonly ScalarField<DateOnly> On = Fields.Day("on");
    private static readonly InstrumentFields Instrument = new("instrument");
    private static readonly ScalarField<PersonRef> CoverFor = Fields.Code<PersonRef>("cover_for");
    private static readonly ScalarField<string> Comment = Fields.Text("comment");

    private static readonly RecordsField<ApprovalStep> Steps = new(
        "approval_steps",
        [Stage, Decision, By, On, Instrument.Number, Instrument.Date, Instrument.Signatory, CoverFor, Comment],
        static row =>
        {
            var (stage, decision, by, on) = (row.Required(Stage), row.Required(Decision), row.Required(By), row.Required(On));
            var (instrument, cover, comment) = (row.Instrument(Instrument), row.Value(CoverFor), row.Text(Comment));
            return row.Make(() => new ApprovalStep(stage, decision, by, on, instrument, cover, comment));
        },
        static (step, row) =>
        {
            row.Put(Stage, step.Stage);
            row.Put(Decision, step.Decision);
            row.Put(By, step.By);
            row.Put(On, step.On);
            row.Put(Instrument, step.Instrument);
            row.PutIf(CoverFor, step.CoverFor);
            row.PutIf(Comment, step.Comment);
        });

    public static IReadOnlyList<Field> All { get; } = [Chain, Stages, SubmittedBy, SubmittedOn, Steps];

    public static Approval? Read(RowReader row)
    {
        var (chain, steps) = (row.Text(Chain), row.Records(Steps));
        if (chain is null && steps.Count == 0)
        {
            return null;
        }

        var (code, stages, by, on) = (row.Required(Chain), row.List(Stages), row.Required(SubmittedBy), row.Required(SubmittedOn));
        return row.Make(() => new Approval { Chain = code, Stages = stages, SubmittedBy = by, SubmittedOn = on, Steps = steps });
    }

    public static void Write(Approval? approval, RowWriter row)
    {
        if (approval is null)
        {
            return;
        }

        row.Put(Chain, approval.Chain);
        row.Put(Stages, approval.Stages);
        row.Put(SubmittedBy, approval.SubmittedBy);
        row.Put(SubmittedOn, approval.SubmittedOn);
        row.PutAny(Steps, approval.Steps);
    }
}
