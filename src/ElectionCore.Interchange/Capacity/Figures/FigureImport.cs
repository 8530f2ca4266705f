using System.Globalization;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Makes claims of the rows of a list of figures.</summary>
internal sealed class FigureImport(string file) : ListImport(file, Columns)
{
    private const string Value = "value";
    private const string Figure = "figure";
    private const string Statement = "statement";
    private const string Source = "source";
    private const string Claim = "claim";

    private static readonly ScalarField<FigureClaimKind> Kind = Fields.Word<FigureClaimKind>("kind");
    private static readonly ScalarField<int> Factor = Fields.Integer("factor", -1000);
    private static readonly ScalarField<long> Number = Fields.Number(Value, long.MinValue);
    private static readonly ScalarField<DateOnly> Day = Fields.Day(Value);
    private static readonly ListLayout Columns = new("published figures", [Claim, Figure, Value], [Kind.Name, Statement, Source, Factor.Name]);

    private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);

    public override void Read(ListRow row)
    {
        var (code, name) = (row.Text(Claim), row.Text(Figure));
        foreach (var missing in new[] { (Name: Claim, Text: code), (Name: Figure, Text: name) }.Where(f => f.Text is null))
        {
            row.Add(InterchangeDiagnostics.Missing, missing.Name, ("field", missing.Name));
        }

        if (row.HasFaults)
        {
            return;
        }

        if (!_groups.TryGetValue(code!, out var group))
        {
            var kind = row.Required(Kind);
            _groups.Add(code!, group = new(kind, row.Text(Statement) ?? code!, row.Text(Source), row.Place.Line));
        }

        // The first two figures of a time are days.
        var isDay = group.Kind == FigureClaimKind.Days && group.Days.Count < 2;
        var factor = row.Value(Factor) ?? 1;
        var day = isDay ? row.Required(Day) : default;
        var number = isDay ? 0 : row.Required(Number);
        if (row.HasFaults)
        {
            return;
        }

        if (isDay)
        {
            group.Days.Add(day);
        }
        else
        {
            group.Terms.Add(new(name!, number) { Factor = factor });
        }
    }

    public FigureListReading Finish()
    {
        var findings = TakeFindings();
        var claims = new List<FigureClaim>();
        foreach (var (code, group) in CollectedRows.HasError(findings) ? [] : _groups)
        {
            try
            {
                claims.Add(group.Make(code));
            }
            catch (ArgumentException rule)
            {
                findings.Add(InterchangeDiagnostics.BrokenRule.At(DiagnosticPlace.In(File, group.Line), ("rule", rule.Message.Split(" (Parameter", 2)[0])));
            }
        }

        var reading = new FigureListReading { Rows = Rows, Diagnostics = [.. findings] };
        return reading.HasErrors ? reading : reading with { Claims = [.. claims] };
    }

    private sealed record Group(FigureClaimKind Kind, string Statement, string? Source, int Line)
    {
        public List<FigureTerm> Terms { get; } = [];

        public List<DateOnly> Days { get; } = [];

        public FigureClaim Make(string code)
        {
            var statement = new LocalizedText(Statement);
            return Kind switch
            {
                FigureClaimKind.Sum when Terms.Count > 1 => new SumClaim
                {
                    Code = code, Statement = statement, Source = Source, Total = Terms[0].Value, Parts = [.. Terms.Skip(1)],
                },
                FigureClaimKind.Same => new AgreementClaim { Code = code, Statement = statement, Source = Source, Values = [.. Terms] },
                FigureClaimKind.Days when Days.Count == 2 && Terms.Count == 1 => new DurationClaim
                {
                    Code = code, Statement = statement, Source = Source, First = Days[0], Last = Days[1], Days = Terms[0].Value,
                },
                FigureClaimKind.Proportion when Terms.Count == 2 => new ProportionClaim
                {
                    Code = code, Statement = statement, Source = Source, First = Plain(Terms[0]), Second = Plain(Terms[1]), Proportion = new(Terms[0].Factor, Terms[1].Factor),
                },
                _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{code} has {Terms.Count + Days.Count} figures, and {Words.Of(Kind)} takes {Kind switch
                {
                    FigureClaimKind.Sum => "a total and its parts",
                    FigureClaimKind.Days => "a first day, a last day and a number of days",
                    _ => "two",
                }}."), nameof(code)),
            };
        }

        private static FigureTerm Plain(FigureTerm term) => new(term.Name, term.Value);
    }
}
