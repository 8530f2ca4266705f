namespace ElectionCore.Interchange;

/// <summary>The units that the files of one import have named, each under its first spelling.</summary>
internal sealed class OrganogramUnits
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<(string Code, string Name)> _told = [];

    /// <summary>Notes a unit.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="name">Its name here.</param>
    /// <param name="otherSpelling">The first spelling, where this is another one that has not been met before.</param>
    /// <returns>Whether it is new.</returns>
    public bool Add(string code, string name, out string? otherSpelling)
    {
        otherSpelling = null;
        if (_names.TryAdd(code, name))
        {
            return true;
        }

        otherSpelling = _names[code] != name && _told.Add((code, name)) ? _names[code] : null;
        return false;
    }
}
