using ElectionCore.Inclusion;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>What is counted of a file of answers about functioning.</summary>
internal sealed class DisabilityReport
{
    public DisabilityReport(SensitivityPolicy policy, FunctioningResponses read, bool isCensus, bool isWeighted, IEnumerable<DisabilityCutoff> cutoffs)
    {
        (Policy, Read, IsCensus, IsWeighted) = (policy, read, isCensus, isWeighted);
        var responses = read.Records.Select(r => r.Response).ToList();
        Shares = [.. cutoffs.Select(c => ShareOf(responses, c))];
        Levels = FunctioningLevelCount.Of(responses, policy);
        Findings = [.. read.Diagnostics, .. Shares.Select(s => s.Weighted).OfType<WeightedSample>().Take(1).SelectMany(s => s.Findings)];
    }

    public SensitivityPolicy Policy { get; }

    public FunctioningResponses Read { get; }

    public bool IsCensus { get; }

    public bool IsWeighted { get; }

    public IReadOnlyList<DisabilityShare> Shares { get; }

    public FunctioningLevelCount Levels { get; }

    /// <summary>What was found in the rows.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>What a reader must be told with the weighted shares, each thing once.</summary>
    public IEnumerable<Diagnostic> Warnings =>
        Shares.SelectMany(s => s.Weighted?.Warnings ?? []).DistinctBy(d => d.ToString(), StringComparer.Ordinal);

    public IEnumerable<FunctioningDomain> Domains => Enum.GetValues<FunctioningDomain>()
        .Where(d => d != FunctioningDomain.SelfCare || Read.Instrument == FunctioningInstrument.ShortSet);

    public string InstrumentNote =>
        (Read.Instrument == FunctioningInstrument.ShortSet ? "Washington Group Short Set, six domains. " : "Washington Group Short Set without self-care, five domains. ")
        + "It does not find everybody: in one study the international cut-off missed 35.7 % of blind adults (medRxiv 2024.08.27.24312660). Shares by another cut-off or version do not compare.";

    public long Count(FunctioningDomain domain, FunctioningAnswer answer) => Read.Records.Count(r => r.Response[domain] == answer);

    private DisabilityShare ShareOf(List<FunctioningResponse> responses, DisabilityCutoff cutoff)
    {
        var count = DisabilityCount.Of(responses, cutoff, Policy);
        var weighted = IsWeighted
            ? WeightedSample.Of(Read.Records.Select(r => new WeightedAnswer(r.Weight!.Value, r.Response.AnswerBy(cutoff))), AnswerCoding.ExcludeMissing)
            : null;
        var interval = IsCensus ? null : IsWeighted ? weighted!.WilsonInterval() : new SampleShare(count.With, count.With + count.Without).WilsonInterval();
        return new(count, weighted, interval);
    }
}
