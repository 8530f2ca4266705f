namespace ElectionCore.Capacity;

/// <summary>For whom a session is. The default is <see cref="Mixed"/>.</summary>
public enum SessionGroup
{
    /// <summary>For women and men together.</summary>
    Mixed,

    /// <summary>For women only; a woman trains it, unless the institution permits otherwise.</summary>
    Women,

    /// <summary>For men only.</summary>
    Men,
}
