namespace ElectionCore.Interchange;

/// <summary>Finds codes that are in no codelist.</summary>
internal sealed class CodelistCheck(Codelists lists, FaultList faults) : IatiListener
{
    private const int MaximumValue = 60;

    /// <summary>Lists that were asked for and are not at hand.</summary>
    public SortedSet<string> NotHeld { get; } = new(StringComparer.Ordinal);

    public override void Open(IatiElement element)
    {
        Check(element, "xml:lang", CodelistMap.Language);
        if (element.Path is not { } path)
        {
            return;
        }

        foreach (var coded in CodelistMap.At(path))
        {
            if (coded.Applies(element))
            {
                Check(element, coded.Name, coded.List);
            }
        }
    }

    private void Check(IatiElement element, string name, string listName)
    {
        if (element.Find(name) is not { } attribute)
        {
            return;
        }

        if (lists.Find(listName) is not { } list)
        {
            NotHeld.Add(listName);
            return;
        }

        if (list.Codes.Contains(attribute.Value))
        {
            return;
        }

        var value = IatiXml.Shorten(attribute.Value, MaximumValue);
        var message = $"\"{value}\" in {element.Name}/@{name} is no code of the list {list.Name}{list.Choice}";
        var severity = list.IsComplete ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        faults.Add(new(list.Name, message, attribute.Line, attribute.Column, severity));
    }
}
