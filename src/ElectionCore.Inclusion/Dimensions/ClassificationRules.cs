namespace ElectionCore.Inclusion;

/// <summary>What can be wrong with a classification.</summary>
internal static class ClassificationRules
{
    /// <param name="classification">The classification.</param>
    /// <param name="kind">The kind of its dimension, or null when it is not at hand.</param>
    public static IReadOnlyList<Diagnostic> Check(Classification classification, DimensionKind? kind = null)
    {
        DiagnosticPlace place = classification.Subject;
        var faults = classification.Index.Faults.Select(f => InclusionDiagnostics.BadHierarchy.At(
            place, ("classification", classification.FactKey), ("fault", f))).ToList();
        CheckTotals();
        CheckAges();
        return faults;

        void CheckTotals()
        {
            foreach (var level in classification.Items.Where(i => i.Role == CategoryRole.Total)
                .GroupBy(i => i.Parent, StringComparer.Ordinal).Where(g => g.Count() > 1))
            {
                faults.Add(InclusionDiagnostics.SeveralTotals.At(
                    place, ("classification", classification.FactKey), ("categories", string.Join(", ", level.Select(i => i.Code)))));
            }
        }

        void CheckAges()
        {
            var banded = classification.Items.Where(i => i.Role == CategoryRole.Regular).ToList();
            if (kind != DimensionKind.AgeInterval && !banded.Exists(i => i.Ages is not null))
            {
                return;
            }

            foreach (var item in banded.Where(i => i.Ages is null))
            {
                faults.Add(InclusionDiagnostics.AgesMissing.At(
                    place, ("classification", classification.FactKey), ("category", item.Code)));
            }

            foreach (var level in banded.Where(i => i.Ages is not null).GroupBy(i => i.Parent, StringComparer.Ordinal))
            {
                CheckLevel([.. level.OrderBy(i => i.Ages!.Value)]);
            }
        }

        // In order of the first age, an overlap is with the one that reaches furthest so far.
        void CheckLevel(List<CategoryItem> level)
        {
            var parent = level[0].Parent is { } code ? classification.Find(code) : null;
            var furthest = level[0];
            for (var i = 0; i < level.Count; i++)
            {
                var item = level[i];
                if (parent?.Ages is { } outer && !outer.Covers(item.Ages!.Value))
                {
                    faults.Add(InclusionDiagnostics.AgesLeaveParent.At(
                        place, ("classification", classification.FactKey), ("category", item.Code), ("ages", item.Ages.Value),
                        ("parent", parent.Code), ("outer", outer)));
                }

                if (i == 0)
                {
                    ReportGap(parent?.Ages?.From, item.Ages!.Value.From);
                    continue;
                }

                if (furthest.Ages!.Value.Overlaps(item.Ages!.Value))
                {
                    faults.Add(InclusionDiagnostics.AgesOverlap.At(
                        place, ("classification", classification.FactKey), ("first", furthest.Code), ("firstAges", furthest.Ages.Value),
                        ("second", item.Code), ("secondAges", item.Ages.Value)));
                }

                ReportGap(furthest.Ages.Value.To, item.Ages.Value.From);
                furthest = (item.Ages.Value.To ?? int.MaxValue) > (furthest.Ages.Value.To ?? int.MaxValue) ? item : furthest;
            }

            if (parent?.Ages is { } whole)
            {
                ReportGap(furthest.Ages!.Value.To, whole.To ?? int.MaxValue);
            }
        }

        void ReportGap(int? from, int to)
        {
            if (from < to)
            {
                faults.Add(InclusionDiagnostics.AgesLeaveGap.At(
                    place, ("classification", classification.FactKey), ("ages", new AgeInterval(from.Value, to == int.MaxValue ? null : to))));
            }
        }
    }
}
