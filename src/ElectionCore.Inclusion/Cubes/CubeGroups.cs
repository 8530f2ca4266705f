namespace ElectionCore.Inclusion;

/// <summary>Walks the cells of a cube group by group: the cells of a group differ in one axis alone.</summary>
internal sealed class CubeGroups
{
    private readonly Cube _cube;
    private readonly CubeAxis _axis;
    private readonly (long Group, int Cell)[] _cells;
    private readonly int _axisNumber;

    public CubeGroups(Cube cube, int axis)
    {
        (_cube, _axis, _axisNumber) = (cube, cube.Structure.Axes[axis], axis);
        _cells = new (long, int)[cube.Count];
        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = (cube.Keys.WithoutCategory(cube.CellKeys[i], axis), i);
        }

        Array.Sort(_cells);
    }

    /// <summary>Hands over each group: its key, and the counts of all categories, null where there is no cell.</summary>
    public void Walk(Action<long, ObservedCount?[]> group)
    {
        var counts = new ObservedCount?[_axis.Count];
        for (var i = 0; i < _cells.Length;)
        {
            Array.Clear(counts);
            var key = _cells[i].Group;
            for (; i < _cells.Length && _cells[i].Group == key; i++)
            {
                var cell = _cells[i].Cell;
                counts[_cube.Keys.CategoryOf(_cube.CellKeys[cell], _axisNumber)] = _cube.Counts[cell];
            }

            group(key, counts);
        }
    }
}
