using System.CommandLine;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The words of <c>org change</c>, and the change they describe.</summary>
internal sealed class ChangeWords
{
    private readonly Argument<string> _kind = new("KIND") { Description = "create, abolish, merge, split, rename, upgrade, downgrade or transfer." };
    private readonly Option<UnitCode[]> _units = Values.Codes<UnitCode>("--unit", "The unit or units.");
    private readonly Option<PostCode[]> _posts = Values.Codes<PostCode>("--post", "The post or posts.");
    private readonly Option<string[]> _into = new("--into")
    {
        Description = "What comes of a merge or split: a code, or CODE=NAME for a new one.",
        HelpName = "CODE[=NAME]",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };
    private readonly Option<string?> _name = Values.Text("--name", "The name or title, in the language of --lang.");
    private readonly Option<UnitCode?> _parent = Values.Code<UnitCode>("--parent", "The unit that a unit or post belongs to from then on.");
    private readonly Option<string?> _classification = Values.Text("--classification", "The sort of a new unit, such as directorate.", "WORD");
    private readonly Option<string?> _grade = Values.Text("--grade", "The grade of a new, upgraded or downgraded post.");
    private readonly Option<int?> _seats = new("--seats") { Description = "The seats of a new post.", HelpName = "N" };
    private readonly Option<bool> _temporary = new("--temporary") { Description = "Whether a new post is temporary." };
    private readonly Option<bool> _move = new("--move-members") { Description = "On a merge of units, move their posts and units to the result." };
    private readonly Option<bool> _end = new("--end-appointments") { Description = "End appointments to posts that cease." };

    public Option<DateOnly?> On { get; } = Values.Day("--on", "The first day of the new structure.", required: true);

    public Option<PostCode?> ReportsTo { get; } = Values.Code<PostCode>("--reports-to", "The post a new post reports to.");

    public void AddTo(Command command)
    {
        _kind.AcceptOnlyFromAmong([.. Enum.GetValues<ChangeEventKind>().Select(Words.Of)]);
        command.Arguments.Add(_kind);
        foreach (var option in new Option[] { On, _units, _posts, _into, _name, _parent, _classification, _grade, _seats, _temporary, ReportsTo, _move, _end })
        {
            command.Options.Add(option);
        }
    }

    public StructureChange Read(ParseResult parsed, OrganizationSnapshot before, string language, string newCode, Instrument? instrument)
    {
        _ = Words.TryParse<ChangeEventKind>(parsed.GetRequiredValue(_kind), out var kind);
        var units = parsed.GetValue(_units)!;
        var posts = parsed.GetValue(_posts)!;
        if (units.Length > 0 == posts.Length > 0)
        {
            throw new UsageException("--unit", "Give units with --unit, or posts with --post, not both.");
        }

        var named = units.Length > 0 ? units.Select(u => (SubjectRef)u).ToList() : posts.Select(Post.SubjectOf).ToList();
        var name = parsed.GetValue(_name) is { Length: > 0 } text ? text : null;
        ValueList<SubjectRef> originals = kind == ChangeEventKind.Create ? [] : [.. named];
        ValueList<SubjectRef> results = [];
        var after = new List<IFactState>();
        switch (kind)
        {
            case ChangeEventKind.Create:
                results = [.. named];
                after.AddRange(named.Select(s => New(parsed, s, Text(language, name ?? throw new UsageException("--name", "A new unit or post has a name.")), before)));
                break;
            case ChangeEventKind.Merge or ChangeEventKind.Split:
                var parts = parsed.GetValue(_into)!.Select(i => i.Split('=', 2)).ToList();
                if (parts.Count == 0)
                {
                    throw new UsageException("--into", "Say what comes of it with --into.");
                }

                results = [.. parts.Select(p => SubjectFor(named[0].Kind, p[0]))];
                after.AddRange(parts.Where(p => p.Length == 2).Select(p => Successor(SubjectFor(named[0].Kind, p[0]), named[0], Text(language, p[1]), before)));
                break;
            case ChangeEventKind.Abolish:
                break;
            default:
                results = originals;
                after.AddRange(named.Select(s => Changed(parsed, kind, s, name is null ? null : Text(language, name), language, before)));
                break;
        }

        return new()
        {
            Event = new() { Code = new(newCode), Kind = kind, On = before.ValidOn, Originals = originals, Results = results, Instrument = instrument },
            After = after,
            MoveMembers = parsed.GetValue(_move),
            EndAppointments = parsed.GetValue(_end),
        };
    }

