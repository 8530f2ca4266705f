namespace ElectionCore.Interchange.Tests;

/// <summary>Runs to its end what reads or writes memory alone, so that it stays on the thread whose allocations are counted.</summary>
internal static class InMemory
{
    public static T Run<T>(Task<T> task) => task.GetAwaiter().GetResult();

    public static void Run(Task task) => task.GetAwaiter().GetResult();
}
