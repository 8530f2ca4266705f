using System.Globalization;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Places as the United Nations' list of P-codes gives them, with its own headings. Parents are those the list names, never
/// guessed from the codes.
/// </summary>
internal sealed class PCodeTable : PlaceTable
{
    public const string Scheme = "p-code";

    private static readonly ScalarField<string> Location = Fields.Key("Location");
    private static readonly ScalarField<int> AdminLevel = Fields.Integer("Admin Level", minimum: 0);
    private static readonly ScalarField<PlaceCode> PCode = Fields.Code<PlaceCode>("P-Code");
    private static readonly ScalarField<string> PlaceName = Fields.Text("Name");
    private static readonly ScalarField<PlaceCode> ParentPCode = Fields.Code<PlaceCode>("Parent P-Code");
    private static readonly ScalarField<string> From = Fields.Text("Valid from date");

    public override string? CsvName => "p-codes";

    public override IReadOnlyList<string> Signature => ["Location", "Admin Level", "P-Code", "Name", "Parent P-Code"];

    public override IReadOnlyList<Field> Own { get; } = [Location, AdminLevel, PCode, PlaceName, ParentPCode];

    public override IReadOnlyList<Field> Columns { get; } = [Location, AdminLevel, PCode, PlaceName, ParentPCode, From];

    public override ScalarField<string> FromField => From;

    protected override ScalarField<PlaceCode> ParentField => ParentPCode;

    public override Place? ReadState(RowReader row)
    {
        _ = row.Required(Location);
        var (level, code) = (row.Required(AdminLevel), row.Required(PCode));
        var (name, parent) = (row.Required(PlaceName), row.Value(ParentPCode));
        if (!row.HasFaults && code.Value.Contains(';', StringComparison.Ordinal))
        {
            row.Faults.Add(InterchangeDiagnostics.Unreadable.At(
                row.Source.PlaceOf(PCode), ("field", PCode.Name), ("value", code), ("expected", "a P-code without semicolon")));
        }

        return row.Make(() => new Place
        {
            Code = code,
            Name = new(name),
            Parent = parent,
            Level = level,
            Identifiers = [new(Scheme, code.Value)],
        });
    }

    protected override void Annotate(ImportRow row, RowReader reader) => row.Country = reader.Text(Location);

    /// <summary>
    /// The countries that rows name as their parent and that are no row: each becomes a root of level 0 from the first day
    /// of any of its rows.
    /// </summary>
    public static IReadOnlyList<ImportRow> CountriesOf(IReadOnlyList<ImportRow> rows, IReadOnlySet<string> known)
    {
        var listed = rows.Where(r => r.State is Place).Select(r => ((Place)r.State!).Code.Value).ToHashSet(StringComparer.Ordinal);
        var countries = new SortedDictionary<string, ImportRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row is { Table: PCodeTable table, State: Place { Parent: { } parent }, Country: { } country } && parent.Value == country
                && !listed.Contains(country) && !known.Contains(country)
                && (!countries.TryGetValue(country, out var root) || row.Valid.Start < root.Valid.Start))
            {
                countries[country] = new(row.Source, table, row.Number)
                {
                    State = new Place { Code = parent, Name = new(country), Level = 0 },
                    Valid = DateRange.Between(row.Valid.StatedFrom, to: null),
                    EndsWithNext = true,
                    IsImplied = true,
                };
            }
        }

        return [.. countries.Values];
    }

    // Whether a parent is a country, which needs no row, is known only of records that can be read.
    public override IEnumerable<Link> LinksOf(SourceRow unreadable) => [];
}
