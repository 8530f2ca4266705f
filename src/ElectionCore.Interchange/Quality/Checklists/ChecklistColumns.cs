using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>The columns of checklists that are filled in, and of answers that come back.</summary>
internal static class ChecklistColumns
{
    public const string Note = "note";
    public const string Reason = "reason";
    public const string What = "what";
    public const string Evidence = "evidence";

    public static readonly ScalarField<AuditCode> Audit = Fields.Code<AuditCode>("audit");

    public static readonly ScalarField<CatalogueCode> Catalogue = Fields.Code<CatalogueCode>("catalogue");

    public static readonly ScalarField<TopicCode> Topic = Fields.Code<TopicCode>("topic");

    public static readonly ScalarField<UnitCode> Unit = Fields.Code<UnitCode>("unit");

    public static readonly ScalarField<Judgement> Judgement = new(
        "judgement", CellForm.Text, EnumWords<Judgement>.Expected + ", or nothing", QualityWords.TryParse, EnumWords<Judgement>.Of);

    public static readonly ScalarField<AssessmentMethod> Method = new(
        "method", CellForm.Text, EnumWords<AssessmentMethod>.Expected, QualityWords.TryParse, EnumWords<AssessmentMethod>.Of);

    public static readonly ScalarField<int> Looked = Fields.Integer("looked", 1);

    public static readonly ScalarField<int> Of = Fields.Integer("of", 1);

    public static readonly ScalarField<PersonRef> Assessor = Fields.Code<PersonRef>("assessor");

    public static readonly ScalarField<DateOnly> Date = Fields.Day("date");

    public static readonly ScalarField<TimeOnly> Time = new("time", CellForm.Text, "a time of day as HH:mm", ClockText.TryParse, ClockText.Write);

    public static readonly ScalarField<PersonRef> Approver = Fields.Code<PersonRef>("approver");

    /// <summary>What is only read by people.</summary>
    public static readonly string[] Shown = ["number", "process", "clause", "question", "expected_evidence", "reference", "before"];

    /// <summary>What is filled in.</summary>
    public static readonly string[] Filled =
        [Judgement.Name, Method.Name, Looked.Name, Of.Name, What, Assessor.Name, Date.Name, Time.Name, Note, Reason, Approver.Name, Evidence];

    public static readonly ListLayout Layout = new(
        "answers to a checklist",
        [Catalogue.Name, Topic.Name, Judgement.Name, Assessor.Name, Date.Name],
        [.. Shown, Audit.Name, Unit.Name, .. Filled.Except([Judgement.Name, Assessor.Name, Date.Name], StringComparer.Ordinal)]);
}
