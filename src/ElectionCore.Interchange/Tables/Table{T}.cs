using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>The description of one kind of record.</summary>
/// <typeparam name="T">Its state.</typeparam>
internal abstract class Table<T> : Table
    where T : class, IFactState
{
    /// <summary>The facts of this kind.</summary>
    public abstract IReadOnlyList<Fact<T>> FactsOf(OrganizationFacts facts);

    /// <summary>The thing of which only one state can hold at a time; for most kinds that of the key.</summary>
    public virtual string SlotOf(T state) => state.FactKey;

    /// <summary>The fields that name other things, which must be there.</summary>
    protected virtual IReadOnlyList<LinkField<T>> Links => [];

    /// <summary>What a state hangs below, where the kind is a hierarchy.</summary>
    public virtual Edge? EdgeOf(T state) => null;

    /// <summary>What a circle of this kind is reported as.</summary>
    public virtual Diagnostic? CircleAt(DiagnosticPlace place, IReadOnlyList<string> nodes, DateOnly from) => null;

    /// <summary>Writes the fields of a state, without its days.</summary>
    public abstract void Write(T state, RowWriter row);

    public sealed override void WriteRow(RowSubject row, RowWriter writer) => Write((T)row.State, writer);

    public sealed override IReadOnlyList<RowSubject> SubjectsOf(OrganizationFacts all)
    {
        var facts = FactsOf(all);
        var last = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var slot = SlotOf(fact.State);
            last[slot] = last.TryGetValue(slot, out var start) && start > fact.Valid.Start ? start : fact.Valid.Start;
        }

        return
        [
            .. facts.Select(f => new RowSubject(
                f.Id, f.State, f.Valid, f.RecordedIn, f.SupersededIn, last[SlotOf(f.State)] > f.Valid.Start)),
        ];
    }

    public sealed override void ReadFact(RowReader row, FactCollector into)
    {
        var (id, recorded) = (row.Required(LedgerFields.FactId), row.Required(LedgerFields.RecordedIn));
        var superseded = row.Value(LedgerFields.SupersededIn);
        var state = ReadState(row);
        if (Validity.Read(row, ValidFrom, effective: null) is { } days && state is not null && !row.HasFaults)
        {
            into.Of<T>().Add(new(id, state, days.Range, recorded, superseded));
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
        new KindPlan<T>(this, FactsOf(known), time);

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
}
