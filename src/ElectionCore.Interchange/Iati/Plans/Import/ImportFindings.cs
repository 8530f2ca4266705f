using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What is found while a file is read.</summary>
internal sealed class ImportFindings(string file, int maximum, Accumulation accumulation)
{
    private const int MaximumValue = 60;
    private readonly LossTally _notTaken = new();
    private readonly List<Diagnostic> _found = [];
    private int _total;
    private int _assumed;

    public bool HasErrors { get; private set; }

    /// <summary>How many wait to be handed on.</summary>
    public int Count => _found.Count;

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        if (_total++ < maximum)
        {
            _found.Add(diagnostic);
        }
    }

    public void Add(DiagnosticDescriptor descriptor, IatiElement element, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Add(descriptor.At(DiagnosticPlace.In(file, element.Line, element.Column), Shorten(arguments)));

    public void Add(DiagnosticDescriptor descriptor, IatiAttribute attribute, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Add(descriptor.At(DiagnosticPlace.In(file, attribute.Line, attribute.Column), Shorten(arguments)));

    public void Missing(IatiElement element, string what) => Add(InterchangeDiagnostics.IatiMissing, element, ("element", element.Name), ("what", what));

    /// <summary>Something the file as a whole does not have.</summary>
    public void Missing(string what) =>
        Add(InterchangeDiagnostics.IatiMissing.At(DiagnosticPlace.In(file), ("element", "file"), ("what", what)));

    /// <summary>Something that a plan has no place for.</summary>
    public void NotTaken(string what) => _notTaken.Add(IatiXml.Shorten(what, MaximumValue));

    /// <summary>An indicator of which the file does not say whether values include those of the periods before.</summary>
    public void Assumed() => _assumed++;

    public void Conclude()
    {
        if (_assumed > 0)
        {
            _found.Add(InterchangeDiagnostics.IatiAccumulation.At(
                DiagnosticPlace.In(file), ("count", _assumed), ("accumulation", Words.Of(accumulation))));
        }

        if (_total > maximum)
        {
            _found.Add(InterchangeDiagnostics.IatiMoreFindings.At(DiagnosticPlace.In(file), ("count", _total - maximum)));
        }

        _found.AddRange(_notTaken.Report(
            (what, count) => InterchangeDiagnostics.IatiNotTaken.At(DiagnosticPlace.In(file), ("what", what), ("count", count))));
    }

    public ImmutableArray<Diagnostic> Take()
    {
        ImmutableArray<Diagnostic> taken = [.. _found];
        _found.Clear();
        return taken;
    }

    /// <summary>A day, or null; one that cannot be read is found.</summary>
    public DateOnly? Day(IatiElement element, string what, string attribute = "iso-date")
    {
        if (element.Find(attribute) is not { } found)
        {
            Missing(element, attribute);
            return null;
        }

        if (IatiDate.TryRead(found.Value, out var day))
        {
            return day;
        }

        Add(InterchangeDiagnostics.IatiNoDay, found, ("what", what), ("value", found.Value));
        return null;
    }

    /// <summary>The days from a first to a last one; null when there are none, or they are the wrong way round, which is found.</summary>
    public DateRange? Days(IatiElement element, string what, DateOnly? first, DateOnly? last)
    {
        if (last < first)
        {
            Add(InterchangeDiagnostics.IatiReversed, element, ("what", what), ("end", last.Value), ("start", first.Value));
            return null;
        }

        var to = last < DateOnly.MaxValue ? last.Value.AddDays(1) : default(DateOnly?);
        return first is null && to is null ? null : DateRange.Between(first, to);
    }

    /// <summary>A code of a list; null when there is none, or it is in no list, which is found.</summary>
    public string? Coded(IatiElement element, string attribute, string listName)
    {
        if (element.Find(attribute) is not { } found)
        {
            return null;
        }

        var list = Codelists.Shipped.Find(listName)!;
        if (list.Codes.Contains(found.Value))
        {
            return found.Value;
        }

        Add(
            InterchangeDiagnostics.IatiUnknownCode, found,
            ("attribute", $"{element.Name}/@{attribute}"), ("value", found.Value), ("list", listName), ("choice", list.Choice));
        return null;
    }

    /// <summary>A text that can be a code; null when it cannot, which is found.</summary>
    public string? Code(IatiElement element, string what, string? text)
    {
        if (CodeFormat.IsValid(text))
        {
            return text;
        }

        Add(InterchangeDiagnostics.IatiNoCode, element, ("what", what), ("value", text ?? ""));
        return null;
    }

    private static (string Name, object Value)[] Shorten(ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var shortened = arguments.ToArray();
        for (var i = 0; i < shortened.Length; i++)
        {
            if (shortened[i].Value is string { Length: > MaximumValue } text && shortened[i].Name is not "choice")
            {
                shortened[i].Value = IatiXml.Shorten(text, MaximumValue);
            }
        }

        return shortened;
    }
}
