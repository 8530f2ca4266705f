using System.Globalization;

namespace ElectionCore.Organization;

/// <summary>The differences between two snapshots. Immutable.</summary>
public sealed class OrganizationDiff
{
    private OrganizationDiff(OrganizationSnapshot before, OrganizationSnapshot after, IReadOnlyList<OrganizationChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The earlier structure.</summary>
    public OrganizationSnapshot Before { get; }

    /// <summary>The later structure.</summary>
    public OrganizationSnapshot After { get; }

    /// <summary>The differences: the institution, units, posts, places, then holders, each by code.</summary>
    public IReadOnlyList<OrganizationChange> Changes { get; }

    /// <summary>Compares two snapshots.</summary>
    /// <param name="before">The one to start from.</param>
    /// <param name="after">The one to arrive at; it may differ in the day, in what was known, or in both.</param>
    /// <returns>The differences; none between equal structures.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OrganizationDiff Between(OrganizationSnapshot before, OrganizationSnapshot after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<OrganizationChange>();
        CompareInstitutions(before.Institution, after.Institution, changes);
        Compare(before.Units, after.Units, c => c, (u, changed) => CompareUnits(u.Old, u.New, changed), u => u.Name, changes);
        Compare(before.Posts, after.Posts, Post.SubjectOf, (p, changed) => ComparePosts(p.Old, p.New, before, after, changed), p => p.Title, changes);
        Compare(before.Places, after.Places, c => c, (p, changed) => ComparePlaces(p.Old, p.New, changed), p => p.Name, changes);
        CompareDottedLines(before, after, changes);
        CompareHolders(before, after, changes);
        return new(before, after, changes);
    }

    /// <summary>The number of differences of one sort in one kind of thing.</summary>
    /// <param name="kind">The kind, such as <c>post</c> or <c>unit</c>.</param>
    /// <param name="aspect">The sort.</param>
    /// <returns>The number.</returns>
    public int Count(string kind, ChangeAspect aspect) => Changes.Count(c => c.Subject.Kind == kind && c.Aspect == aspect);

    private static void Compare<TKey, T>(
        IReadOnlyDictionary<TKey, T> before,
        IReadOnlyDictionary<TKey, T> after,
        Func<TKey, SubjectRef> subject,
        Action<(T Old, T New), Action<ChangeAspect, string?, string?>> compare,
        Func<T, LocalizedText> name,
        List<OrganizationChange> changes)
        where TKey : struct
    {
        foreach (var key in before.Keys.Union(after.Keys).OrderBy(k => subject(k).Code, StringComparer.Ordinal))
        {
            var isOld = before.TryGetValue(key, out var old);
            var isNew = after.TryGetValue(key, out var now);
            if (isOld && isNew)
            {
                compare((old!, now!), (aspect, was, becomes) => changes.Add(new(subject(key), aspect, was, becomes)));
            }
            else
            {
                changes.Add(isOld
                    ? new(subject(key), ChangeAspect.Removed, name(old!).ToString(), After: null)
                    : new(subject(key), ChangeAspect.Added, Before: null, name(now!).ToString()));
            }
        }
    }

    private static void CompareInstitutions(Institution? old, Institution? now, List<OrganizationChange> changes)
    {
        if (old is null || now is null)
        {
            if ((old ?? now) is { } only)
            {
                changes.Add(new(only.Subject, old is null ? ChangeAspect.Added : ChangeAspect.Removed, old?.Name.ToString(), now?.Name.ToString()));
            }

            return;
        }

        CompareNames(old.Name, now.Name, Changed);
        CompareTexts(ChangeAspect.Redescribed, Words.Of(old.Model), Words.Of(now.Model), Changed);
        CompareTexts(ChangeAspect.Redescribed, old.TimeZone, now.TimeZone, Changed);
        CompareTexts(ChangeAspect.Redescribed, old.Grades.ToString(), now.Grades.ToString(), Changed);
        CompareTexts(ChangeAspect.Redescribed, Labels(old), Labels(now), Changed);

        void Changed(ChangeAspect aspect, string? was, string? becomes) => changes.Add(new(now.Subject, aspect, was, becomes));

        static string Labels(Institution institution) => string.Join(", ", institution.Labels.Select(l => $"{l.Key}: {l.Label}"));
    }

    private static void CompareUnits(OrganizationalUnit old, OrganizationalUnit now, Action<ChangeAspect, string?, string?> changed)
    {
        CompareNames(old.Name, now.Name, changed);
        CompareTexts(ChangeAspect.Transferred, old.Parent?.Value, now.Parent?.Value, changed);
        CompareTexts(ChangeAspect.Redescribed, old.Classification, now.Classification, changed);
        CompareTexts(ChangeAspect.Redescribed, old.Place?.Value, now.Place?.Value, changed);
        CompareTexts(ChangeAspect.Redescribed, old.Mandate?.ToString(), now.Mandate?.ToString(), changed);
        CompareTexts(ChangeAspect.Redescribed, old.Identifiers.ToString(), now.Identifiers.ToString(), changed);
    }

