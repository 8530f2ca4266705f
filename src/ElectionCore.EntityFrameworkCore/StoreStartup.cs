namespace ElectionCore.EntityFrameworkCore;

/// <summary>Has the store checked when a host starts.</summary>
internal sealed class StoreStartup;
