using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The fields of tables of recommendations.</summary>
internal static class RecommendationFields
{
    public static readonly ScalarField<RecommendationCode> Code = Fields.Code<RecommendationCode>("code");
    public static readonly ScalarField<string> Source = Fields.Key("source");
    public static readonly ScalarField<string> Number = Fields.Text("number");
    public static readonly ScalarField<string> Page = Fields.Text("page");
    public static readonly ScalarField<RecommendationKind> Kind = Fields.Word<RecommendationKind>("kind");
    public static readonly LocalizedField Text = Fields.Localized("text");
    public static readonly LocalizedField Context = Fields.Localized("context");
    public static readonly ScalarField<string> Theme = Fields.Text("theme");
    public static readonly ScalarField<string> Phase = Fields.Text("phase");
    public static readonly ListField<Addressee> Addressees = new("addressees", "kind, kind|name or kind|name|unit", TryAddressee, Write);
    public static readonly ScalarField<LegalChange> LegalChange = Fields.Word<LegalChange>("legal-change");
    public static readonly ScalarField<RecommendationPriority> Priority = Fields.Word<RecommendationPriority>("priority");
    public static readonly ListField<string> Obligations = new(
        "obligations", "a text", static (string text, out string? value) => (value = CellList.Unescape(text)).Length > 0, CellList.Escape);
    public static readonly ScalarField<ResponseKind> Response = Fields.Word<ResponseKind>("response");
    public static readonly ScalarField<DateOnly> ResponseOn = Fields.Day("response-on");
    public static readonly ScalarField<string> Decision = Fields.Text("decision");
    public static readonly ScalarField<PartialDate> DecisionDate = Fields.Date("decision-date");
    public static readonly ScalarField<string> DecisionSignatory = Fields.Text("decision-signatory");
    public static readonly ScalarField<string> ResponseComment = Fields.Text("response-comment");
    public static readonly ScalarField<DateOnly> DueOn = Fields.Day("due-on");
    public static readonly ListField<PlanElementCode> Elements = Codes<PlanElementCode>("elements");
    public static readonly ListField<RecommendationCode> Reiterates = Codes<RecommendationCode>("reiterates");
    public static readonly ListField<RecommendationCode> Supersedes = Codes<RecommendationCode>("supersedes");
    public static readonly ScalarField<string> NoLongerApplicable = Fields.Text("no-longer-applicable");
    public static readonly ScalarField<RecordStanding> Standing = Fields.Word<RecordStanding>("standing");

    public static readonly ScalarField<SourceKind> SourceKind = Fields.Word<SourceKind>("source-kind");
    public static readonly LocalizedField SourceName = Fields.Localized("source-name");
    public static readonly ScalarField<string> Organization = Fields.Text("source-organization");
    public static readonly ScalarField<string> Election = Fields.Text("source-election");
    public static readonly ScalarField<string> Report = Fields.Text("source-report");
    public static readonly ScalarField<PartialDate> ReportedOn = Fields.Date("source-reported-on");
    public static readonly ScalarField<RecordStanding> SourceStanding = Fields.Word<RecordStanding>("source-standing");

    public static readonly ScalarField<string> AssessmentCode = Fields.Key("code");
    public static readonly ScalarField<RecommendationCode> Recommendation = Fields.Code<RecommendationCode>("recommendation");
    public static readonly ScalarField<AssessorKind> AssessorKind = Fields.Word<AssessorKind>("assessor-kind");
    public static readonly ScalarField<string> Assessor = Fields.Text("assessor");
    public static readonly ScalarField<DateOnly> On = Fields.Day("on");
    public static readonly ScalarField<string> Scale = Fields.Key("scale");
    public static readonly ScalarField<string> Grade = Fields.Key("grade");
    public static readonly ListField<EvidenceLink> Evidence = new("evidence", "title, title|address or title|address|SHA-256", TryEvidence, Write);
    public static readonly ScalarField<string> Comment = Fields.Text("comment");

    /// <summary>The columns of recommendations, each row with the description of its source.</summary>
    public static IReadOnlyList<Field> OfRecommendations { get; } =
    [
        Code, Source, Number, Page, Kind, Text, Context, Theme, Phase, Addressees, LegalChange, Priority, Obligations, Response, ResponseOn, Decision,
        DecisionDate, DecisionSignatory, ResponseComment, DueOn, Elements, Reiterates, Supersedes, NoLongerApplicable, Standing, SourceKind, SourceName,
        Organization, Election, Report, ReportedOn, SourceStanding,
    ];

    /// <summary>The columns of assessments.</summary>
    public static IReadOnlyList<Field> OfAssessments { get; } =
        [AssessmentCode, Recommendation, AssessorKind, Assessor, On, Scale, Grade, Evidence, Comment, Standing];

    private static ListField<T> Codes<T>(string name)
        where T : struct, IParsable<T> =>
        new(
            name,
            "a code of at most 100 characters",
            static (string text, out T value) => T.TryParse(CellList.Unescape(text), provider: null, out value),
            static value => CellList.Escape(value.ToString()));

    private static bool TryAddressee(string text, out Addressee? value)
    {
        string[] parts = [.. CellList.Split(text, '|').Select(CellList.Unescape)];
        var unit = default(UnitCode);
        value = parts.Length <= 3 && EnumWords<AddresseeKind>.TryParse(parts[0], out var kind) && (parts.Length < 3 || UnitCode.TryParse(parts[2], provider: null, out unit))
            ? new(kind, parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null, parts.Length == 3 ? unit : null)
            : null;
        return value is not null;
    }

    private static string Write(Addressee addressee) => CellList.Join(EnumWords<AddresseeKind>.Of(addressee.Kind), addressee.Name, addressee.Unit?.Value);

    private static bool TryEvidence(string text, out EvidenceLink? value)
    {
        string?[] parts = [.. CellList.Split(text, '|').Select(CellList.Unescape).Select(p => p.Length == 0 ? null : p)];
        value = parts is [{ } title, ..] && parts.Length <= 3 ? new(title, parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2)) : null;
        return value is not null;
    }

    private static string Write(EvidenceLink evidence) => CellList.Join(evidence.Title, evidence.Uri, evidence.Sha256);
}
