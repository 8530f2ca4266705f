using System.Collections.Immutable;
using System.Data.Common;
using System.Text;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// How one kind of fact is stored: one row for each fact, one column for each part of its state. The same list of columns
/// makes the schema, writes the rows, reads them and encodes them for the log.
/// </summary>
internal abstract class FactTable : StoreTable
{
    /// <summary>Where the columns that every kind has begin and end.</summary>
    public const int IdColumn = 0, KeyColumn = 1, ValidColumn = 2, ValidFromColumn = 3, ValidToColumn = 4,
        RecordedInColumn = 5, SupersededInColumn = 6, CommonColumns = 7;

    /// <summary>How the names of the columns with the bounds of a range of days end.</summary>
    public const string FromSuffix = "_from", ToSuffix = "_to";

    private protected FactTable(string name, string kind, string keyColumn, bool isSearched)
        : base(name, [], keyColumns: 1)
    {
        Kind = kind;
        IsSearched = isSearched;
        List = Common(keyColumn, isSearched);
        Columns = List;
        Indexes = [[keyColumn]];
    }

    /// <summary>The kind of record, for the log.</summary>
    public string Kind { get; }

    /// <summary>The kind of state.</summary>
    public abstract Type StateType { get; }

    /// <summary>Whether the folded name is stored for search.</summary>
    public bool IsSearched { get; }

    /// <summary>Where the parts of the state begin.</summary>
    public int FirstStateColumn => IsSearched ? CommonColumns + 2 : CommonColumns;

    /// <summary>
    /// Whether all that a state names stands in columns of its own, so that the database can find facts by it. Otherwise
    /// some of it is within lists.
    /// </summary>
    public bool AllReferencesAreColumns { get; private protected init; } = true;

    /// <summary>Whether its rows are what is known of a person by name, one thing for each person: they go when the person is erased.</summary>
    public bool HoldsNames { get; private protected init; }

    /// <summary>The parts of the state as members of JSON, in the order of their names, which are ASCII.</summary>
    public ImmutableArray<StateMember> StateMembers => field.IsDefault
        ? field =
        [
            .. Enumerable.Range(FirstStateColumn, Columns.Count - FirstStateColumn).OrderBy(i => Columns[i].Name, StringComparer.Ordinal)
                .Select(i => new StateMember(i, Encoding.ASCII.GetBytes(Columns[i].Name), Columns[i].Type)),
        ]
        : field;

    private protected List<FactColumn> List { get; }

    /// <summary>The rows of a draft of this kind.</summary>
    public abstract FactChange ChangeOf(FactDraft draft);

    /// <summary>The thing that the row on which a reader stands is about.</summary>
    public abstract SubjectRef SubjectOf(DbDataReader reader);

    /// <summary>Whether the text for search is that of the name; of an older way of folding it cannot be said.</summary>
    public abstract bool IsSearchTextRight(DbDataReader reader, object?[] values);

    /// <summary>A history without any facts of this kind.</summary>
    public abstract IRestoredFacts NothingRestored(StoreSession session);

    private static List<FactColumn> Common(string keyColumn, bool isSearched)
    {
        List<FactColumn> columns =
        [
            new("id", FactColumnType.Identity),
            new(keyColumn, FactColumnType.Text),
            new("valid", FactColumnType.Text),
            new("valid_from", FactColumnType.Date, IsRequired: false),
            new("valid_to", FactColumnType.Date, IsRequired: false),
            new("recorded_in", FactColumnType.Long),
            new("superseded_in", FactColumnType.Long, IsRequired: false),
        ];
        if (isSearched)
        {
            columns.Add(new("search_text", FactColumnType.Text));
            columns.Add(new("search_version", FactColumnType.Integer));
        }

        return columns;
    }
}
