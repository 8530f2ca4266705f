using System.Diagnostics.CodeAnalysis;

namespace ElectionCore.Interchange;

/// <summary>
/// One record as a file gives it: named fields, each with its place. What is wrong with a field's shape is added to the
/// faults by the row itself; what is wrong with its value by the <see cref="RowReader"/>.
/// </summary>
internal abstract class SourceRow
{
    /// <summary>The place of the whole record.</summary>
    public abstract DiagnosticPlace Place { get; }

    /// <summary>The place of a field, or that of the record where it does not have the field.</summary>
    public abstract DiagnosticPlace PlaceOf(Field field);

    /// <summary>The place of a part of a field, by the position that came with the part.</summary>
    public abstract DiagnosticPlace PlaceOf(Field field, int position);

    /// <summary>The text of a single value. There is none when the field is missing, empty or of the wrong shape.</summary>
    public abstract bool TryText(Field field, CellForm form, List<Diagnostic> faults, [NotNullWhen(true)] out string? text);

    /// <summary>The texts of a field by language tag, as given.</summary>
    public abstract IReadOnlyList<(string Tag, string Text, int Position)> Localized(Field field, List<Diagnostic> faults);

    /// <summary>The texts of a list.</summary>
    public abstract IReadOnlyList<(string Text, int Position)> Items(Field field, List<Diagnostic> faults);

    /// <summary>The records inside this one.</summary>
    public abstract IReadOnlyList<SourceRow> Records(Field field, List<Diagnostic> faults);

    /// <summary>Lets go of what can be read again when somebody asks.</summary>
    public virtual void Release()
    {
    }
}
