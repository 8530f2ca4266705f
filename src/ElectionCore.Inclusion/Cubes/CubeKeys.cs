namespace ElectionCore.Inclusion;

/// <summary>Numbers the combinations of a measure and a category in each axis, in the order of the axes.</summary>
internal sealed class CubeKeys
{
    private readonly CubeStructure _structure;
    private readonly long[] _strides;
    private readonly long _perMeasure;

    public CubeKeys(CubeStructure structure)
    {
        _structure = structure;
        _strides = new long[structure.Axes.Length];
        var stride = 1L;
        for (var i = _strides.Length - 1; i >= 0; i--)
        {
            _strides[i] = stride;
            stride *= Math.Max(1, structure.Axes[i].Count);
        }

        _perMeasure = stride;
    }

    public long Of(int measure, ReadOnlySpan<int> categories)
    {
        var key = measure * _perMeasure;
        for (var i = 0; i < categories.Length; i++)
        {
            key += categories[i] * _strides[i];
        }

        return key;
    }

    public int MeasureOf(long key) => (int)(key / _perMeasure);

    public int CategoryOf(long key, int axis) => (int)(key / _strides[axis] % Math.Max(1, _structure.Axes[axis].Count));

    /// <summary>The same key with the first category of an axis: what cells share that differ in it alone.</summary>
    public long WithoutCategory(long key, int axis) => key - (CategoryOf(key, axis) * _strides[axis]);

    /// <summary>The same key with a category of an axis.</summary>
    public long WithCategory(long key, int axis, int category) => WithoutCategory(key, axis) + (category * _strides[axis]);

    /// <summary>The key in a structure that lacks an axis of this one.</summary>
    public long Drop(long key, int axis)
    {
        var size = Math.Max(1, _structure.Axes[axis].Count);
        var below = key % _strides[axis];
        return (key / (_strides[axis] * size) * _strides[axis]) + below;
    }

    /// <summary>The count where the source gives none: what the structure says of categories without parts, else unknown.</summary>
    public ObservedCount AbsentAt(long key)
    {
        for (var i = 0; i < _strides.Length; i++)
        {
            if (!_structure.Axes[i].IsLeaf(CategoryOf(key, i)))
            {
                return ObservedCount.Unknown;
            }
        }

        return _structure.Absent;
    }

    public Coordinates CoordinatesOf(long key)
    {
        var items = new Coordinate[_strides.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var axis = _structure.Axes[i];
            items[i] = new(axis.Dimension.Code, axis.Codes[CategoryOf(key, i)]);
        }

        return new(items);
    }
}
