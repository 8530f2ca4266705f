using System.Data.Common;
using System.Globalization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How one kind of fact is stored. A module adds one class for each of its kinds.</summary>
/// <typeparam name="T">The kind of state.</typeparam>
internal abstract class FactTable<T> : FactTable
    where T : class, IFactState
{
    // What a commit number not yet given looks like.
    private static readonly object s_pending = long.MaxValue;

    private readonly List<Func<T, object?>> _values = [];
    private readonly WrittenDays _days = new();
    private readonly Func<T, LocalizedText>? _searched;

    /// <summary>Begins a table; the constructor of the class for a kind goes on with its columns.</summary>
    /// <param name="name">The name, before the host's prefix.</param>
    /// <param name="kind">The kind of record, for the log.</param>
    /// <param name="keyColumn">The name of the column that holds the key.</param>
    /// <param name="searched">The name that people search for, or null.</param>
    protected FactTable(string name, string kind, string keyColumn, Func<T, LocalizedText>? searched = null)
        : base(name, kind, keyColumn, searched is not null) =>
        _searched = searched;

    /// <inheritdoc/>
    public sealed override Type StateType => typeof(T);

    /// <summary>The values of a fact, in the order of the columns. What is only staged has no commit number yet.</summary>
    public object?[] ValuesOf(Fact<T> fact) => ValuesOf(fact, fact.State.FactKey);

    private object?[] ValuesOf(Fact<T> fact, string key)
    {
        var values = new object?[Columns.Count];
        var valid = _days.Of(fact.Valid);
        values[IdColumn] = fact.Id.Value;
        values[KeyColumn] = key;
        values[ValidColumn] = valid.Text;
        values[ValidFromColumn] = valid.From;
        values[ValidToColumn] = valid.To;
        values[RecordedInColumn] = fact.RecordedIn == long.MaxValue ? s_pending : fact.RecordedIn;
        values[SupersededInColumn] = fact.SupersededIn;
        if (_searched is not null)
        {
            values[CommonColumns] = _searched(fact.State).SearchText;
            values[CommonColumns + 1] = TextFolding.Version;
        }

        for (var i = 0; i < _values.Count; i++)
        {
            values[FirstStateColumn + i] = _values[i](fact.State);
        }

        return values;
    }

    /// <summary>The fact in the row on which a reader stands.</summary>
    public Fact<T> Read(FactReader reader)
    {
        reader.Begin(this);
        return new(
            new(reader.Source.GetGuid(IdColumn)),
            ReadState(reader),
            DateRange.Parse(reader.Source.GetString(ValidColumn), CultureInfo.InvariantCulture),
            reader.Source.GetInt64(RecordedInColumn),
            reader.Source.IsDBNull(SupersededInColumn) ? null : reader.Source.GetInt64(SupersededInColumn));
    }

    /// <inheritdoc/>
    public sealed override FactChange ChangeOf(FactDraft draft)
    {
        var typed = (FactDraft<T>)draft;
        return Change(draft.Key, draft.Subject, typed.Added, typed.Superseded, draft.Base);
    }

    /// <inheritdoc/>
    public sealed override SubjectRef SubjectOf(DbDataReader reader) => Read(new(reader)).State.Subject;

    /// <inheritdoc/>
    public sealed override bool IsSearchTextRight(DbDataReader reader, object?[] values) =>
        _searched is null || values[CommonColumns + 1] is not TextFolding.Version
        || _searched(Read(new(reader)).State).SearchText == (string?)values[CommonColumns];

    /// <inheritdoc/>
    public sealed override IRestoredFacts NothingRestored(StoreSession session) => new RestoredFacts<T>(session);

    /// <summary>A change of one timeline, as rows.</summary>
    public FactChange Change(
        string key, SubjectRef subject, IReadOnlyList<Fact<T>> added, IReadOnlyList<Fact<T>> superseded, IReadOnlyCollection<FactId>? known) =>
        new(this, key, subject, Rows(added, key), Rows(superseded, key), known);

    /// <summary>Reads the state, column by column in the order in which the constructor adds them.</summary>
    protected abstract T ReadState(FactReader row);

    /// <summary>Adds a column with a text.</summary>
    protected void Text(string name, Func<T, string?> value, bool isRequired = false) =>
        Add(new(name, FactColumnType.Text, isRequired), value);

    /// <summary>Adds a column with the code of something else, by which facts are looked up.</summary>
    protected void Code(string name, string subjectKind, Func<T, string?> value, bool isRequired = false) =>
        Add(new(name, FactColumnType.Text, isRequired, subjectKind, IsIndexed: true), value);

    /// <summary>Adds a column with a word for one of a few choices.</summary>
    protected void Word<TEnum>(string name, Func<T, TEnum?> value, bool isRequired = true)
        where TEnum : struct, Enum =>
        Add(new(name, FactColumnType.Text, isRequired), s => value(s) is { } choice ? EnumWords<TEnum>.Of(choice) : null);

    /// <summary>Adds a column with a whole number.</summary>
    protected void Integer(string name, Func<T, int?> value, bool isRequired = false) =>
        Add(new(name, FactColumnType.Integer, isRequired), s => value(s));

    /// <summary>Adds a column with a whole number of 64 bits.</summary>
    protected void Long(string name, Func<T, long?> value, bool isRequired = false) =>
        Add(new(name, FactColumnType.Long, isRequired), s => value(s));

    /// <summary>Adds a column with a decimal number.</summary>
    protected void Decimal(string name, Func<T, decimal?> value, bool isRequired = false) =>
        Add(new(name, FactColumnType.Decimal, isRequired), s => value(s) is { } number ? StoredDecimal.Normal(number) : null);

    /// <summary>Adds a column with yes or no.</summary>
    protected void Boolean(string name, Func<T, bool> value) => Add(new(name, FactColumnType.Boolean), s => value(s));

    /// <summary>Adds a column with a day.</summary>
    protected void Date(string name, Func<T, DateOnly?> value, bool isRequired = false) =>
        Add(new(name, FactColumnType.Date, isRequired), s => value(s));

    /// <summary>Adds a column with a range of days as it is written, and two with its bounds.</summary>
    protected void Days(string name, Func<T, DateRange?> value, bool isRequired = false)
    {
        Text(name, s => value(s)?.ToString(), isRequired);
        Date(name + FromSuffix, s => value(s)?.From);
        Date(name + ToSuffix, s => value(s)?.To);
    }

    /// <summary>Adds a column with a text in several languages, as JSON by language.</summary>
    protected void Localized(string name, Func<T, LocalizedText?> value, bool isRequired = false) =>
        Add(new(name, FactColumnType.Json, isRequired), s => value(s) is { } text ? StoredJson.Write(text) : null);

    /// <summary>Adds a column with a value of several parts, as JSON.</summary>
    protected void Part<TPart>(string name, Func<T, TPart?> value, bool isRequired = false)
        where TPart : class =>
        Add(new(name, FactColumnType.Json, isRequired), s => value(s) is { } part ? StoredJson.WritePart(part) : null);

    /// <summary>Adds a column with an order or decision, as JSON.</summary>
    protected void Instrument(string name, Func<T, Instrument?> value) => Part(name, value);

    /// <summary>Adds a column with a list, as JSON; an empty list is null.</summary>
    protected void Items<TItem>(string name, Func<T, IReadOnlyCollection<TItem>> value) =>
        Add(new(name, FactColumnType.Json, IsRequired: false), s => value(s) is { Count: > 0 } items ? StoredJson.Write(items) : null);

    private void Add(FactColumn column, Func<T, object?> value)
    {
        List.Add(column);
        _values.Add(value);
    }

    private object?[][] Rows(IReadOnlyList<Fact<T>> facts, string key)
    {
        if (facts.Count == 0)
        {
            return [];
        }

        var rows = new object?[facts.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = ValuesOf(facts[i], key);
        }

        return rows;
    }
}
