namespace ElectionCore.Organization;

/// <summary>Warnings about time: long vacancies, acting past the limit, terms overdue.</summary>
internal static class TimeRules
{
    public static void Check(CheckContext context)
    {
        var snapshot = context.Snapshot;
        var report = snapshot.Vacancies();
        foreach (var vacancy in report.Vacancies)
        {
            if (vacancy.DaysVacant is { } days && days > context.Options.VacancyLimitDays)
            {
                context.Report(
                    OrganizationDiagnostics.LongVacancy, vacancy.Post.Subject,
                    ("post", vacancy.Post.Code), ("days", days), ("since", vacancy.Since!.Value));
            }
        }

        if (report.Unknown.Count > 0)
        {
            context.Report(
                OrganizationDiagnostics.VacancyUnknown, new("institution", "institution"),
                ("coverage", snapshot.Institution!.Appointments == RecordCoverage.None ? "not recorded" : "recorded only in part"),
                ("posts", report.Unknown.Count));
        }

        foreach (var acting in snapshot.ActingPastLimit(context.Options.ActingLimitDays))
        {
            var appointment = acting.Holder.Appointment;
            context.Report(
                OrganizationDiagnostics.ActingPastLimit, Post.SubjectOf(appointment.Post),
                ("person", context.NameOf(appointment.Person)), ("post", appointment.Post),
                ("since", acting.Holder.Span.From!.Value), ("limit", acting.LimitDays), ("reached", acting.ReachedOn));
        }

        foreach (var holder in snapshot.TermsEndingWithin(0))
        {
            context.Report(
                OrganizationDiagnostics.TermOverdue, Post.SubjectOf(holder.Appointment.Post),
                ("person", context.NameOf(holder.Appointment.Person)), ("post", holder.Appointment.Post), ("on", holder.TermEnd!.Value));
        }
    }
}
