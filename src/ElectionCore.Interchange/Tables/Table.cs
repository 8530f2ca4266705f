using System.Collections.Frozen;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>The description of one kind of record: what it is called, its fields, how to read and write it.</summary>
internal abstract class Table
{
    /// <summary>The first day, on every record.</summary>
    public static readonly ScalarField<string> ValidFrom = Fields.Text("valid_from");

    /// <summary>The first day on which it no longer holds, on every record.</summary>
    public static readonly ScalarField<string> ValidTo = Fields.Text("valid_to");

    /// <summary>The name of the array in a JSON document, and of the kind in counts: <c>reportingLines</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What messages call the records: <c>reporting lines</c>.</summary>
    public abstract string Plural { get; }

    /// <summary>The name of the table in CSV without its ending, or null when only JSON has it.</summary>
    public virtual string? CsvName => null;

    /// <summary>The columns by which a CSV file is recognised.</summary>
    public virtual IReadOnlyList<string> Signature => [];

    /// <summary>The fields of the record, without those every record has.</summary>
    public abstract IReadOnlyList<Field> Own { get; }

    /// <summary>The field with the first day.</summary>
    public virtual ScalarField<string> FromField => ValidFrom;

    /// <summary>All fields a record may have.</summary>
    public IReadOnlyList<Field> All => field ??= [.. Own, FromField, ValidTo];

    /// <summary>All fields by the names they have in JSON.</summary>
    public IReadOnlyDictionary<string, Field> ByJsonName => field ??= All.ToFrozenDictionary(f => f.JsonName, StringComparer.Ordinal);

    /// <summary>The fields as columns, which need not be all of those JSON has.</summary>
    public virtual IReadOnlyList<Field> Columns => All;

    /// <summary>The position of the kind when things are put in after what they need.</summary>
    public abstract int Order { get; }

    /// <summary>Reads one record. What is wrong is added to the row's findings.</summary>
    public abstract ImportRow Read(SourceRow source, DateOnly? effective, int number);

    /// <summary>Reads one row of a history.</summary>
    public abstract void ReadFact(RowReader row, FactCollector into);

    /// <summary>Writes the fields of a fact, without its days.</summary>
    public abstract void WriteRow(RowSubject row, RowWriter writer);

    /// <summary>What a state names that must be there.</summary>
    public abstract IEnumerable<Link> LinksOf(IFactState state);

    /// <summary>The same for a record of which something else cannot be read, so that all its faults are told at once.</summary>
    public abstract IEnumerable<Link> LinksOf(SourceRow unreadable);

    /// <summary>Makes the plan of this kind.</summary>
    public abstract KindPlan Plan(OrganizationFacts known, TimeProvider time);

    /// <summary>Reads the facts of this kind for writing, as a stream.</summary>
    public abstract IAsyncEnumerable<RowSubject> RowsAsync(ExportSource source, CancellationToken cancellationToken);
}
