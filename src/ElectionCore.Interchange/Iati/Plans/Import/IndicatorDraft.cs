using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>An indicator while it is read.</summary>
/// <param name="code">Its code.</param>
/// <param name="measure">The code of its measure.</param>
/// <param name="isOwn">Whether we wrote it.</param>
/// <param name="ascending">What is said of its direction.</param>
/// <param name="standing">Where it comes from.</param>
internal sealed class IndicatorDraft(string code, string measure, bool isOwn, string? ascending, RecordStanding standing)
{
    private const string English = "en";

    public string Code => code;

    public bool IsOwn => isOwn;

    public RecordStanding Standing => standing;

    public bool IsPercentage => measure == "2";

    public bool IsQualitative => measure == "5";

    public PlanIndicatorKind Kind => IsQualitative ? PlanIndicatorKind.Qualitative : PlanIndicatorKind.Quantity;

    public IndicatorDirection? Direction => ascending switch
    {
        "1" or "true" => IndicatorDirection.Ascending,
        "0" or "false" => IndicatorDirection.Descending,
        _ => null,
    };

    public LocalizedText? Title { get; set; }

    public LocalizedText? Definition { get; private set; }

    /// <summary>What is said of the periods before; null when nothing is.</summary>
    public Accumulation? Accumulation { get; private set; } = isOwn ? Planning.Accumulation.Incremental : null;

    public PartialDate? BaselineDay { get; set; }

    public DistinctValues Baseline { get; } = new();

    public List<PeriodTarget> Targets { get; } = [];

    /// <summary>The codes of the periods that were read.</summary>
    public HashSet<string> Periods { get; } = new(StringComparer.Ordinal);

    public List<(ReportingPeriod Period, ActualReport Report)> Actuals { get; } = [];

    public List<IndicatorReference> References { get; } = [];

    /// <summary>Takes the description, of which a note that we wrote is no part.</summary>
    public void Describe(LocalizedText? text)
    {
        Definition = text;
        if (text is null || !text.TryGet(English, out var english))
        {
            return;
        }

        foreach (var (note, accumulation) in new[]
        {
            (IatiExtension.CumulativeNote, Planning.Accumulation.Cumulative), (IatiExtension.PointInTimeNote, Planning.Accumulation.PointInTime),
        })
        {
            if (english.EndsWith(note, StringComparison.Ordinal))
            {
                var rest = english[..^note.Length].TrimEnd();
                Accumulation = accumulation;
                Definition = rest.Length > 0 ? text.With(English, rest) : text.Tags.Length > 1 ? text.Without(English) : null;
            }
        }
    }
}
