namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>Something of the host's, which is none of ours.</summary>
public sealed class HostNote
{
    public int Id { get; set; }

    public string Text { get; set; } = "";
}
