using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>People as the cells of a list: name, father's name, sex and department.</summary>
internal sealed class PeopleCells
{
    private static readonly string?[] None = [null, null, null, null];
    private readonly Dictionary<PersonRef, string?[]> _cells = [];
    private readonly HashSet<PersonRef> _written = [];
    private readonly int _otherNames;

    public PeopleCells(IEnumerable<Trainee> trainees, string? language)
    {
        foreach (var trainee in trainees.DistinctBy(t => t.Person))
        {
            var sex = trainee.Sex == RecordedSex.Unknown ? null : Words.Of(trainee.Sex);
            string?[] cells = [trainee.Name?.For(language), trainee.FatherName, sex, trainee.ParentDepartment];
            for (var i = 0; i < cells.Length; i++)
            {
                if (FormulaGuard.Write(cells[i]) is { Length: > CsvFileReader.MaximumField } cell)
                {
                    throw new RuleViolationException(InterchangeDiagnostics.CellTooLong.At(
                        default, ("column", ListFields.OfPerson[i]), ("length", cell.Length), ("limit", CsvFileReader.MaximumField)));
                }
            }

            _otherNames += trainee.Name?.Tags.Length - 1 ?? 0;
            _cells.Add(trainee.Person, cells);
        }
    }

    /// <summary>What of the people given is not written, once all rows are.</summary>
    public IEnumerable<Diagnostic> LeftOut =>
    [
        .. RecommendationSheet.Count("names in other languages", _otherNames),
        .. RecommendationSheet.Count("people without a row", _cells.Count - _written.Count),
    ];

    public IReadOnlyList<string?> Of(PersonRef person)
    {
        if (!_cells.TryGetValue(person, out var cells))
        {
            return None;
        }

        _written.Add(person);
        return cells;
    }
}
