using BenchmarkDotNet.Running;
using ElectionCore.Benchmarks;

// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --filter '*' --job short
// dotnet run -c Release --project tests/ElectionCore.Benchmarks -- --memory
if (args is ["--memory"])
{
    RetainedMemory.Print();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(HierarchyBenchmarks).Assembly).Run(args);
}
