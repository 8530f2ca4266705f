namespace ElectionCore.Interchange;

/// <summary>Finds circles among dated edges, at any instant.</summary>
internal static class CircleFinder
{
    /// <summary>
    /// The rows that close circles, the last row of each circle. With those rows gone no circle that needs a row is left
    /// among the edges given.
    /// </summary>
    public static List<(ImportRow Row, Field Field, List<string> Nodes, DateOnly From)> Find(
        List<DatedEdge> edges, CancellationToken cancellationToken)
    {
        var found = new List<(ImportRow, Field, List<string>, DateOnly)>();
        var suspects = Suspects(edges);
        foreach (var from in suspects.Select(e => e.Valid.Start).Distinct().Order().ToList())
        {
            while (suspects.Count > 0 && FindAt(suspects, from, cancellationToken) is { Count: > 0 } circles)
            {
                var gone = new HashSet<DatedEdge>(ReferenceEqualityComparer.Instance);
                var goneRows = new HashSet<ImportRow>();
                foreach (var circle in circles.Where(c => !c.Exists(e => gone.Contains(e) || (e.Row is { } row && goneRows.Contains(row)))))
                {
                    var closing = circle.Where(e => e.Row is not null).MaxBy(e => e.Row!.Number);
                    if (closing is { Row: { } row })
                    {
                        var start = circle.IndexOf(closing);
                        found.Add((row, closing.Field, [.. circle.Skip(start).Concat(circle.Take(start)).Select(e => e.Child)], from));
                        goneRows.Add(row);
                    }
                    else
                    {
                        // The store holds a circle already, which its check reports.
                        gone.Add(circle[0]);
                    }
                }

                suspects.RemoveAll(e => gone.Contains(e) || (e.Row is { } row && goneRows.Contains(row)));
            }
        }

        return found;
    }

    // Edges that may lie on a circle when their days are left aside; usually none.
    private static List<DatedEdge> Suspects(List<DatedEdge> edges)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var below = edges.ToLookup(e => e.Parent, StringComparer.Ordinal);
        foreach (var edge in edges)
        {
            open[edge.Child] = open.GetValueOrDefault(edge.Child) + 1;
            open.TryAdd(edge.Parent, 0);
        }

        var free = new Queue<string>(open.Where(n => n.Value == 0).Select(n => n.Key));
        while (free.TryDequeue(out var node))
        {
            foreach (var edge in below[node])
            {
                if (--open[edge.Child] == 0)
                {
                    free.Enqueue(edge.Child);
                }
            }
        }

        return [.. edges.Where(e => open[e.Child] > 0 && open[e.Parent] > 0)];
    }

    // The circles that one walk over the edges of one day comes upon. There may be more that share edges with these.
    private static List<List<DatedEdge>> FindAt(List<DatedEdge> edges, DateOnly on, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var up = edges.Where(e => e.Valid.Contains(on)).ToLookup(e => e.Child, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var circles = new List<List<DatedEdge>>();
        foreach (var start in up.Select(g => g.Key).Where(start => !done.Contains(start)))
        {
            Walk(start, up, done, circles);
        }

        return circles;
    }

    private static void Walk(string start, ILookup<string, DatedEdge> up, HashSet<string> done, List<List<DatedEdge>> circles)
    {
        var path = new List<DatedEdge>();
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<(string Node, IEnumerator<DatedEdge> Edges)>();
        Enter(start);
        while (open.TryPeek(out var top))
        {
            if (!top.Edges.MoveNext())
            {
                open.Pop();
                place.Remove(top.Node);
                done.Add(top.Node);
                if (path.Count > 0)
                {
                    path.RemoveAt(path.Count - 1);
                }

                continue;
            }

            var edge = top.Edges.Current;
            if (place.TryGetValue(edge.Parent, out var at))
            {
                circles.Add([.. path.Skip(at), edge]);
            }
            else if (!done.Contains(edge.Parent))
            {
                path.Add(edge);
                Enter(edge.Parent);
            }
        }

        void Enter(string node)
        {
            place.Add(node, path.Count);
            open.Push((node, up[node].GetEnumerator()));
        }
    }
}