    private static void ComparePosts(
        Post old, Post now, OrganizationSnapshot before, OrganizationSnapshot after, Action<ChangeAspect, string?, string?> changed)
    {
        CompareNames(old.Title, now.Title, changed);
        CompareTexts(ChangeAspect.Transferred, old.Unit.Value, now.Unit.Value, changed);
        CompareTexts(ChangeAspect.Reparented, Superiors(before, old.Code), Superiors(after, now.Code), changed);
        CompareTexts(ChangeAspect.Regraded, old.Grade, now.Grade, changed);
        CompareTexts(ChangeAspect.Resized, Size(old), Size(now), changed);
        CompareTexts(ChangeAspect.Redescribed, old.Kind.ToString(), now.Kind.ToString(), changed);
        CompareTexts(ChangeAspect.Redescribed, old.Role, now.Role, changed);
        CompareTexts(ChangeAspect.Redescribed, old.Sanction?.ToString(), now.Sanction?.ToString(), changed);
        CompareTexts(ChangeAspect.Redescribed, $"{old.Template} {old.TemplatePost}", $"{now.Template} {now.TemplatePost}", changed);
    }

    private static void ComparePlaces(Place old, Place now, Action<ChangeAspect, string?, string?> changed)
    {
        CompareNames(old.Name, now.Name, changed);
        CompareTexts(ChangeAspect.Transferred, old.Parent?.Value, now.Parent?.Value, changed);
        CompareTexts(ChangeAspect.Redescribed, Level(old), Level(now), changed);
        CompareTexts(ChangeAspect.Redescribed, old.Identifiers.ToString(), now.Identifiers.ToString(), changed);

        static string? Level(Place place) => place.Level is { } level ? string.Create(CultureInfo.InvariantCulture, $"level {level}") : null;
    }

    private static string? Superiors(OrganizationSnapshot snapshot, PostCode post)
    {
        var solid = snapshot.LinesFrom(post).Where(l => l.Kind == ReportingLineKind.Solid).Select(l => l.Superior.Value);
        return string.Join(", ", solid.Order(StringComparer.Ordinal)) is { Length: > 0 } superiors ? superiors : null;
    }

    private static string Size(Post post) => string.Create(
        CultureInfo.InvariantCulture, $"{post.Seats} seats, {post.Fte:0.###} FTE{(post.IsJobShare ? ", job-share" : "")}");

    private static void CompareNames(LocalizedText old, LocalizedText now, Action<ChangeAspect, string?, string?> changed)
    {
        foreach (var language in old.Tags.Union(now.Tags, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            old.TryGet(language, out var before);
            now.TryGet(language, out var after);
            CompareTexts(ChangeAspect.Renamed, before, after, changed);
        }
    }

    private static void CompareTexts(ChangeAspect aspect, string? old, string? now, Action<ChangeAspect, string?, string?> changed)
    {
        if (old != now)
        {
            changed(aspect, old, now);
        }
    }

    private static void CompareDottedLines(OrganizationSnapshot before, OrganizationSnapshot after, List<OrganizationChange> changes)
    {
        var old = Dotted(before);
        var now = Dotted(after);
        changes.AddRange(old.Except(now).Select(l =>
            new OrganizationChange(l.Subject, ChangeAspect.DottedLineRemoved, l.Superior.Value, After: null)));
        changes.AddRange(now.Except(old).Select(l =>
            new OrganizationChange(l.Subject, ChangeAspect.DottedLineAdded, Before: null, l.Superior.Value)));

        static List<ReportingLine> Dotted(OrganizationSnapshot snapshot) =>
            [.. snapshot.Lines.Where(l => l.Kind == ReportingLineKind.Dotted).OrderBy(l => l.FactKey, StringComparer.Ordinal)];
    }

    private static void CompareHolders(OrganizationSnapshot before, OrganizationSnapshot after, List<OrganizationChange> changes)
    {
        var old = before.Holders().ToDictionary(Key);
        var now = after.Holders().ToDictionary(Key);
        foreach (var holder in old.Values.Concat(now.Values).DistinctBy(Key)
            .OrderBy(h => h.Appointment.Post).ThenBy(h => h.Span.Start).ThenBy(h => h.Appointment.Code))
        {
            var subject = Post.SubjectOf(holder.Appointment.Post);
            var wasThere = old.TryGetValue(Key(holder), out var was);
            var isThere = now.TryGetValue(Key(holder), out var becomes);
            var (previous, next) = (wasThere ? Describe(was!) : null, isThere ? Describe(becomes!) : null);
            if (wasThere && isThere)
            {
                CompareTexts(ChangeAspect.AppointmentChanged, previous, next, (aspect, o, n) => changes.Add(new(subject, aspect, o, n)));
            }
            else
            {
                changes.Add(new(subject, wasThere ? ChangeAspect.Ended : ChangeAspect.Appointed, previous, next));
            }
        }

        static (AppointmentCode Code, PostCode Post) Key(Holder holder) => (holder.Appointment.Code, holder.Appointment.Post);
    }

    private static string Describe(Holder holder)
    {
        var appointment = holder.Appointment;
        var name = holder.Name?.ToString() ?? appointment.Person.Value;
        var details = new List<string>();
        if (appointment.Basis != AppointmentBasis.Substantive)
        {
            details.Add(Words.Of(appointment.Basis));
        }

        if (appointment.Status != AppointmentStatus.Serving)
        {
            details.Add(Words.Of(appointment.Status));
        }

        if (appointment.Fte != 1m)
        {
            details.Add(string.Create(CultureInfo.InvariantCulture, $"{appointment.Fte:0.###} FTE"));
        }

        if (appointment.TermMonths is { } months)
        {
            details.Add(string.Create(CultureInfo.InvariantCulture, $"term of {months} months"));
        }

        if (appointment.Renewal > 0)
        {
            details.Add(string.Create(CultureInfo.InvariantCulture, $"renewal {appointment.Renewal}"));
        }

        return details.Count == 0 ? name : $"{name} ({string.Join(", ", details)})";
    }
}
