namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>Large files are read without being held.</summary>
[Collection(nameof(Alone))]
public sealed class IatiMemoryTests
{
    /// <summary>One activity with fifty thousand indicators, more than ten megabytes, in all three tiers.</summary>
    [Fact]
    public async Task The_validator_holds_none_of_the_file()
    {
        const int Indicators = 50_000;
        using var stream = new RepeatedStream(IatiSamples.Sound, "<indicator measure=\"5\">", "</result>", Indicators);
        var (first, peak, last) = (0L, 0L, default(ImportProgress));
        var progress = new Listener(p =>
        {
            last = p;
            if (p.Rows % 50_000 > 5000)
            {
                return;
            }

            var used = GC.GetTotalMemory(forceFullCollection: true);
            first = first == 0 ? used : first;
            peak = Math.Max(peak, used);
        });

        var report = await IatiValidator.ValidateAsync(
            stream, new() { AsOf = IatiSamples.Today, SchemaFolder = Standards.Require("iati/xsd") }, progress, TestContext.Current.CancellationToken);

        report.IsValid.ShouldBeTrue();
        report.Rules.ShouldBeEmpty();
        last!.Rows.ShouldBeGreaterThan(Indicators * 8);
        last.BytesRead.ShouldBeGreaterThan(10_000_000);
        (peak - first).ShouldBeLessThan(4_000_000);
    }

    /// <summary>One activity with fifty thousand indicators, batch by batch.</summary>
    [Fact]
    public async Task The_reader_holds_none_of_the_file()
    {
        const int Indicators = 50_000;
        using var stream = new RepeatedStream(IatiSamples.Sound, "<indicator measure=\"5\">", "</result>", Indicators);
        var (first, peak, count, codes) = (0L, 0L, 0, new HashSet<string>(StringComparer.Ordinal));
        var options = new IatiImportOptions { AsOf = IatiSamples.Today };

        await foreach (var batch in IatiPlanReader.ReadBatchesAsync(stream, "p.xml", options, cancellationToken: TestContext.Current.CancellationToken))
        {
            batch.Indicators.Length.ShouldBeLessThan(5000);
            batch.Diagnostics.ShouldAllBe(d => d.Severity == DiagnosticSeverity.Information);
            if (count / 10_000 != (count + batch.Indicators.Length) / 10_000 || first == 0)
            {
                var used = GC.GetTotalMemory(forceFullCollection: true);
                first = first == 0 ? used : first;
                peak = Math.Max(peak, used);
            }

            count += batch.Indicators.Length;
            codes.Add(batch.Indicators.LastOrDefault()?.Code.Value ?? "");
        }

        count.ShouldBe(Indicators + 1);
        codes.ShouldContain($"XM-EMB-1-PLAN/R1/I{Indicators + 1}", StringComparer.Ordinal);
        (peak - first).ShouldBeLessThan(4_000_000);
    }

    private sealed class Listener(Action<ImportProgress> take) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => take(value);
    }
}
