using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Holds what a form says against what the plan has of the same unit and period.</summary>
internal sealed class FormComparison(PlanContent content, UnitCode unit, List<Diagnostic> findings)
{
    private readonly ILookup<(IndicatorCode, string), Measurement> _known = content.Measurements
        .Where(m => (m.Reporter ?? unit) == unit && m.Place is null)
        .ToLookup(m => (m.Indicator, m.Period));

    /// <summary>Parts drafts into those that are new or changed, and what is known as they say.</summary>
    public (List<Measurement> Next, List<Measurement> Known) Part(IReadOnlyList<FormDraft> drafts)
    {
        var (next, same) = (new List<Measurement>(), new List<Measurement>());
        foreach (var draft in drafts)
        {
            var written = draft.Measurement;
            var known = _known[(written.Indicator, written.Period)].ToList();
            if (known.Find(k => SaysTheSame(k, written)) is { } found)
            {
                same.Add(found);
            }
            else if (known.FindLast(k => k.Status is MeasurementStatus.Submitted or MeasurementStatus.Approved) is { } settled)
            {
                findings.Add(InterchangeDiagnostics.FormOfSettled.At(
                    draft.PlaceOfOther(settled), ("indicator", written.Indicator), ("measurement", settled.Code), ("status", Words.Of(settled.Status))));
            }
            else
            {
                next.Add(written);
            }
        }

        if (same.Count > 0)
        {
            findings.Add(InterchangeDiagnostics.FormKnown.At(default, ("count", same.Count)));
        }

        return (next, same);
    }

    private static bool SaysTheSame(Measurement known, Measurement written) => known.Values.Equals(written.Values)
        && known.Evidence.Equals(written.Evidence) && known.Comment == written.Comment && known.ReasonIfLate == written.ReasonIfLate;
}
