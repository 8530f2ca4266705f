using BenchmarkDotNet.Attributes;
using ElectionCore.Quality;

namespace ElectionCore.Benchmarks;

/// <summary>Working out audit readiness from 95,400 determinations, to which 100 ms are given.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class AuditReadinessBenchmarks
{
    private AuditReadinessRecords _records = null!;

    [GlobalSetup]
    public void Setup() => _records = AuditReadinessInstitution.Make();

    [Benchmark(Description = "Audit readiness of 200 units by 159 topics by 3 audits")]
    public object Of() => AuditReadiness.Of(_records, AuditReadinessInstitution.Day);
}
