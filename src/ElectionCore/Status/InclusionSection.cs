using System.Globalization;
using ElectionCore.Inclusion;

namespace ElectionCore;

/// <summary>The part of the status report about who is counted: every dataset that counts by sex, as of its latest day.</summary>
internal sealed class InclusionSection(InclusionRegister register)
{
    private const string Sex = "sex";

    /// <summary>Reads the section. Sensitive datasets are left out: nobody asked for them for a purpose.</summary>
    /// <param name="country">The country of the institution, whose legal thresholds count.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<StatusSection> ReadAsync(string? country, DateOnly asOf, CancellationToken cancellationToken)
    {
        var (figures, findings) = (new List<StatusFigure>(), new List<Diagnostic>());
        var rules = await RulesAsync(country, cancellationToken).ConfigureAwait(false);
        foreach (var dataset in await register.DatasetsAsync(knownAt: null, cancellationToken).ConfigureAwait(false))
        {
            if (!dataset.Dimensions.Any(d => d.Dimension == Sex)
                || await register.ReadAsync(dataset.Code, knownAt: null, cancellationToken).ConfigureAwait(false) is not { IsSensitive: false } content
                || content.Periods.Where(p => p.Start <= asOf).ToList() is not [.., var period])
            {
                continue;
            }

            // One dataset that contradicts itself must not hide the others.
            try
            {
                var cube = content.ToCube(period, policies: null, out var faults);
                findings.AddRange(faults);
                findings.AddRange(cube.CheckAdditivity());
                foreach (var measure in dataset.Measures.Where(m => !m.NotAdditiveOver.Contains(Sex, StringComparer.Ordinal)))
                {
                    var counts = cube.OfMeasure(measure.Code);
                    findings.AddRange(LegalThresholds.Check(counts, rules));
                    figures.AddRange(Figures(content, counts, measure, period));
                }
            }
            catch (RuleViolationException violation)
            {
                findings.Add(violation.Diagnostic);
            }
            catch (OverflowException)
            {
                findings.Add(InclusionDiagnostics.SumTooGreat.At(dataset.Subject, ("dataset", dataset.Code)));
            }
        }

        return new("inclusion", "Inclusion", figures, [.. findings.OrderByDescending(f => f.Severity)]);
    }

    private static IEnumerable<StatusFigure> Figures(DatasetContent content, Cube cube, Measure measure, DateRange period)
    {
        foreach (var other in cube.Structure.Dimensions.Select(d => d.Dimension).Where(d => d.Code != Sex))
        {
            if (other.Overlaps || measure.NotAdditiveOver.Contains(other.Code, StringComparer.Ordinal))
            {
                yield break;
            }

            cube = cube.RollUp(other.Code);
        }

        var key = $"{content.Dataset.Code}-{measure.Code}";
        var (men, women, all) = (Count("M"), Count("F"), cube.RollUp(Sex)[measure.Code, default]);
        var proxy = content.Dataset.IsProxy ? ", stands in for counts by sex" : "";
        var note = content.Dataset.Note is { } told ? $". {told.For("en")}" : "";
        yield return new(
            key, content.Dataset.Name.For("en"), all.Value, Of: null,
            $"{measure.Name.For("en")}, {Describe(period)}; {content.Dataset.Publisher}{proxy}{note}");
        yield return new($"{key}-women", "of them women", women.Value, all.Value) { IsShare = true };
        yield return new($"{key}-men", "of them men", men.Value, all.Value) { IsShare = true };
        yield return new(
            $"{key}-gap", "men less women", men.Value - women.Value, (men + women).Value, "of men and women: the gap in points") { IsShare = true };

        ObservedCount Count(string category) =>
            cube.Structure.Dimensions[0].Classification.Find(category) is null ? ObservedCount.NotApplicable : cube[measure.Code, new((Sex, category))];
    }

    private static string Describe(DateRange period) => period switch
    {
        { From: null, To: null } => "day not known",
        { Days: 1, From: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => period.ToString(),
    };

    // A rule whose text nobody has verified stays out of reports.
    private async Task<List<ThresholdRule>> RulesAsync(string? country, CancellationToken cancellationToken)
    {
        var stored = new List<ThresholdRule>();
        await foreach (var fact in register.Facts<ThresholdRule>().ReadAsync(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false))
        {
            stored.Add(fact.State);
        }

        // A rule that the institution keeps itself takes the place of the one that is shipped, in all its versions.
        return
        [
            .. ThresholdRules.Shipped.Where(r => !stored.Exists(s => s.Code == r.Code)).Concat(stored)
                .Where(r => r.Jurisdiction == country && r.IsPublishable).OrderBy(r => r.Code, StringComparer.Ordinal),
        ];
    }
}
