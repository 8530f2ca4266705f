using System.Runtime.InteropServices;

namespace ElectionCore.Quality;

/// <summary>
/// The topics in scope by the units that are asked about them, each by its number: what is asked, which determination counts, and what
/// evidence there is. Column 0 is the institution as a whole.
/// </summary>
internal sealed class AuditReadinessGrid
{
    /// <summary>There is evidence.</summary>
    public const byte Some = 1;

    /// <summary>There is fresh evidence.</summary>
    public const byte Fresh = 3;

    private readonly QualityScope _scope;
    private readonly HashSet<UnitCode> _units;
    private readonly Dictionary<UnitCode, int> _columns = [];
    private readonly Dictionary<CatalogueCode, int> _catalogues = [];
    private readonly List<Dictionary<TopicCode, int>> _rows = [];
    private readonly HashSet<TopicCode> _known = [];
    private readonly byte[] _shared;
    private readonly bool[] _isRowAsked;
    private readonly bool[] _isRowAssigned;
    private bool[] _asked;
    private Determination?[] _latest;
    private byte[] _evidence;

    public AuditReadinessGrid(QualityScope scope, IEnumerable<QualityCatalogue> catalogues)
    {
        _scope = scope;
        _units = [.. scope.Units];
        foreach (var catalogue in catalogues)
        {
            var number = _catalogues.Count;
            _catalogues.Add(catalogue.Code, number);
            _rows.Add([]);
            foreach (var topic in catalogue.Topics)
            {
                _known.Add(topic.Code);
                if (scope.Covers(topic))
                {
                    _rows[number].Add(topic.Code, Topics.Count);
                    Topics.Add(new(catalogue, number, topic, topic.Processes.FirstOrDefault(p => scope.Processes.Count == 0 || scope.Processes.Contains(p, StringComparer.Ordinal))));
                }
            }
        }

        (_shared, _isRowAsked, _isRowAssigned) = (new byte[Topics.Count], new bool[Topics.Count], new bool[Topics.Count]);
        (_asked, _latest, _evidence) = (new bool[Topics.Count], new Determination?[Topics.Count], new byte[Topics.Count]);
    }

    /// <summary>The topics, in the order of the catalogues.</summary>
    public List<AuditReadinessTopic> Topics { get; } = [];

    /// <summary>The units by their column; null for the institution as a whole.</summary>
    public List<UnitCode?> Units { get; } = [null];

    public bool IsKnown(TopicCode topic) => _known.Contains(topic);

    public bool IsInScope(UnitCode? unit) => unit is not { } code || _units.Count == 0 || _units.Contains(code);

    public int? Catalogue(CatalogueCode code) => _catalogues.TryGetValue(code, out var number) ? number : null;

    public int? Row(int catalogue, TopicCode topic) => _rows[catalogue].TryGetValue(topic, out var row) ? row : null;

    /// <summary>The rows of a topic: in one catalogue, or in all that have it in scope.</summary>
    public IEnumerable<int> Rows(TopicCode topic, CatalogueCode? catalogue = null)
    {
        for (var number = 0; number < _rows.Count; number++)
        {
            if ((catalogue is not { } only || _catalogues.GetValueOrDefault(only, -1) == number) && _rows[number].TryGetValue(topic, out var row))
            {
                yield return row;
            }
        }
    }

    public int Cell(int row, int column) => (column * Topics.Count) + row;

    public bool IsAsked(int cell) => _asked[cell];

    public Determination? Latest(int cell) => _latest[cell];

    /// <summary>The evidence at a cell, without that of its determination.</summary>
    public byte EvidenceAt(int row, int cell) => (byte)(_shared[row] | _evidence[cell]);

    public void Ask(TopicAssignment assignment)
    {
        if (assignment.Scope != _scope.Code || !IsInScope(assignment.Unit))
        {
            return;
        }

        foreach (var rows in _rows)
        {
            if (rows.TryGetValue(assignment.Topic, out var row))
            {
                Ask(row, Column(assignment.Unit));
                _isRowAssigned[row] = true;
            }
        }
    }

    /// <summary>Whether a topic is asked at a unit: where it is assigned to, or, where it is assigned to none, wherever an audit looks within the scope.</summary>
    /// <remarks>It is for use when all assignments are known.</remarks>
    public bool Asks(int row, UnitCode? unit) => _isRowAssigned[row]
        ? unit is { } code && _columns.TryGetValue(code, out var column) && _asked[Cell(row, column)]
        : IsInScope(unit);

    /// <summary>Takes a determination, which counts or not by the one rule. One that judged nothing asks, and leaves what was judged before.</summary>
    public void Take(int row, Determination determination)
    {
        var cell = Ask(row, determination.Unit is { } unit ? Column(unit) : 0);
        if (determination.Judgement != Judgement.NotAssessed && (_latest[cell] is not { } known || LatestDeterminations.CountsBefore(determination, known)))
        {
            _latest[cell] = determination;
        }
    }

    /// <summary>Where nobody was asked in particular, the institution as a whole is.</summary>
    public void AskTheRest()
    {
        for (var row = 0; row < Topics.Count; row++)
        {
            _asked[row] |= !_isRowAsked[row];
        }
    }

    /// <summary>Takes evidence of a topic: that of no unit serves all, that of a unit serves it and the institution as a whole.</summary>
    public void Take(int row, UnitCode? unit, byte evidence)
    {
        if (unit is not { } code)
        {
            _shared[row] |= evidence;
            return;
        }

        _evidence[row] |= evidence;
        if (_columns.TryGetValue(code, out var column))
        {
            _evidence[Cell(row, column)] |= evidence;
        }
    }

    private int Ask(int row, int column)
    {
        var cell = Cell(row, column);
        _asked[cell] = _isRowAsked[row] = true;
        return cell;
    }

    private int Column(UnitCode unit)
    {
        ref var column = ref CollectionsMarshal.GetValueRefOrAddDefault(_columns, unit, out var isKnown);
        if (isKnown)
        {
            return column;
        }

        column = Units.Count;
        Units.Add(unit);
        var cells = checked(Topics.Count * Units.Count);
        if (cells > _asked.Length)
        {
            var length = (int)Math.Min(Array.MaxLength, Math.Max(cells, _asked.Length * 2L));
            Array.Resize(ref _asked, length);
            Array.Resize(ref _latest, length);
            Array.Resize(ref _evidence, length);
        }

        return column;
    }
}
