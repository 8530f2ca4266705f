namespace ElectionCore.Organization;

/// <summary>I7: terms and renewals within their limits. I8: appointees come from a proper nomination.</summary>
internal static class TermRules
{
    public static void Check(CheckContext context)
    {
        var history = context.History;
        var renewals = new Dictionary<(PostCode, PersonRef, AppointmentBasis), (DateOnly? End, int Renewal)>();
        foreach (var timeline in history.Appointments.Each().OrderBy(t => t[0].Valid.Start))
        {
            var appointment = timeline[^1].State;
            var span = Timelines<Appointment>.Span(timeline);
            var procedure = appointment.FillsSeat ? history.Procedures.On(appointment.Post.Value, span.Start) : null;
            CheckTerm(context, appointment, span, appointment.TermMonths ?? procedure?.TermMonths);

            // An appointment that begins when the same person's last one ended is a renewal, said or not.
            var key = (appointment.Post, appointment.Person, appointment.Basis);
            var follows = renewals.TryGetValue(key, out var last) && last.End is not null && last.End == span.From;
            var renewal = Math.Max(appointment.Renewal, follows ? last.Renewal + 1 : 0);
            renewals[key] = (span.To, renewal);
            if (procedure?.MaximumRenewals is { } limit && renewal > limit)
            {
                context.Report(
                    OrganizationDiagnostics.TooManyRenewals, Post.SubjectOf(appointment.Post),
                    ("person", context.NameOf(appointment.Person)), ("post", appointment.Post), ("renewal", renewal), ("limit", limit));
            }

            CheckNomination(context, appointment, span, procedure);
        }

        foreach (var timeline in history.Nominations.Each())
        {
            var nomination = timeline[0].State;
            var required = history.Procedures.On(nomination.Post.Value, timeline[0].Valid.Start)?.NomineeCount ?? 0;
            var chosen = timeline[^1].State.Appointed;
            if (chosen is { } person && !nomination.Nominees.Contains(person))
            {
                context.Report(
                    OrganizationDiagnostics.AppointeeNotNominated, nomination.Subject,
                    ("person", context.NameOf(person)), ("nomination", nomination.Code), ("post", nomination.Post));
            }

            var count = nomination.Nominees.Distinct().Count();
            if (required > 0 && (count != required || nomination.Nominees.Count != required))
            {
                context.Report(
                    OrganizationDiagnostics.WrongNomineeCount, nomination.Subject,
                    ("nomination", nomination.Code), ("post", nomination.Post), ("count", count), ("required", required));
            }
        }
    }

    private static void CheckTerm(CheckContext context, Appointment appointment, DateRange span, int? months)
    {
        if (months is { } term && span.From is { } start && span.To is { } until && start.PlusMonths(term) < until)
        {
            context.Report(
                OrganizationDiagnostics.TermExceeded, Post.SubjectOf(appointment.Post),
                ("person", context.NameOf(appointment.Person)), ("post", appointment.Post), ("until", until),
                ("months", term), ("termEnd", start.PlusMonths(term)));
        }
    }

    private static void CheckNomination(CheckContext context, Appointment appointment, DateRange span, AppointmentProcedure? procedure)
    {
        if (appointment.Nomination is { } code)
        {
            // Whether the nomination is there at all is a matter of references.
            if (context.History.Nominations.Of(code.Value) is not { Count: > 0 } timeline)
            {
                return;
            }

            var nomination = timeline[^1].State;
            if (!nomination.Nominees.Contains(appointment.Person))
            {
                context.Report(
                    OrganizationDiagnostics.AppointeeNotNominated, Post.SubjectOf(appointment.Post),
                    ("person", context.NameOf(appointment.Person)), ("nomination", code), ("post", appointment.Post));
            }
            else if (MismatchOf(context, nomination, timeline[0].Valid, appointment, span) is { } fault)
            {
                context.Report(
                    OrganizationDiagnostics.NominationMismatch, Post.SubjectOf(appointment.Post),
                    ("nomination", code), ("person", context.NameOf(appointment.Person)), ("post", appointment.Post), ("fault", fault));
            }
        }
        else if (procedure is { NomineeCount: > 0 } && appointment.Basis == AppointmentBasis.Substantive)
        {
            context.Report(
                OrganizationDiagnostics.AppointmentWithoutNomination, Post.SubjectOf(appointment.Post),
                ("person", context.NameOf(appointment.Person)), ("post", appointment.Post));
        }
    }

    private static string? MismatchOf(
        CheckContext context, Nomination nomination, DateRange proposed, Appointment appointment, DateRange span)
    {
        if (nomination.Post != appointment.Post)
        {
            return $"it is for post {nomination.Post}";
        }

        if (proposed.Start > span.Start)
        {
            return "it was proposed after the appointment began";
        }

        return nomination.Status switch
        {
            NominationStatus.Appointed when nomination.Appointed is null => "it was decided and names nobody",
            NominationStatus.Appointed when nomination.Appointed != appointment.Person =>
                $"it was decided for {context.NameOf(nomination.Appointed!.Value)}",
            NominationStatus.Returned => "it was returned",
            NominationStatus.Withdrawn => "it was withdrawn",
            _ => null,
        };
    }
}
