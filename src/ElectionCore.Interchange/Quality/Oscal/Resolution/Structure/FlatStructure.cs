namespace ElectionCore.Interchange;

/// <summary>All controls side by side, without groups and none within another.</summary>
internal static class FlatStructure
{
    public static CatalogNode Build(IEnumerable<ImportedControls> imports, OscalFindings findings)
    {
        var root = CatalogNode.NewCatalog();
        foreach (var import in imports)
        {
            root.Controls.AddRange(import.Catalog.AllControls());
            foreach (var group in import.Catalog.Below().Where(g => g.Kind == "group" && g.Content.IsKeptAlways()))
            {
                findings.Add(
                    InterchangeDiagnostics.OscalLeftOut, group.File, group.Origin,
                    ("what", $"The group \"{OscalText.Shorten(group.Id ?? group.Content.Text("title")!)}\""), ("reason", "a flat catalog has no groups"));
            }
        }

        foreach (var control in root.Controls)
        {
            control.Controls.Clear();
        }

        return root;
    }
}
