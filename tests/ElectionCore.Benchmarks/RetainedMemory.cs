using System.Globalization;

namespace ElectionCore.Benchmarks;

/// <summary>Measures what each structure keeps in memory once it is built.</summary>
internal static class RetainedMemory
{
    private static readonly string[] Names = ["Hierarchy", "Child lists", "Child lists of inner nodes"];

    public static void Print()
    {
        var nodes = StationTree.Make();
        Measure(nodes, Names[0], input => Hierarchy<int>.Build(input, out _), warmUp: true);
        Measure(nodes, Names[1], input => new ChildLists(input), warmUp: true);
        Measure(nodes, Names[2], input => new SparseChildLists(input), warmUp: true);
        Measure(nodes, Names[0], input => Hierarchy<int>.Build(input, out _), warmUp: false);
        Measure(nodes, Names[1], input => new ChildLists(input), warmUp: false);
        Measure(nodes, Names[2], input => new SparseChildLists(input), warmUp: false);
    }

    private static void Measure(KeyValuePair<int, int?>[] nodes, string name, Func<KeyValuePair<int, int?>[], object> build, bool warmUp)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var built = build(nodes);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(built);
        GC.KeepAlive(nodes);
        if (!warmUp)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{after - before,14:N0} bytes retained"));
        }
    }
}
