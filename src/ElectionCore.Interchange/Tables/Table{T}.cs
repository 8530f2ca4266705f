using System.Runtime.CompilerServices;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>The description of one kind of record.</summary>
/// <typeparam name="T">Its state.</typeparam>
internal abstract class Table<T> : Table
    where T : class, IFactState
{
    /// <summary>The thing of which only one state can hold at a time; for most kinds that of the key.</summary>
    public virtual string SlotOf(T state) => state.FactKey;

    /// <summary>The code of what a state is about. Facts with one code follow each other in the order of keys.</summary>
    public virtual string ThingOf(T state) => state.FactKey;

    /// <summary>Asks for all facts about some things, and maybe some more.</summary>
    public virtual FactQuery About(IEnumerable<string> codes) => new() { Keys = [.. codes] };

    /// <summary>The fields that name other things, which must be there.</summary>
    protected virtual IReadOnlyList<LinkField<T>> Links => [];

    /// <summary>What a state hangs below, where the kind is a hierarchy.</summary>
    public virtual Edge? EdgeOf(T state) => null;

    /// <summary>What a circle of this kind is reported as.</summary>
    public virtual Diagnostic? CircleAt(DiagnosticPlace place, IReadOnlyList<string> nodes, DateOnly from) => null;

    /// <summary>Writes the fields of a state, without its days.</summary>
    public abstract void Write(T state, RowWriter row);

    public sealed override void WriteRow(RowSubject row, RowWriter writer) => Write((T)row.State, writer);

    public sealed override async IAsyncEnumerable<RowSubject> RowsAsync(
        ExportSource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Whether a row is followed by another shows when the rows of its thing have been read.
        var thing = new List<Fact<T>>();
        await foreach (var fact in source.FactsAsync<T>(cancellationToken).ConfigureAwait(false))
        {
            if (thing.Count > 0 && ThingOf(thing[0].State) != ThingOf(fact.State))
            {
                foreach (var row in RowsOf(thing))
                {
                    yield return row;
                }

                thing.Clear();
            }

            thing.Add(fact);
        }

        foreach (var row in RowsOf(thing))
        {
            yield return row;
        }
    }

    public sealed override void ReadFact(RowReader row, FactCollector into)
    {
        var (id, recorded) = (row.Required(LedgerFields.FactId), row.Required(LedgerFields.RecordedIn));
        var superseded = row.Value(LedgerFields.SupersededIn);
        var state = ReadState(row);
        if (Validity.Read(row, ValidFrom, effective: null) is { } days && state is not null && !row.HasFaults)
        {
            into.Add(new Fact<T>(id, state, days.Range, recorded, superseded));
        }
    }

    public sealed override IEnumerable<Link> LinksOf(IFactState state)
    {
        foreach (var link in Links)
        {
            if (link.CodeOf((T)state) is { } code)
            {
                yield return new(link.Field, new(link.Kind, code));
            }
        }
    }

    public override IEnumerable<Link> LinksOf(SourceRow unreadable)
    {
        foreach (var link in Links)
        {
            // What cannot be read as a code has been reported.
            if (unreadable.TryText(link.Field, CellForm.Text, [], out var text) && CodeFormat.IsValid(text))
            {
                yield return new(link.Field, new(link.Kind, text));
            }
        }
    }

    public sealed override KindPlan Plan(OrganizationFacts known, TimeProvider time) =>
        new KindPlan<T>(this, known.Of<T>(), time);

    public sealed override ImportRow Read(SourceRow source, DateOnly? effective, int number)
    {
        var row = new ImportRow(source, this, number);
        var reader = new RowReader(source, row.Findings);
        var state = ReadState(reader);
        var days = Validity.Read(reader, FromField, effective);
        if (days is not null && state is not null && !reader.HasFaults)
        {
            CheckRecord(state, days.Value.Range, reader);
        }

        row.State = state;
        if (days is { } given)
        {
            row.Valid = given.Range;
            row.EndsWithNext = given.EndsWithNext;
        }

        if (!reader.HasFaults)
        {
            Annotate(row, reader);
        }

        row.Settle();
        source.Release();
        return row;
    }

    /// <summary>Reads the state; null when something is wrong, which has then been reported.</summary>
    public abstract T? ReadState(RowReader row);

    /// <summary>Reports what is wrong with a record as a whole.</summary>
    protected virtual void CheckRecord(T state, DateRange valid, RowReader row)
    {
    }

    /// <summary>Notes what a record says beside its state.</summary>
    protected virtual void Annotate(ImportRow row, RowReader reader)
    {
    }

    private IEnumerable<RowSubject> RowsOf(List<Fact<T>> thing)
    {
        var last = thing.GroupBy(f => SlotOf(f.State), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(f => f.Valid.Start), StringComparer.Ordinal);
        return thing.Select(f => new RowSubject(
            f.Id, f.State, f.Valid, f.RecordedIn, f.SupersededIn, last[SlotOf(f.State)] > f.Valid.Start));
    }
}
