namespace ElectionCore.Organization;

/// <summary>I1: units, places and solid lines have no circles. I2: a post has at most one solid superior.</summary>
internal static class TreeRules
{
    public static void Check(CheckContext context)
    {
        var history = context.History;
        var parents = new Edges();
        Fact<OrganizationalUnit>? before = null;
        foreach (var fact in history.Units.All)
        {
            if (fact.State.Parent is { } parent)
            {
                if (parent == fact.State.Code)
                {
                    var goesOn = before is not null && before.State.Code == parent && before.State.Parent == parent && before.Valid.To == fact.Valid.From;
                    if (!goesOn)
                    {
                        context.Report(
                            OrganizationDiagnostics.UnitIsOwnParent, fact.State.Subject,
                            ("unit", fact.State.Code), ("from", CheckContext.Day(fact.Valid.Start)));
                    }
                }
                else
                {
                    parents.Add(fact.State.Code.Value, parent.Value, fact.Valid);
                }
            }

            before = fact;
        }

        foreach (var (circle, from) in parents.FindCircles())
        {
            context.Report(
                OrganizationDiagnostics.UnitCircle, new UnitCode(circle[0]),
                ("units", CheckContext.Some(circle)), ("from", CheckContext.Day(from)));
        }

        CheckPlaces(context);

        var superiors = new Edges();
        foreach (var fact in history.Lines.All)
        {
            var line = fact.State;
            if (line.Post == line.Superior)
            {
                context.Report(
                    OrganizationDiagnostics.PostReportsToItself, line.Subject,
                    ("post", line.Post), ("from", CheckContext.Day(fact.Valid.Start)));
            }
            else if (line.Kind == ReportingLineKind.Solid)
            {
                superiors.Add(line.Post.Value, line.Superior.Value, fact.Valid);
            }
        }

        foreach (var (circle, from) in superiors.FindCircles())
        {
            context.Report(
                OrganizationDiagnostics.PostCircle, Post.SubjectOf(new(circle[0])),
                ("posts", CheckContext.Some(circle)), ("from", CheckContext.Day(from)));
        }

        foreach (var (post, lines) in superiors.ByChild)
        {
            if (lines.Count < 2)
            {
                continue;
            }

            foreach (var (period, active) in Sweep.Where(lines, a => a.Distinct(StringComparer.Ordinal).Count() > 1))
            {
                context.Report(
                    OrganizationDiagnostics.SeveralSolidSuperiors, Post.SubjectOf(new(post)),
                    ("post", post), ("count", active.Count), ("superiors", CheckContext.Some(active.Order(StringComparer.Ordinal))), ("period", period));
            }
        }
    }

    private static void CheckPlaces(CheckContext context)
    {
        var parents = new Edges();
        foreach (var timeline in context.History.Places.Each())
        {
            var own = timeline.FirstOrDefault(f => f.State.Parent == f.State.Code);
            if (own is not null)
            {
                context.Report(
                    OrganizationDiagnostics.PlaceIsOwnParent, own.State.Subject,
                    ("place", own.State.Code), ("from", CheckContext.Day(own.Valid.Start)));
            }

            foreach (var fact in timeline.Where(f => f.State.Parent is { } p && p != f.State.Code))
            {
                parents.Add(fact.State.Code.Value, fact.State.Parent!.Value.Value, fact.Valid);
            }
        }

        foreach (var (circle, from) in parents.FindCircles())
        {
            context.Report(
                OrganizationDiagnostics.PlaceCircle, new PlaceCode(circle[0]),
                ("places", CheckContext.Some(circle)), ("from", CheckContext.Day(from)));
        }
    }

    /// <summary>Dated links from child to parent. A circle can only come to be on a day on which a link begins.</summary>
    private sealed class Edges
    {
        private readonly Dictionary<DateOnly, List<string>> _begins = [];

        public Dictionary<string, List<(DateRange Days, string Parent)>> ByChild { get; } = new(StringComparer.Ordinal);

        public void Add(string child, string parent, DateRange days)
        {
            if (!ByChild.TryGetValue(child, out var links))
            {
                ByChild.Add(child, links = []);
            }

            // A link that merely goes on, with the thing renamed say, does not begin again.
            if (links.Count > 0 && links[^1].Parent == parent && links[^1].Days.To is { } end && end == days.From)
            {
                links[^1] = (DateRange.Between(links[^1].Days.From, days.To), parent);
                return;
            }

            links.Add((days, parent));
            if (!_begins.TryGetValue(days.Start, out var children))
            {
                _begins.Add(days.Start, children = []);
            }

            children.Add(child);
        }

        /// <summary>Each circle once for each time it comes to be, beginning with its first node in ordinal order.</summary>
        public List<(List<string> Circle, DateOnly From)> FindCircles()
        {
            var circles = new List<(List<string>, DateOnly)>();
            foreach (var (day, children) in _begins.OrderBy(b => b.Key))
            {
                // Nodes from which no new circle can be reached on this day.
                var done = new HashSet<string>(StringComparer.Ordinal);
                foreach (var child in children.Order(StringComparer.Ordinal))
                {
                    FollowFrom(child, day, done, circles);
                }
            }

            return circles;
        }

        private void FollowFrom(string start, DateOnly day, HashSet<string> done, List<(List<string>, DateOnly)> circles)
        {
            var path = new List<string>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<(string Node, bool Leave)>([(start, false)]);
            while (open.TryPop(out var step))
            {
                if (step.Leave)
                {
                    path.RemoveAt(path.Count - 1);
                    onPath.Remove(step.Node);
                    done.Add(step.Node);
                    continue;
                }

                if (onPath.Contains(step.Node))
                {
                    var circle = path[path.IndexOf(step.Node)..];
                    if (BeginsOn(circle, day))
                    {
                        var first = circle.IndexOf(circle.Min(StringComparer.Ordinal)!);
                        circles.Add(([.. circle[first..], .. circle[..first]], day));
                    }

                    continue;
                }

                if (done.Contains(step.Node))
                {
                    continue;
                }

                path.Add(step.Node);
                onPath.Add(step.Node);
                open.Push((step.Node, true));
                if (ByChild.TryGetValue(step.Node, out var links))
                {
                    foreach (var (days, parent) in links)
                    {
                        if (days.Contains(day))
                        {
                            open.Push((parent, false));
                        }
                    }
                }
            }
        }

        private bool BeginsOn(List<string> circle, DateOnly day)
        {
            for (var i = 0; i < circle.Count; i++)
            {
                var parent = circle[(i + 1) % circle.Count];
                if (ByChild[circle[i]].Exists(l => l.Parent == parent && l.Days.Start == day))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
