using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How recommendations are stored, with what was answered.</summary>
internal sealed class RecommendationTable : FactTable<Recommendation>
{
    public RecommendationTable()
        : base("plan_recommendation", "recommendation", "code", r => r.Text)
    {
        AllReferencesAreColumns = false;
        Code("source", "recommendation-source", r => r.Source, isRequired: true);
        Text("number", r => r.Number);
        Text("page", r => r.Page);
        Word<RecommendationKind>("kind", r => r.Kind);
        Localized("text", r => r.Text, isRequired: true);
        Localized("context", r => r.Context);
        Text("theme", r => r.Theme);
        Text("phase", r => r.Phase);
        Items("addressees", r => r.Addressees);
        Word<LegalChange>("legal_change", r => r.LegalChange);
        Word<RecommendationPriority>("priority", r => r.Priority);
        Items("obligations", r => r.Obligations);
        Word<ResponseKind>("response", r => r.Response?.Kind, isRequired: false);
        Date("responded_on", r => r.Response?.On);
        Instrument("decision", r => r.Response?.Decision);
        Text("response_comment", r => r.Response?.Comment);
        Date("due_on", r => r.Response?.DueOn);
        Items("elements", r => r.Elements);
        Items("reiterates", r => r.Reiterates);
        Items("supersedes", r => r.Supersedes);
        Text("no_longer_applicable", r => r.NoLongerApplicable);
        Word<RecordStanding>("standing", r => r.Standing);
    }

    protected override Recommendation ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Source = row.RequiredText("source"),
        Number = row.Text("number"),
        Page = row.Text("page"),
        Kind = row.Word<RecommendationKind>("kind"),
        Text = row.RequiredLocalized("text"),
        Context = row.Localized("context"),
        Theme = row.Text("theme"),
        Phase = row.Text("phase"),
        Addressees = row.Items<Addressee>("addressees"),
        LegalChange = row.Word<LegalChange>("legal_change"),
        Priority = row.Word<RecommendationPriority>("priority"),
        Obligations = row.Items<string>("obligations"),
        Response = ResponseOf(
            row.WordOrNull<ResponseKind>("response"), row.Date("responded_on"), row.Instrument("decision"), row.Text("response_comment"), row.Date("due_on")),
        Elements = row.Items<PlanElementCode>("elements"),
        Reiterates = row.Items<RecommendationCode>("reiterates"),
        Supersedes = row.Items<RecommendationCode>("supersedes"),
        NoLongerApplicable = row.Text("no_longer_applicable"),
        Standing = row.Word<RecordStanding>("standing"),
    };

    private static RecommendationResponse? ResponseOf(ResponseKind? kind, DateOnly? on, Instrument? decision, string? comment, DateOnly? dueOn) =>
        kind is { } answer && on is { } day ? new(answer, day, decision, comment, dueOn) : null;
}
