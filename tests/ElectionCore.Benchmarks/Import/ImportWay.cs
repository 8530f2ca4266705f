namespace ElectionCore.Benchmarks;

/// <summary>One way to import.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Prepare">Makes what is imported, outside the measured time, and gives the import.</param>
/// <param name="Rounds">In how many rounds it takes part.</param>
internal sealed record ImportWay(string Name, Func<Func<Task>> Prepare, int Rounds = int.MaxValue);
