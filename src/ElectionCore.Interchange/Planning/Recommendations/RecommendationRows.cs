using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The rows of one table of recommendations or assessments.</summary>
internal sealed class RecommendationRows : CollectedRows
{
    /// <summary>The most rows of a table that are read.</summary>
    public const int MaximumRows = 100_000;

    private readonly RecommendationColumns _columns;
    private readonly RecommendationTableOptions _options;
    private readonly MatrixForm _matrix;
    private readonly bool _isCsv;
    private readonly Dictionary<SubjectRef, int> _lines = [];
    private readonly Dictionary<string, (RecommendationSource Source, int Line)> _sources = new(StringComparer.Ordinal);
    private int _count;

    private RecommendationRows(string file, CsvHeader header, RecommendationColumns columns, RecommendationTableOptions options, bool isCsv)
        : base(file, header) => (_columns, _options, _matrix, _isCsv) = (columns, options, new(options), isCsv);

    public List<Recommendation> Recommendations { get; } = [];

    public List<RecommendationAssessment> Assessments { get; } = [];

    public IEnumerable<RecommendationSource> Sources => _sources.Values.Select(s => s.Source);

    /// <summary>Begins a table, or reports why it is not read.</summary>
    public static RecommendationRows? Start(
        string file, IReadOnlyList<string> headings, int line, RecommendationTableOptions options, bool isCsv, List<Diagnostic> findings)
    {
        var place = DiagnosticPlace.In(file, line);
        if (RecommendationColumns.Find(headings) is not { } columns)
        {
            findings.Add(InterchangeDiagnostics.NoRecommendationTable.At(
                place, ("found", $"The headings are: {string.Join(", ", headings)}."), ("hint", CsvFile.HintFor(headings))));
            return null;
        }

        var known = findings.Count;
        findings.AddRange(columns.Surplus.Select(i => InterchangeDiagnostics.DuplicateColumn.At(place with { Column = i + 1 }, ("column", headings[i]))));
        if (columns.IsMatrix && options.Source is null && !columns.Has(RecommendationFields.Source))
        {
            findings.Add(InterchangeDiagnostics.RecommendationSourceNotGiven.At(place));
        }

        if (HasError(findings.Skip(known)))
        {
            return null;
        }

        if (columns.Unknown.Count > 0)
        {
            findings.Add(InterchangeDiagnostics.ColumnsNotRead.At(
                place, ("columns", string.Join(", ", columns.Unknown.Select(i => headings[i].Length > 0 ? headings[i] : FormattableString.Invariant($"number {i + 1}"))))));
        }

        return new(file, new(headings), columns, options, isCsv);
    }

    protected override void Read(int line, string[] cells, List<Diagnostic> faults)
    {
        if (++_count > MaximumRows)
        {
            if (_count == MaximumRows + 1)
            {
                faults.Add(InterchangeDiagnostics.TableTooLarge.At(DiagnosticPlace.In(Name, line), ("what", "rows"), ("limit", MaximumRows)));
            }

            return;
        }

        var row = new RowReader(new RecommendationRow(Name, line, _columns, _isCsv ? [.. cells.Select(FormulaGuard.Read)] : cells), faults);
        if (_columns.IsOfAssessments)
        {
            if (RecommendationForm.ReadAssessment(row) is { } assessment && IsFirst(assessment.Subject, line, row))
            {
                Assessments.Add(assessment);
            }
        }
        else if (!(_columns.IsMatrix && _matrix.TakeTheme(row, cells)))
        {
            ReadRecommendation(row, line);
        }
    }

    private void ReadRecommendation(RowReader row, int line)
    {
        var recommendation = _columns.IsMatrix ? _matrix.Read(row) : RecommendationForm.Read(row);
        var source = recommendation is null ? null : RecommendationForm.Source(row, recommendation.Source);
        if (recommendation is null || row.HasFaults || !IsFirst(recommendation.Subject, line, row))
        {
            return;
        }

        if (source is not null && _sources.TryGetValue(source.Code, out var known) && known.Source != source)
        {
            row.Faults.Add(InterchangeDiagnostics.SourceDiffers.At(
                row.Source.PlaceOf(RecommendationFields.Source), ("source", source.Code), ("first", known.Line)));
            return;
        }

        if (source is not null)
        {
            _sources.TryAdd(source.Code, (source, line));
        }

        Recommendations.Add(recommendation);
    }

    private bool IsFirst(SubjectRef subject, int line, RowReader row)
    {
        if (_lines.TryAdd(subject, line))
        {
            return true;
        }

        row.Faults.Add(InterchangeDiagnostics.RecommendationRowTwice.At(row.Source.Place, ("subject", subject), ("where", FormattableString.Invariant($"in line {_lines[subject]}"))));
        return false;
    }
}
