namespace ElectionCore.Organization;

/// <summary>Compares offices with the template of their classification.</summary>
internal static class TemplateRules
{
    public static void Check(CheckContext context)
    {
        var snapshot = context.Snapshot;
        foreach (var template in snapshot.Templates())
        {
            foreach (var unit in snapshot.Units.Values.Where(u => u.Classification == template.Classification).OrderBy(u => u.Code))
            {
                CheckOffice(context, template, unit.Code);
            }
        }
    }

    private static void CheckOffice(CheckContext context, OfficeTemplate template, UnitCode unit)
    {
        var posts = context.Snapshot.PostsIn(unit);
        var byKey = new Dictionary<string, Post>(StringComparer.Ordinal);
        foreach (var post in posts)
        {
            var known = post.Template == template.Code && post.TemplatePost is { } key
                && template.Posts.Any(p => p.Key == key) && byKey.TryAdd(key, post);
            if (!known)
            {
                context.Report(
                    OrganizationDiagnostics.TemplatePostSurplus, post.Subject,
                    ("unit", unit), ("post", post.Code), ("template", template.Code));
            }
        }

        foreach (var expected in template.Posts)
        {
            if (!byKey.TryGetValue(expected.Key, out var post))
            {
                context.Report(
                    OrganizationDiagnostics.TemplatePostMissing, unit,
                    ("unit", unit), ("key", expected.Key), ("template", template.Code));
                continue;
            }

            var superior = expected.ReportsTo is { } to && byKey.TryGetValue(to, out var head) ? head.Code.Value : null;
            Compare(context, template, post, "the number of seats", post.Seats.ToString(System.Globalization.CultureInfo.InvariantCulture), expected.Seats.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Compare(context, template, post, "the grade", post.Grade, expected.Grade ?? post.Grade);
            Compare(context, template, post, "the kind", Words.Of(post.Kind), Words.Of(expected.Kind));
            Compare(context, template, post, "the superior", context.Snapshot.SolidSuperior(post.Code)?.Value, superior ?? context.Snapshot.SolidSuperior(post.Code)?.Value);
        }
    }

    private static void Compare(CheckContext context, OfficeTemplate template, Post post, string what, string? actual, string? expected)
    {
        if (actual != expected)
        {
            context.Report(
                OrganizationDiagnostics.TemplatePostDiffers, post.Subject,
                ("post", post.Code), ("template", template.Code), ("what", what), ("actual", actual ?? "none"), ("expected", expected ?? "none"));
        }
    }
}
