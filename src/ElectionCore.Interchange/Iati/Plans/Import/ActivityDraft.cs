using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>An activity while it is read.</summary>
internal sealed class ActivityDraft(IatiElement element, DateOnly? generatedOn)
{
    /// <summary>The code in a file that we wrote.</summary>
    public string? OwnCode { get; } = element[IatiExtension.Named(IatiExtension.Code)];

    /// <summary>Of an activity of a plan that we wrote the code of the plan.</summary>
    public string? OwnPlan { get; } = element[IatiExtension.Named(IatiExtension.Plan)];

    public string? Currency { get; } = element["default-currency"];

    /// <summary>The day on which it was last updated, where that is stated.</summary>
    public DateOnly? UpdatedOn { get; } = IatiDate.TryRead(element["last-updated-datetime"], out var day) ? day : null;

    /// <summary>The day on which the file was made, where that is stated.</summary>
    public DateOnly? GeneratedOn => generatedOn;

    public RecordStanding Standing { get; } = IatiExtension.StandingOf(element[IatiExtension.Named(IatiExtension.Standing)]);

    public bool IsOwn => OwnCode is not null;

    /// <summary>Whether it is an activity of a plan, not a plan.</summary>
    public bool IsPart => OwnPlan is not null;

    /// <summary>Whether its first element, which is its identifier, has begun.</summary>
    public bool HasIdentifier { get; set; }

    /// <summary>Whether something else stood in its place.</summary>
    public bool IsRefused { get; set; }

    /// <summary>The code, once the identifier is read and sound.</summary>
    public string? Code { get; set; }

    /// <summary>Whether what it holds can be kept, for which it needs a code.</summary>
    public bool IsSound => Code is not null;

    /// <summary>The plan it is or belongs to.</summary>
    public PlanCode Plan => new(OwnPlan ?? Code!);

    public string? Reporter { get; set; }

    public LocalizedText? Title { get; set; }

    public LocalizedText? Vision { get; set; }

    public LocalizedText? Mission { get; set; }

    public List<LocalizedText> Principles { get; } = [];

    public string? Audience { get; set; }

    public Dictionary<string, DateOnly> Dates { get; } = new(StringComparer.Ordinal);

    public List<Participant> Participants { get; } = [];

    public List<PlaceCode> Places { get; } = [];

    public List<PlanCode> Serves { get; } = [];

    public DraftBudget Budget { get; } = new();

    /// <summary>How many transactions were read.</summary>
    public int Transactions { get; set; }

    /// <summary>How many results were read.</summary>
    public int Results { get; set; }

    /// <summary>The reporting periods by their codes.</summary>
    public Dictionary<string, ReportingPeriod> Periods { get; } = new(StringComparer.Ordinal);

    public bool HasMoney => Budget.Lines.Count > 0 || Transactions > 0;

    public DateOnly? Day(string type) => Dates.TryGetValue(type, out var day) ? day : null;
}
