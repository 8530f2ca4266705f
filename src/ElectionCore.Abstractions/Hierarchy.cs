using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ElectionCore;

/// <summary>
/// An immutable forest of rooted trees, numbered in pre-order: every node comes before its descendants, which follow it
/// without a gap.
/// </summary>
/// <typeparam name="TKey">The key of a node, such as <see cref="UnitCode"/>.</typeparam>
/// <remarks>
/// <para>Siblings and roots keep the order in which they were given. A node takes its key and 14 bytes. Nothing here uses
/// recursion, so that depth is not limited.</para>
/// <para>Where not stated otherwise a member takes constant time (that of the key's hash), and a key that is not in the
/// hierarchy throws <see cref="KeyNotFoundException"/>. Equality is by reference.</para>
/// </remarks>
public sealed class Hierarchy<TKey>
    where TKey : struct, IEquatable<TKey>
{
    private readonly KeyIndex<TKey> _index;
    private readonly TKey[] _nodes;
    private readonly int[] _parents;
    private readonly int[] _ends;

    private Hierarchy(HierarchyBuilder<TKey> builder)
    {
        (_index, _nodes, _parents, _ends, Height) = (builder.Index, builder.Nodes, builder.Parents, builder.Ends, builder.Height);
        var roots = ImmutableArray.CreateBuilder<TKey>(builder.RootCount);
        for (var number = 0; number < _nodes.Length; number = _ends[number])
        {
            roots.Add(_nodes[number]);
        }

        Roots = roots.MoveToImmutable();
    }

    /// <summary>The number of nodes.</summary>
    public int Count => _nodes.Length;

    /// <summary>All nodes in pre-order. A node's place here is its number, see <see cref="IndexOf"/>.</summary>
    public ImmutableArray<TKey> Nodes => ImmutableCollectionsMarshal.AsImmutableArray(_nodes);

    /// <summary>The nodes without a parent, in the order given.</summary>
    public ImmutableArray<TKey> Roots { get; }

    /// <summary>The greatest depth of a node: 0 when there are only roots, -1 when there is no node.</summary>
    public int Height { get; }

    /// <summary>Builds a hierarchy from nodes and their parents, in any order. Time: linear in the number of nodes.</summary>
    /// <param name="nodes">Each node's key and its parent's, null for a root.</param>
    /// <param name="diagnostics">
    /// What was wrong, in the order of the input: a node given twice, a node that is its own parent, a parent that is not
    /// there, circles. Empty when nothing was.
    /// </param>
    /// <returns>
    /// The hierarchy of all keys given. A faulty link is set aside, so that its node becomes a root; of a circle that is
    /// the node that comes first in the input. Of a node given twice the first is kept.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="nodes"/> is null.</exception>
    public static Hierarchy<TKey> Build(IEnumerable<KeyValuePair<TKey, TKey?>> nodes, out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var builder = new HierarchyBuilder<TKey>(nodes);
        diagnostics = builder.Diagnostics;
        return new(builder);
    }

    /// <summary>Builds a hierarchy from items that know their key and their parent's. Time: linear in the number of items.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="items">The items, in any order.</param>
    /// <param name="key">The key of an item.</param>
    /// <param name="parent">The key of an item's parent, null for a root.</param>
    /// <param name="diagnostics">What was wrong, as in the other overload.</param>
    /// <returns>The hierarchy, as in the other overload.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Hierarchy<TKey> Build<TItem>(
        IEnumerable<TItem> items, Func<TItem, TKey> key, Func<TItem, TKey?> parent, out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(parent);
        return Build(items.Select(item => KeyValuePair.Create(key(item), parent(item))), out diagnostics);
    }

    /// <summary>Whether a node is there.</summary>
    /// <param name="key">The node.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(TKey key) => IndexOf(key) >= 0;

    /// <summary>The number of a node in pre-order.</summary>
    /// <param name="key">The node.</param>
    /// <returns>The place of the node in <see cref="Nodes"/>, or -1 when it is not there.</returns>
    public int IndexOf(TKey key) => _index.Find(key, _nodes);

    /// <summary>The parent of a node.</summary>
    /// <param name="key">The node.</param>
    /// <param name="parent">The parent, or the default value.</param>
    /// <returns>Whether there is one: not for a root, nor for a node that is not there.</returns>
    public bool TryGetParent(TKey key, out TKey parent)
    {
        var number = IndexOf(key) is >= 0 and var own ? _parents[own] : -1;
        parent = number >= 0 ? _nodes[number] : default;
        return number >= 0;
    }

    /// <summary>The nodes above a node, the nearest first and its root last. Time: linear in their number.</summary>
    /// <param name="key">The node.</param>
    /// <returns>The ancestors, without the node.</returns>
    /// <exception cref="KeyNotFoundException">The node is not there.</exception>
    public IEnumerable<TKey> Ancestors(TKey key)
    {
        return Walk(Require(key));

        IEnumerable<TKey> Walk(int number)
        {
            for (number = _parents[number]; number >= 0; number = _parents[number])
            {
                yield return _nodes[number];
            }
        }
    }

    /// <summary>The nodes directly under a node, in the order given. Time: linear in their number.</summary>
    /// <param name="key">The node.</param>
    /// <returns>The children.</returns>
    /// <exception cref="KeyNotFoundException">The node is not there.</exception>
    public IEnumerable<TKey> Children(TKey key)
    {
        return Walk(Require(key));

        IEnumerable<TKey> Walk(int number)
        {
            for (var child = number + 1; child < _ends[number]; child = _ends[child])
            {
                yield return _nodes[child];
            }
        }
    }

    /// <summary>The nodes under a node, at any depth, in pre-order.</summary>
    /// <param name="key">The node.</param>
    /// <returns>The descendants, without the node.</returns>
    /// <exception cref="KeyNotFoundException">The node is not there.</exception>
    public ReadOnlySpan<TKey> Descendants(TKey key) => Subtree(key)[1..];

    /// <summary>A node and those under it, at any depth, in pre-order.</summary>
    /// <param name="key">The node.</param>
    /// <returns>The node, then its descendants: the part of <see cref="Nodes"/> from its number on.</returns>
    /// <exception cref="KeyNotFoundException">The node is not there.</exception>
    public ReadOnlySpan<TKey> Subtree(TKey key)
    {
        var number = Require(key);
        return _nodes.AsSpan(number, _ends[number] - number);
    }

    /// <summary>How many ancestors a node has. Time: linear in the answer.</summary>
    /// <param name="key">The node.</param>
    /// <returns>0 for a root.</returns>
    /// <exception cref="KeyNotFoundException">The node is not there.</exception>
    public int Depth(TKey key)
    {
        var depth = 0;
        for (var number = _parents[Require(key)]; number >= 0; number = _parents[number])
        {
            depth++;
        }

        return depth;
    }

    /// <summary>Whether one node lies above another.</summary>
    /// <param name="ancestor">The node that may lie above.</param>
    /// <param name="node">The node that may lie below.</param>
    /// <returns>Whether it does; no node lies above itself.</returns>
    /// <exception cref="KeyNotFoundException">A node is not there.</exception>
    public bool IsAncestorOf(TKey ancestor, TKey node)
    {
        var (above, below) = (Require(ancestor), Require(node));
        return above < below && below < _ends[above];
    }

    /// <summary>
    /// The deepest node whose subtree holds both nodes; one of the two where it lies above the other. Time: linear in the
    /// depth of the nodes.
    /// </summary>
    /// <param name="first">One node.</param>
    /// <param name="second">The other.</param>
    /// <returns>The common ancestor, or null when the nodes are in different trees.</returns>
    /// <exception cref="KeyNotFoundException">A node is not there.</exception>
    public TKey? LowestCommonAncestor(TKey first, TKey second)
    {
        var (number, later) = (Require(first), Require(second));
        (number, later) = (Math.Min(number, later), Math.Max(number, later));
        while (number >= 0 && later >= _ends[number])
        {
            number = _parents[number];
        }

        return number < 0 ? null : _nodes[number];
    }

    /// <summary>Adds up values over the subtree of every node, in one pass. Time: linear in the number of nodes.</summary>
    /// <typeparam name="TValue">A type of number, or another whose values can be added.</typeparam>
    /// <param name="own">The value of each node itself, by its number.</param>
    /// <returns>The sum of each node's own value and those of all its descendants, by its number.</returns>
    /// <exception cref="ArgumentException">There is not one value for each node.</exception>
    /// <exception cref="OverflowException">A sum is too great for the type.</exception>
    public TValue[] RollUp<TValue>(ReadOnlySpan<TValue> own)
        where TValue : IAdditionOperators<TValue, TValue, TValue>
    {
        RequireOneForEach(own.Length);
        return AddUp(own.ToArray());
    }

    /// <summary>Adds up values over the subtree of every node, in one pass. Time: linear in the number of nodes.</summary>
    /// <typeparam name="TValue">A type of number, or another whose values can be added.</typeparam>
    /// <param name="own">Gives the value of a node itself; called once for each, in pre-order.</param>
    /// <returns>The sum of each node's own value and those of all its descendants, by its number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="own"/> is null.</exception>
    /// <exception cref="OverflowException">A sum is too great for the type.</exception>
    public TValue[] RollUp<TValue>(Func<TKey, TValue> own)
        where TValue : IAdditionOperators<TValue, TValue, TValue>
    {
        ArgumentNullException.ThrowIfNull(own);
        return AddUp(Array.ConvertAll(_nodes, key => own(key)));
    }

    /// <summary>
    /// Combines values over the subtree of every node, from the leaves up. Time: linear in the number of nodes.
    /// </summary>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="own">The value of each node itself, by its number.</param>
    /// <param name="combine">
    /// Combines what a node has so far, at first its own value, with the finished value of its next child, in the order of
    /// the children.
    /// </param>
    /// <returns>The finished value of each node, by its number.</returns>
    /// <exception cref="ArgumentException">There is not one value for each node.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="combine"/> is null.</exception>
    public TValue[] RollUp<TValue>(ReadOnlySpan<TValue> own, Func<TValue, TValue, TValue> combine)
    {
        ArgumentNullException.ThrowIfNull(combine);
        RequireOneForEach(own.Length);
        var values = own.ToArray();
        for (var number = values.Length - 1; number >= 0; number--)
        {
            var value = values[number];
            for (var child = number + 1; child < _ends[number]; child = _ends[child])
            {
                value = combine(value, values[child]);
            }

            values[number] = value;
        }

        return values;
    }

    // A parent's number is less than its children's, so that going backwards every node is complete when it is added.
    private TValue[] AddUp<TValue>(TValue[] values)
        where TValue : IAdditionOperators<TValue, TValue, TValue>
    {
        var parents = _parents.AsSpan(0, values.Length);
        for (var number = parents.Length - 1; number > 0; number--)
        {
            var parent = parents[number];
            if (parent >= 0)
            {
                values[parent] = checked(values[parent] + values[number]);
            }
        }

        return values;
    }

    private void RequireOneForEach(int own)
    {
        if (own != _nodes.Length)
        {
            throw new ArgumentException($"There are {own} values for {_nodes.Length} nodes.", nameof(own));
        }
    }

    private int Require(TKey key) => IndexOf(key) is >= 0 and var number
        ? number
        : throw new KeyNotFoundException($"{key} is not in the hierarchy.");
}
