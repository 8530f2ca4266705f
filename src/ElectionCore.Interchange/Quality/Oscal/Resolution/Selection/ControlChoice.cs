namespace ElectionCore.Interchange;

/// <summary>Controls that are selected, and those that come with them.</summary>
internal sealed class ControlChoice
{
    public HashSet<CatalogNode> Selected { get; } = [];

    public HashSet<CatalogNode> Implied { get; } = [];

    public bool Holds(CatalogNode control) => Selected.Contains(control) || Implied.Contains(control);

    public void Exclude(IEnumerable<CatalogNode> controls)
    {
        foreach (var control in controls)
        {
            Selected.Remove(control);
            Implied.Remove(control);
        }
    }
}
