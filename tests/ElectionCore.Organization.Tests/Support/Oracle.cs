namespace ElectionCore.Organization.Tests.Support;

/// <summary>
/// The invariants asked day by day in the plainest way: for each day, which subjects break which rule. Slow and obvious.
/// </summary>
internal static class Oracle
{
    public static HashSet<(string Code, string Subject, DateOnly Day)> Faults(OrganizationFacts facts, IEnumerable<DateOnly> days)
    {
        var found = new HashSet<(string, string, DateOnly)>();
        foreach (var day in days)
        {
            List<T> On<T>(IReadOnlyList<Fact<T>> list)
                where T : class, IFactState =>
                [.. list.Where(f => f.Valid.Contains(day)).Select(f => f.State)];
            var (units, posts, lines, held) = (On(facts.Units), On(facts.Posts), On(facts.ReportingLines), On(facts.Appointments));
            void Add(string code, string subject) => found.Add((code, subject, day));

            foreach (var unit in units.Where(u => u.Parent is not null))
            {
                if (unit.Parent == unit.Code)
                {
                    Add("ORG0002", unit.Code.Value);
                }
                else if (facts.Units.Any(f => f.State.Code == unit.Parent) && units.All(u => u.Code != unit.Parent))
                {
                    Add("ORG0011", unit.Code.Value);
                }
            }

            foreach (var post in posts.Where(p => facts.Units.Any(f => f.State.Code == p.Unit) && units.All(u => u.Code != p.Unit)))
            {
                Add("ORG0012", post.Code.Value);
            }

            foreach (var line in lines.Where(l => l.Post == l.Superior))
            {
                Add("ORG0004", line.Post.Value);
            }

            foreach (var group in lines.Where(l => l.Kind == ReportingLineKind.Solid && l.Post != l.Superior).GroupBy(l => l.Post).Where(g => g.Count() > 1))
            {
                Add("ORG0005", group.Key.Value);
            }

            foreach (var appointment in held.Where(a => facts.Posts.Any(f => f.State.Code == a.Post) && posts.All(p => p.Code != a.Post)))
            {
                Add("ORG0013", appointment.Post.Value);
            }

            foreach (var post in posts)
            {
                CheckPost(post, [.. held.Where(a => a.Post == post.Code)], Add);
            }

            foreach (var charge in held.Where(a => a.Basis == AppointmentBasis.AdditionalCharge)
                .Where(a => !held.Any(o => o.Person == a.Person && o.Basis == AppointmentBasis.Substantive && o.Post != a.Post)))
            {
                Add("ORG0010", charge.Post.Value);
            }

            foreach (var group in held.GroupBy(a => (a.Person, a.Post, a.Basis)).Where(g => g.Count() > 1))
            {
                Add("ORG0014", group.Key.Post.Value);
            }
        }

        return found;
    }

    /// <summary>Whether, on a day, links lead from somewhere back to the same place, over at least two things.</summary>
    public static bool HasCircle(IEnumerable<(string From, string To)> links)
    {
        var reach = links.Where(l => l.From != l.To).ToHashSet();
        while (true)
        {
            var more = (from a in reach from b in reach where a.To == b.From select (a.From, b.To)).Where(l => !reach.Contains(l)).ToList();
            if (more.Count == 0)
            {
                return reach.Any(l => l.From == l.To);
            }

            reach.UnionWith(more);
        }
    }

    private static void CheckPost(Post post, List<Appointment> held, Action<string, string> add)
    {
        var filling = held.Where(a => a.Basis is not (AppointmentBasis.Acting or AppointmentBasis.AdditionalCharge)).ToList();
        if (!post.IsJobShare && held.Count(a => a.Basis == AppointmentBasis.Substantive) > post.Seats)
        {
            add("ORG0006", post.Code.Value);
        }
        else if (filling.Where(a => a.Status == AppointmentStatus.Serving).Sum(a => a.Fte) > post.Fte)
        {
            add("ORG0007", post.Code.Value);
        }

        var acting = held.Count(a => a.Basis == AppointmentBasis.Acting);
        var needed = Math.Max(0, Vacant(post, held)) + filling.Count(a => a.Status != AppointmentStatus.Serving);
        if (acting > needed)
        {
            add(needed == 0 ? "ORG0009" : "ORG0008", post.Code.Value);
        }
    }

    public static int Vacant(Post post, IEnumerable<Appointment> held)
    {
        var filling = held.Where(a => a.Post == post.Code && a.Basis is not (AppointmentBasis.Acting or AppointmentBasis.AdditionalCharge)).ToList();
        return post.Seats - (post.IsJobShare ? (int)Math.Ceiling(filling.Sum(a => Math.Min(a.Fte, 1m))) : filling.Count);
    }
}
