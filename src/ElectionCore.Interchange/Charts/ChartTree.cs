using System.Globalization;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>What a chart shows, before it is drawn in any way: boxes in the order of the tree, and lines beside it.</summary>
internal sealed class ChartTree
{
    private const int MaximumHolders = 5;
    private readonly OrganizationSnapshot _snapshot;
    private readonly OrganizationChartOptions _options;
    private readonly Dictionary<PostCode, int> _vacancies = [];
    private readonly HashSet<PostCode> _unknown = [];
    private readonly List<ChartNode> _nodes = [];

    private ChartTree(OrganizationSnapshot snapshot, OrganizationChartOptions options)
    {
        (_snapshot, _options) = (snapshot, options);
        Words = new(snapshot.Institution, options.Language);
        if (options.Content == ChartContent.Units)
        {
            AddUnits();
        }
        else
        {
            var report = snapshot.Vacancies();
            foreach (var vacancy in report.Vacancies)
            {
                _vacancies[vacancy.Post.Code] = _vacancies.GetValueOrDefault(vacancy.Post.Code) + 1;
            }

            _unknown.UnionWith(report.Unknown.Select(p => p.Code));
            if (options.Content == ChartContent.Posts)
            {
                AddPosts();
            }
            else
            {
                AddUnits();
            }
        }

        Title = snapshot.Institution is { } institution ? ChartText.Of(institution.Name, options.Language, "institution")
            : _nodes.Count > 0 ? _nodes[0].Name
            : Words.Of(ChartWords.Chart);
        Subtitle = Words.Of(ChartWords.Chart)
            .WithCode(" · ", snapshot.ValidOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Note = snapshot.Institution?.Note is { } note ? ChartText.Of(note, options.Language, "") : null;
        Contents = Words.Of(options.Content == ChartContent.Posts ? ChartWords.Posts : ChartWords.Units)
            .WithCode(": ", ChartText.Number(_nodes.Count));
    }

    public ChartWords Words { get; }

    public ChartText Title { get; }

    public ChartText Subtitle { get; }

    public ChartText? Note { get; }

    /// <summary>What is in the chart, and how much of it.</summary>
    public ChartText Contents { get; }

    /// <summary>The boxes, each before those below it.</summary>
    public IReadOnlyList<ChartNode> Nodes => _nodes;

    public IReadOnlyList<ChartLink> Links { get; private set; } = [];

    public static ChartTree Of(OrganizationSnapshot snapshot, OrganizationChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return options.Root is { } root && !snapshot.UnitTree.Contains(root)
            ? throw new ArgumentException($"There is no unit \"{root}\" on {snapshot.ValidOn:yyyy-MM-dd}.", nameof(options))
            : new(snapshot, options);
    }

    private void AddUnits()
    {
        var tree = _snapshot.UnitTree;
        Add(
            _options.Root is { } root ? tree.Subtree(root) : tree.Nodes.AsSpan(),
            code => tree.TryGetParent(code, out var parent) ? parent : null,
            (code, parent, depth) =>
            {
                var unit = _snapshot.Units[code];
                return new()
                {
                    Code = code.Value,
                    Parent = parent,
                    Depth = depth,
                    Name = ChartText.Of(unit.Name, _options.Language, code.Value),
                    Caption = Caption(unit.Classification is { } sort ? Words.Of(sort) : null, code.Value),
                    Body = _options.Content == ChartContent.UnitsWithPosts ? [.. PostsIn(code).SelectMany(LinesOf)] : [],
                };
            });
    }

    // Superiors before those who report to them, else by code.
    private IEnumerable<Post> PostsIn(UnitCode unit) => _snapshot.PostsIn(unit).OrderBy(p => _snapshot.ReportingTree.IndexOf(p.Code));

    private void AddPosts()
    {
        var tree = _options.Root is { } root ? ReportingTreeWithin(root) : _snapshot.ReportingTree;
        var numbers = Add(
            tree.Nodes.AsSpan(),
            code => tree.TryGetParent(code, out var parent) ? parent : null,
            (code, parent, depth) =>
            {
                var post = _snapshot.Posts[code];
                return new()
                {
                    Code = code.Value,
                    Parent = parent,
                    Depth = depth,
                    Name = TitleOf(post),
                    Caption = Caption(
                        _snapshot.Units.TryGetValue(post.Unit, out var unit)
                            ? ChartText.Of(unit.Name, _options.Language, unit.Code.Value)
                            : new(ChartText.Clean(post.Unit.Value), "en"),
                        code.Value),
                    Body = [.. LinesOf(post).Skip(1)],
                };
            });

        var links = new List<ChartLink>();
        foreach (var line in _snapshot.Lines.OrderBy(l => l.FactKey, StringComparer.Ordinal))
        {
            var isInTree = line.Kind == ReportingLineKind.Solid
                && tree.TryGetParent(line.Post, out var parent) && parent == line.Superior;
            if (!isInTree && line.Post != line.Superior
                && numbers.TryGetValue(line.Post, out var post) && numbers.TryGetValue(line.Superior, out var superior))
            {
                links.Add(new(superior, post, line.Kind == ReportingLineKind.Dotted));
            }
        }

        Links = links;
    }

    // A post whose superior is outside is a root.
    private Hierarchy<PostCode> ReportingTreeWithin(UnitCode root)
    {
        var whole = _snapshot.ReportingTree;
        var posts = _snapshot.PostsIn(root, withUnitsBelow: true).Select(p => p.Code).ToHashSet();
        return Hierarchy<PostCode>.Build(
            whole.Nodes.Where(posts.Contains),
            code => code,
            code => whole.TryGetParent(code, out var parent) && posts.Contains(parent) ? parent : null,
            out _);
    }

    // The codes come in pre-order, so that a parent that is shown was added before.
    private Dictionary<TKey, int> Add<TKey>(ReadOnlySpan<TKey> codes, Func<TKey, TKey?> parentOf, Func<TKey, int, int, ChartNode> make)
        where TKey : struct
    {
        var numbers = new Dictionary<TKey, int>();
        var leftOut = new Dictionary<TKey, int>();
        foreach (var code in codes)
        {
            var above = parentOf(code);
            if (above is { } cut && leftOut.TryGetValue(cut, out var last))
            {
                leftOut.Add(code, last);
                _nodes[last].LeftOut++;
                continue;
            }

            var parent = above is { } key ? numbers.GetValueOrDefault(key, -1) : -1;
            var depth = parent < 0 ? 0 : _nodes[parent].Depth + 1;
            if (depth > _options.MaximumDepth)
            {
                leftOut.Add(code, parent);
                _nodes[parent].LeftOut++;
                continue;
            }

            numbers.Add(code, _nodes.Count);
            _nodes.Add(make(code, parent, depth));
        }

        return numbers;
    }

    // A code that the product made up tells a reader nothing.
    private static ChartText Caption(ChartText? text, string code)
    {
        var shown = Guid.TryParse(code, CultureInfo.InvariantCulture, out _) ? null : ChartText.Clean(code);
        return (text, shown) switch
        {
            ({ } both, { }) => both.WithCode(" · ", shown),
            ({ } only, null) => only,
            _ => new(shown ?? "", "en"),
        };
    }

    private ChartText TitleOf(Post post)
    {
        var title = ChartText.Of(post.Title, _options.Language, post.Code.Value);
        return post.Seats == 1 ? title : title.WithCode(" ", $"×{ChartText.Number(post.Seats)}");
    }

    private IEnumerable<ChartLine> LinesOf(Post post)
    {
        yield return new(TitleOf(post), ChartLineKind.Post);
        var holders = _snapshot.HoldersOf(post.Code);
        foreach (var holder in holders.Take(holders.Count > MaximumHolders ? MaximumHolders - 1 : MaximumHolders))
        {
            yield return new(Describe(holder), ChartLineKind.Holder);
        }

        if (holders.Count > MaximumHolders)
        {
            yield return new(new($"+{ChartText.Number(holders.Count - MaximumHolders + 1)}", "en"), ChartLineKind.Holder);
        }

        if (_unknown.Contains(post.Code))
        {
            yield return new(Words.Of(ChartWords.NotRecorded), ChartLineKind.NotRecorded);
        }
        else if (_vacancies.TryGetValue(post.Code, out var vacant))
        {
            var word = Words.Of(ChartWords.Vacant);
            yield return new(post.Seats == 1 ? word : word.WithCode(" ", $"×{ChartText.Number(vacant)}"), ChartLineKind.Vacant);
        }
    }

    private ChartText Describe(Holder holder)
    {
        var appointment = holder.Appointment;
        var text = holder.Name is { } name
            ? ChartText.Of(name, _options.Language, appointment.Person.Value)
            : new(ChartText.Clean(appointment.Person.Value), "en");
        if (appointment.Basis != AppointmentBasis.Substantive)
        {
            text = text.With(" (", Words.Of(ElectionCore.Words.Of(appointment.Basis)).Text, ")");
        }

        return appointment.Status == AppointmentStatus.Serving
            ? text
            : text.With(" (", Words.Of(ElectionCore.Words.Of(appointment.Status)).Text, ")");
    }
}