    private static LocalizedText Text(string language, string text) => string.IsNullOrWhiteSpace(text)
        ? throw new UsageException("--name", "A name has letters.")
        : new(language, text);

    private static SubjectRef SubjectFor(string kind, string code) => CodeFormat.IsValid(code)
        ? new(kind, code)
        : throw new UsageException("--into", $"'{code}' is not a valid code.");

    private IFactState New(ParseResult parsed, SubjectRef subject, LocalizedText name, OrganizationSnapshot before)
    {
        var parent = parsed.GetValue(_parent);
        if (parent is { } above && !before.Units.ContainsKey(above))
        {
            throw Unknown(above, before);
        }

        if (subject.Kind == "unit")
        {
            return new OrganizationalUnit { Code = new(subject.Code), Name = name, Parent = parent, Classification = parsed.GetValue(_classification) };
        }

        if (parsed.GetValue(_seats) < 1)
        {
            throw new UsageException("--seats", "A post has at least 1 seat.");
        }

        return new Post
        {
            Code = new(subject.Code),
            Title = name,
            Unit = parent ?? throw new UsageException("--parent", "A new post belongs to a unit; name it with --parent."),
            Grade = parsed.GetValue(_grade),
            Seats = parsed.GetValue(_seats) ?? 1,
            Kind = parsed.GetValue(_temporary) ? PostKind.Temporary : PostKind.Permanent,
        };
    }

    private static IFactState Successor(SubjectRef subject, SubjectRef original, LocalizedText name, OrganizationSnapshot before) => Find(original, before) switch
    {
        OrganizationalUnit unit => unit with { Code = new(subject.Code), Name = name, Identifiers = [] },
        Post post => post with { Code = new(subject.Code), Title = name, Template = null, TemplatePost = null },
        _ => throw Unknown(original, before),
    };

    private IFactState Changed(
        ParseResult parsed, ChangeEventKind kind, SubjectRef subject, LocalizedText? name, string language, OrganizationSnapshot before)
    {
        var state = Find(subject, before) ?? throw Unknown(subject, before);
        if (kind == ChangeEventKind.Rename && name is null)
        {
            throw new UsageException("--name", "A rename needs the new name.");
        }

        var parent = parsed.GetValue(_parent);
        if (kind == ChangeEventKind.Transfer && parent is null)
        {
            throw new UsageException("--parent", "A transfer needs the unit it goes to.");
        }

        var grade = parsed.GetValue(_grade);
        if (kind is ChangeEventKind.Upgrade or ChangeEventKind.Downgrade && (grade is null || state is not Post))
        {
            throw new UsageException("--grade", "Posts are upgraded and downgraded, and need the new grade.");
        }

        if (parent is { } above && !before.Units.ContainsKey(above))
        {
            throw Unknown(above, before);
        }

        return state switch
        {
            OrganizationalUnit unit => unit with { Name = Renamed(unit.Name), Parent = parent ?? unit.Parent },
            Post post => post with { Title = Renamed(post.Title), Unit = parent ?? post.Unit, Grade = grade ?? post.Grade },
            _ => state,
        };

        LocalizedText Renamed(LocalizedText old) => name is null ? old : old.With(language, name.For(language));
    }

    private static IFactState? Find(SubjectRef subject, OrganizationSnapshot before) => subject.Kind == "unit"
        ? before.Units.GetValueOrDefault(new(subject.Code))
        : before.Posts.GetValueOrDefault(new(subject.Code));

    private static RuleViolationException Unknown(SubjectRef subject, OrganizationSnapshot before) =>
        new(OrganizationDiagnostics.UnknownSubject.At(subject, ("subject", subject), ("on", before.ValidOn)));
}
