using System.Collections.Immutable;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>The faults of a file, tier by tier.</summary>
internal static class IatiReportTiers
{
    public static IEnumerable<(IatiTier Tier, ImmutableArray<IatiFault> Faults)> Tiers(this IatiValidationReport report) =>
        [(IatiTier.Schema, report.Schema), (IatiTier.Codelists, report.Codelists), (IatiTier.Rules, report.Rules)];
}
