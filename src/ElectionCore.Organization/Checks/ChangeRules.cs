namespace ElectionCore.Organization;

/// <summary>I10: abolished posts have no incumbents; originals and results of a change event meet without gap.</summary>
internal static class ChangeRules
{
    public static void Check(CheckContext context)
    {
        foreach (var fact in context.History.Facts.ChangeEvents)
        {
            var act = fact.State;
            foreach (var original in act.Originals)
            {
                var stays = act.Results.Contains(original);
                if (act.On > DateOnly.MinValue && !IsThere(context.History, original, act.On.AddDays(-1)))
                {
                    Report(context, act, original, "was not there the day before");
                }

                if (!stays && IsThere(context.History, original, act.On))
                {
                    Report(context, act, original, "is still there");
                }

                if (act.Kind == ChangeEventKind.Abolish && original.Kind == "post")
                {
                    CheckIncumbents(context, act, new(original.Code));
                }
            }

            foreach (var result in act.Results)
            {
                if (!IsThere(context.History, result, act.On))
                {
                    Report(context, act, result, "is not there");
                }

                if (act.Kind == ChangeEventKind.Create && act.On > DateOnly.MinValue
                    && IsThere(context.History, result, act.On.AddDays(-1)))
                {
                    Report(context, act, result, "was there before");
                }
            }
        }
    }

    private static void CheckIncumbents(CheckContext context, ChangeEvent act, PostCode post)
    {
        foreach (var timeline in context.History.AppointmentsTo(post))
        {
            var appointment = timeline[^1].State;
            if (Timelines<Appointment>.Span(timeline).After(act.On) is not null)
            {
                context.Report(
                    OrganizationDiagnostics.IncumbentAfterAbolition, Post.SubjectOf(post),
                    ("person", context.NameOf(appointment.Person)), ("post", post), ("event", act.Code), ("on", act.On));
            }
        }
    }

    private static bool IsThere(OrganizationHistory history, SubjectRef subject, DateOnly day) => subject.Kind switch
    {
        "unit" => history.Units.On(subject.Code, day) is not null,
        "post" => history.Posts.On(subject.Code, day) is not null,
        _ => true,
    };

    private static void Report(CheckContext context, ChangeEvent act, SubjectRef subject, string fault) => context.Report(
        OrganizationDiagnostics.ChangeEventGap, subject,
        ("subject", subject), ("fault", fault), ("on", act.On), ("event", act.Code));
}
