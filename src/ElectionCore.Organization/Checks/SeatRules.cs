using System.Globalization;

namespace ElectionCore.Organization;

/// <summary>I3: holders and working time within what is sanctioned. I4: acting and additional charge. I6: no double appointment.</summary>
internal static class SeatRules
{
    public static void Check(CheckContext context)
    {
        foreach (var timeline in context.History.Posts.Each())
        {
            CheckPost(context, timeline);
        }

        CheckAdditionalCharge(context);
        CheckDoubles(context);
    }

    private static void CheckPost(CheckContext context, ArraySegment<Fact<Post>> timeline)
    {
        var code = timeline[0].State.Code;
        var appointments = context.History.AppointmentsTo(code).SelectMany(t => t).ToList();
        if (appointments.Count == 0)
        {
            return;
        }

        var items = timeline.Select(f => (f.Valid, (object)f.State))
            .Concat(appointments.Select(f => (f.Valid, (object)f.State)))
            .ToList();
        // The same fault in neighbouring periods is one fault.
        var open = new Dictionary<DiagnosticDescriptor, (DateRange Period, (string, object)[] Arguments)>();
        foreach (var (period, active) in Sweep.Over(items))
        {
            if (active.OfType<Post>().FirstOrDefault() is not { } post)
            {
                continue;
            }

            foreach (var (descriptor, arguments) in FaultsOf(post, [.. active.OfType<Appointment>()]))
            {
                if (open.TryGetValue(descriptor, out var last) && last.Period.To == period.From && last.Arguments.SequenceEqual(arguments))
                {
                    open[descriptor] = (DateRange.Between(last.Period.From, period.To), arguments);
                    continue;
                }

                Close(descriptor);
                open[descriptor] = (period, arguments);
            }
        }

        foreach (var descriptor in open.Keys.ToList())
        {
            Close(descriptor);
        }

        void Close(DiagnosticDescriptor descriptor)
        {
            if (open.Remove(descriptor, out var fault))
            {
                context.Report(descriptor, Post.SubjectOf(code), [.. fault.Arguments, ("period", fault.Period)]);
            }
        }
    }

    private static IEnumerable<(DiagnosticDescriptor Descriptor, (string, object)[] Arguments)> FaultsOf(Post post, List<Appointment> held)
    {
        var substantive = held.Count(a => a.Basis == AppointmentBasis.Substantive);
        var worked = held.Where(a => a.FillsSeat && a.Status == AppointmentStatus.Serving).Sum(a => a.Fte);
        if (substantive > post.Seats && !post.IsJobShare)
        {
            yield return (
                OrganizationDiagnostics.MoreHoldersThanSeats,
                [("post", post.Code), ("holders", substantive), ("seats", post.Seats)]);
        }
        else if (worked > post.Fte)
        {
            yield return (
                OrganizationDiagnostics.FteExceeded,
                [("post", post.Code), ("fte", Number(worked)), ("sanctioned", Number(post.Fte))]);
        }

        var acting = held.Count(a => a.Basis == AppointmentBasis.Acting);
        var absent = held.Count(a => a.FillsSeat && a.Status != AppointmentStatus.Serving);
        var vacant = Math.Max(0, post.Seats - VacancyFinder.SeatsFilled(post, held));
        if (acting > 0 && vacant + absent == 0)
        {
            yield return (OrganizationDiagnostics.ActingBesideHolder, [("post", post.Code)]);
        }
        else if (acting > vacant + absent)
        {
            yield return (
                OrganizationDiagnostics.SeveralActing,
                [("post", post.Code), ("count", acting), ("seats", vacant + absent)]);
        }
    }

    private static void CheckAdditionalCharge(CheckContext context)
    {
        ILookup<PersonRef, Fact<Appointment>>? byPerson = null;
        foreach (var fact in context.History.Facts.Appointments.Where(f => f.State.Basis == AppointmentBasis.AdditionalCharge))
        {
            byPerson ??= context.History.Facts.Appointments.ToLookup(f => f.State.Person);
            var appointment = fact.State;
            var own = byPerson[appointment.Person]
                .Where(f => f.State.Basis == AppointmentBasis.Substantive && f.State.Post != appointment.Post)
                .Select(f => f.Valid);
            foreach (var period in Sweep.Uncovered(fact.Valid, own))
            {
                // Where not all appointments are kept, the post of their own may be one of those that are not.
                var severity = context.CoverageOn(period.Start) == RecordCoverage.Complete ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
                context.ReportAs(
                    severity, OrganizationDiagnostics.AdditionalChargeWithoutPost, Post.SubjectOf(appointment.Post),
                    ("person", context.NameOf(appointment.Person)), ("post", appointment.Post), ("period", period));
            }
        }
    }

    private static void CheckDoubles(CheckContext context)
    {
        var groups = context.History.Facts.Appointments.GroupBy(f => (f.State.Post, f.State.Person, f.State.Basis));
        foreach (var group in groups.Where(g => g.Skip(1).Any()))
        {
            var items = group.Select(f => (f.Valid, f.State.Code)).ToList();
            foreach (var (period, _) in Sweep.Where(items, a => a.Count > 1))
            {
                context.Report(
                    OrganizationDiagnostics.SameAppointmentTwice, Post.SubjectOf(group.Key.Post),
                    ("person", context.NameOf(group.Key.Person)), ("post", group.Key.Post),
                    ("basis", Words.Of(group.Key.Basis)), ("period", period));
            }
        }
    }

    private static string Number(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
