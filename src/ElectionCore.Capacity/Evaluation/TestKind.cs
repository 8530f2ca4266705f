namespace ElectionCore.Capacity;

/// <summary>When a test was taken.</summary>
public enum TestKind
{
    /// <summary>Before the course.</summary>
    Before,

    /// <summary>After the course.</summary>
    After,

    /// <summary>Some time later, to see what stayed.</summary>
    Later,
}
