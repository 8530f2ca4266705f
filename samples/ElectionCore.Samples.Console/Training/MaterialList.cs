using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The courses, their versions and the training material that <c>training materials</c> lists.</summary>
internal sealed record MaterialList(IReadOnlyList<Course> Courses, IReadOnlyList<CourseVersion> Versions, IReadOnlyList<TrainingMaterial> Materials)
{
    public bool IsEmpty => Courses.Count + Versions.Count + Materials.Count == 0;

    // A version may be on record without its course.
    private IEnumerable<CourseCode> Codes => Courses.Select(c => c.Code).Concat(Versions.Select(v => v.Course)).Distinct().Order();

    private IEnumerable<TrainingMaterial> Sorted => Materials.OrderBy(m => m.Code).ThenBy(m => m.Version, StringComparer.Ordinal).ThenBy(m => m.Language, StringComparer.Ordinal);

    /// <summary>What is of a course, and of its material what is in a language; null for all.</summary>
    public MaterialList Only(CourseCode? course, string? language) => new(
        [.. Courses.Where(c => course is null || c.Code == course)],
        [.. Versions.Where(v => course is null || v.Course == course)],
        [.. Materials.Where(m => (course is not { } code || m.Courses.Contains(code)) && (language is null || string.Equals(m.Language, language, StringComparison.OrdinalIgnoreCase)))]);

    public void Write(Verb verb, DateOnly day)
    {
        if (IsEmpty)
        {
            verb.Output.Line($"No courses and no training material on {Days.Iso(day)}. Next: electioncore training import FILE");
            return;
        }

        PlanText.Narrow(verb.Output);
        var courses = PlanText.Table("Course", "Title", "Version", "Days", "Languages");
        foreach (var code in Codes)
        {
            var title = verb.Say(Courses.FirstOrDefault(c => c.Code == code)?.Title);
            var versions = VersionsOf(code).ToList();
            if (versions.Count == 0)
            {
                courses.Row(code.Value, title, "none on record", "", "");
            }

            foreach (var version in versions)
            {
                courses.Row(code.Value, title, version.Version, PlanText.Number(version.Days), version.Languages.Count == 0 ? "not known" : string.Join(", ", version.Languages));
            }
        }

        if (courses.Rows.Count > 0)
        {
            verb.Output.Write(courses);
        }

        var materials = PlanText.Table("Material", "Title", "Kind", "Version", "Language", "Courses", "SHA-256");
        foreach (var material in Sorted)
        {
            materials.Row(
                material.Code.Value, verb.Say(material.Title), Words.Of(material.Kind), material.Version, material.Language, string.Join(", ", material.Courses),
                material.Sha256 ?? "not known");
        }

        if (materials.Rows.Count > 0)
        {
            verb.Output.Write(materials);
        }

        verb.Output.Line($"{PlanText.Count(Codes.Count(), "course", "courses")} and {PlanText.Count(Materials.Count, "edition", "editions")} of material on {Days.Iso(day)}.");
        verb.Output.Line("Next: training materials --check FILE");
    }

    public void Write(Utf8JsonWriter json, Verb verb)
    {
        json.WriteAll("courses", Codes, code =>
        {
            json.WriteStartObject();
            json.WriteString("course", code.Value);
            json.WriteString("title", Courses.FirstOrDefault(c => c.Code == code) is { } course ? verb.Say(course.Title) : null);
            json.WriteAll("versions", VersionsOf(code), version =>
            {
                json.WriteStartObject();
                json.WriteString("version", version.Version);
                json.WriteNumber("days", version.Days);
                json.WriteTexts("languages", version.Languages);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteAll("materials", Sorted, material => Write(json, verb, material));
    }

    public static void Write(Utf8JsonWriter json, Verb verb, TrainingMaterial material)
    {
        json.WriteStartObject();
        json.WriteString("material", material.Code.Value);
        json.WriteString("title", verb.Say(material.Title));
        json.WriteString("kind", Words.Of(material.Kind));
        json.WriteString("version", material.Version);
        json.WriteString("language", material.Language);
        json.WriteTexts("courses", material.Courses);
        json.WriteString("sha256", material.Sha256);
        json.WriteString("uri", material.Uri?.ToString());
        json.WriteString("licence", material.Licence);
        json.WriteEndObject();
    }

    private IOrderedEnumerable<CourseVersion> VersionsOf(CourseCode code) => Versions.Where(v => v.Course == code).OrderBy(v => v.Version, StringComparer.Ordinal);
}
