namespace ElectionCore.Organization;

/// <summary>I5: a unit lies within its parent's days, a post within its unit's, an appointment within its post's.</summary>
internal static class ContainmentRules
{
    public static void Check(CheckContext context)
    {
        var history = context.History;
        foreach (var timeline in history.Units.Each())
        {
            foreach (var (parent, period) in Outside(timeline, u => u.Parent?.Value, history.Units))
            {
                var unit = timeline[0].State;
                context.Report(
                    OrganizationDiagnostics.UnitOutlastsParent, unit.Subject,
                    ("unit", unit.Code), ("parent", parent), ("period", period));
            }
        }

        foreach (var timeline in history.Places.Each())
        {
            foreach (var (parent, period) in Outside(timeline, p => p.Parent?.Value, history.Places))
            {
                var place = timeline[0].State;
                context.Report(
                    OrganizationDiagnostics.PlaceOutlastsParent, place.Subject,
                    ("place", place.Code), ("parent", parent), ("period", period));
            }
        }

        foreach (var timeline in history.Posts.Each())
        {
            foreach (var (unit, period) in Outside(timeline, p => p.Unit.Value, history.Units))
            {
                var post = timeline[0].State;
                context.Report(
                    OrganizationDiagnostics.PostOutlastsUnit, post.Subject,
                    ("post", post.Code), ("unit", unit), ("period", period));
            }
        }

        foreach (var timeline in history.Appointments.Each())
        {
            foreach (var (post, period) in Outside(timeline, a => a.Post.Value, history.Posts))
            {
                var appointment = timeline[0].State;
                context.Report(
                    OrganizationDiagnostics.AppointmentOutlastsPost, Post.SubjectOf(appointment.Post),
                    ("person", context.NameOf(appointment.Person)), ("post", post), ("period", period));
            }
        }
    }

    /// <summary>The days of a timeline on which what contains it is not there. What is never there dangles, and is not reported here.</summary>
    private static List<(string Container, DateRange Period)> Outside<T, TContainer>(
        ArraySegment<Fact<T>> timeline, Func<T, string?> container, Timelines<TContainer> containers)
        where T : class, IFactState
        where TContainer : class, IFactState
    {
        var found = new List<(string Container, DateRange Period)>();
        foreach (var fact in timeline)
        {
            if (container(fact.State) is not { } key || !containers.Has(key) || key == fact.State.FactKey)
            {
                continue;
            }

            foreach (var period in Sweep.Uncovered(fact.Valid, containers.Of(key).Select(f => f.Valid)))
            {
                if (found.Count > 0 && found[^1].Container == key && period.From is not null && found[^1].Period.To == period.From)
                {
                    found[^1] = (key, DateRange.Between(found[^1].Period.From, period.To));
                }
                else
                {
                    found.Add((key, period));
                }
            }
        }

        return found;
    }
}
