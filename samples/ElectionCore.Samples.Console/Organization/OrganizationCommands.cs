using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The verbs about the institution's structure.</summary>
internal static class OrganizationCommands
{
    public static CommandGroup Group { get; } = new(
        "org",
        "The structure: units, posts, who holds them, and how that changed.",
        ImportVerb.Create, ExportVerb.Create, ShowVerb.Create, VacanciesVerb.Create, CheckVerb.Create, DiffVerb.Create,
        FindVerb.Create, ChartVerb.Create, AppointVerb.Create, EndVerb.Create, ChangeVerb.Create, CorrectVerb.Create);
}
