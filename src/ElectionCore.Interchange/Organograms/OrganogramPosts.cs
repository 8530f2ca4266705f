using System.Globalization;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// The posts of one organogram. Rows of one reference are brought together before they become a post; a post and its reporting
/// line are records of their own, so that a faulty line does not cost the post.
/// </summary>
internal sealed class OrganogramPosts(ImportFile file, ReadContext context)
{
    private readonly List<List<OrganogramPost>> _posts = [];
    private readonly Dictionary<string, List<OrganogramPost>> _byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _juniors = new(StringComparer.Ordinal);

    public void Add(OrganogramPost post)
    {
        if (post.IsSenior && post.Reference.Length > 0)
        {
            if (_byReference.TryGetValue(post.Reference, out var rows) && rows[0].IsSameAs(post))
            {
                rows.Add(post);
                return;
            }

            // A row that contradicts an earlier one is refused as its duplicate, and has no line.
            rows = [rows is null ? post : post with { Superior = "" }];
            _byReference.TryAdd(post.Reference, rows);
            _posts.Add(rows);
            return;
        }

        _posts.Add([post]);
    }

    public void Finish(ImportStream stream)
    {
        foreach (var rows in _posts)
        {
            var code = CodeOf(rows[0]);
            AddPost(code, rows, stream);
            foreach (var row in rows.Where(r => r.Superior.Length > 0).DistinctBy(r => r.Superior, StringComparer.Ordinal))
            {
                AddLine(code, row, stream);
            }
        }
    }

    private string CodeOf(OrganogramPost post)
    {
        if (post.IsSenior)
        {
            return post.Reference;
        }

        var code = OrganogramCodes.OfJunior(post.Superior, post.Unit, post.Grade, post.Title, post.Group, ordinal: 1);
        var ordinal = _juniors[code] = _juniors.GetValueOrDefault(code) + 1;
        return OrganogramCodes.OfJunior(post.Superior, post.Unit, post.Grade, post.Title, post.Group, ordinal);
    }

    private void AddPost(string code, List<OrganogramPost> rows, ImportStream stream)
    {
        var post = rows[0];
        var columns = post.Columns;
        var row = new OrganogramRow(file.Name, post.Line);
        row.Put("code", code, columns.IndexOf(OrganogramColumn.Reference));
        row.PutText("title", "en", post.Title, columns.IndexOf(OrganogramColumn.Title));
        row.Put("unit", post.Unit, columns.IndexOf(OrganogramColumn.Unit));
        row.Put("grade", post.Grade, columns.IndexOf(OrganogramColumn.Grade));
        row.Put("role", post.Group, columns.IndexOf(OrganogramColumn.Group));
        PutSize(row, rows);
        context.Add(file, AllTables.Of("posts"), row, stream);
    }

    // The seats are the working time rounded up, at least one; several rows that fit into fewer seats share them.
    private void PutSize(OrganogramRow row, List<OrganogramPost> rows)
    {
        var at = rows[0].Columns.IndexOf(OrganogramColumn.Fte);
        var total = 0m;
        foreach (var post in rows)
        {
            // Of a senior post nothing said means one full-time holder.
            var text = post is { IsSenior: true, Fte: "" } ? "1" : post.Fte;
            if (text.Length == 0)
            {
                row.PutFault("fte", "", at, property: null, InterchangeDiagnostics.Missing.At(
                    DiagnosticPlace.In(file.Name, post.Line, at + 1), ("field", "fte")));
                return;
            }

            if (!FteField.TryParse(text, out var fte) || fte > int.MaxValue)
            {
                row.PutFault("fte", text, at, property: null, InterchangeDiagnostics.Unreadable.At(
                    DiagnosticPlace.In(file.Name, post.Line, at + 1),
                    ("field", "fte"), ("value", RowReader.Shorten(text)), ("expected", FteField.Expected)));
                return;
            }

            total += fte;
        }

        var seats = Math.Max(1m, decimal.Ceiling(total));
        row.Put("fte", total.ToString(CultureInfo.InvariantCulture), at);
        row.Put("seats", seats.ToString(CultureInfo.InvariantCulture), at);
        row.Put("job_share", rows.Count > seats ? "true" : null, at);
        if (rows.Count > 1)
        {
            file.Findings.Add(InterchangeDiagnostics.OrganogramPostShared.At(
                DiagnosticPlace.In(file.Name, rows[1].Line), ("post", "post:" + RowReader.Shorten(rows[0].Reference)), ("rows", rows.Count), ("seats", seats)));
        }
    }

    private void AddLine(string code, OrganogramPost post, ImportStream stream)
    {
        var at = post.Columns.IndexOf(OrganogramColumn.Superior);
        var row = new OrganogramRow(file.Name, post.Line);
        row.Put("post", code, post.Columns.IndexOf(OrganogramColumn.Reference));
        row.Put("superior", post.Superior, at);
        context.Add(file, AllTables.Of("reportingLines"), row, stream);
    }

    private static ScalarField<decimal> FteField { get; } = Fields.Decimal("fte");
}
