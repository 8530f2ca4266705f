using BenchmarkDotNet.Running;
using ElectionCore.Benchmarks;

// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --filter '*' --job short
// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --memory
// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --series
// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --venues
// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --audit-readiness
// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --import sqlite
// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --import-attendance sqlite
// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --import postgresql 'Host=127.0.0.1;Port=5432;Username=electioncore;Database=postgres'
// Imports with --quick: without SaveChanges.
if (args is ["--memory"])
{
    RetainedMemory.Print();
}
else if (args is ["--series"])
{
    SeriesComparison.Run();
}
else if (args is ["--venues"])
{
    VenueComparison.Run();
}
else if (args is ["--audit-readiness"])
{
    AuditReadinessComparison.Run();
}
else if (args is ["--import" or "--import-attendance", var database, ..])
{
    var connection = args.Skip(2).FirstOrDefault(a => a != "--quick");
    await ImportComparison.RunAsync(args[0], database, connection, isQuick: args.Contains("--quick", StringComparer.Ordinal));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(HierarchyBenchmarks).Assembly).Run(args);
}
