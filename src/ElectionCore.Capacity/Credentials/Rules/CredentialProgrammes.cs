using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Known programmes as records to begin with: their courses and their ladders of accreditation, in shape only.</summary>
/// <remarks>
/// The figures are those that bridge-project.org and eces.eu publish; they depend on the edition, so check them against the current one.
/// The names are plain descriptions: none of the programmes' texts or materials is here, and all that they do not publish is left out, such
/// as how many days a module workshop takes. An institution replaces the one course that stands for all module workshops with those that
/// it holds, and the one outcome with those of the assessment.
/// </remarks>
public static class CredentialProgrammes
{
    /// <summary>BRIDGE: a module workshop, the train-the-facilitator course of 10 days, and the four rungs of <see cref="CredentialLadders.Bridge"/>.</summary>
    public static ImmutableArray<IFactState> Bridge { get; } =
    [
        Course("BRIDGE-MODULE", "Module workshop", "BRIDGE"),
        Course("BRIDGE-TTF", "Train-the-facilitator course", "BRIDGE"),
        Version("BRIDGE-TTF", 10),
        .. CredentialLadders.Bridge([new("BRIDGE-MODULE")], new("BRIDGE-TTF"), ["BRIDGE-TTF-OUTCOMES"]),
    ];

    /// <summary>LEAD: the training of trainers of 7 days, courses of 5 days, and the three levels of <see cref="CredentialLadders.Lead"/>.</summary>
    public static ImmutableArray<IFactState> Lead { get; } =
    [
        Course("LEAD-COURSE", "Leadership course", "LEAD"),
        Course("LEAD-TOT", "Training of trainers", "LEAD"),
        Version("LEAD-COURSE", 5),
        Version("LEAD-TOT", 7),
        .. CredentialLadders.Lead(new("LEAD-TOT")),
    ];

    /// <summary>All of them, kind by kind: courses, their versions, and the kinds of credentials.</summary>
    public static ImmutableArray<IFactState> All { get; } = [.. Lead.Concat(Bridge).GroupBy(s => s.GetType()).SelectMany(g => g)];

    private static Course Course(string code, string title, string programme) => new()
    {
        Code = new(code),
        Title = new(title),
        Summary = new($"Shape only, after {(programme == "LEAD" ? "eces.eu" : "bridge-project.org")}; check it against the current edition. The materials are the programme's."),
        Programme = programme,
    };

    private static CourseVersion Version(string course, int days) => new() { Course = new(course), Version = "published", Days = days };
}
