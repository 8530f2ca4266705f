using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Needs as they are shown, of a unit or role where one was asked for, with the draft of a plan where one was.</summary>
internal sealed class NeedsReport(NeedsRecords records, TrainingPlan? plan, UnitCode? unit, RoleCode? role)
{
    private readonly NeedsAssessment _needs = records.Assess();

    public bool HasDraft => plan is not null;

    public void Write(Verb verb)
    {
        PlanText.Narrow(verb.Output);
        if (records.Holders.Count == 0 && (unit is not null || role is not null))
        {
            PlanText.Line(verb, $"As of {Days.Iso(records.AsOf)}: nobody who was assessed or is posted is on record{(unit is null ? "" : $" in unit {unit}")}{(role is null ? "" : $" in role {role}")}.");
        }
        else
        {
            WritePeople(verb);
        }

        if (plan is not null)
        {
            WriteDraft(verb, plan);
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteDay("asOf", records.AsOf);
        json.WriteString("unit", unit?.Value);
        json.WriteString("role", role?.Value);
        json.WriteNumber("holders", records.Holders.Count);
        json.WriteNumber("holdersWithoutProfile", records.HoldersWithoutProfile);
        json.WriteAll("gaps", _needs.Gaps, gap =>
        {
            json.WriteStartObject();
            json.WriteString("unit", gap.Unit?.Value);
            json.WriteString("role", gap.Role.Value);
            json.WriteString("competency", gap.Required.Competency.Value);
            json.WriteNumber("level", gap.Required.Level);
            json.WriteNumber("people", gap.People);
            json.WriteNumber("below", gap.Lacking);
            json.WriteNumber("at", gap.Meeting - gap.Above);
            json.WriteNumber("above", gap.Above);
            json.WriteNumber("notAssessed", gap.NotAssessed);
            json.WriteNumber("levelsMissing", gap.LevelsMissing);
            json.WriteAll("belowByLevel", gap.Below, level =>
            {
                json.WriteStartObject();
                json.WriteNumber("level", level.Level);
                json.WriteNumber("people", level.People);
                json.WriteEndObject();
            });
            json.WriteTexts("courses", NeedsAssessment.CoursesFor(gap.Required, records.Versions));
            json.WriteEndObject();
        });
        if (plan is null)
        {
            json.WriteNull("draft");
            return;
        }

        json.WriteStartObject("draft");
        json.WriteString("code", plan.Code.Value);
        json.WriteSpan(plan.Days);
        json.WriteAll("items", plan.Items, item =>
        {
            json.WriteStartObject();
            json.WriteString("course", item.Course.Value);
            json.WriteString("unit", item.Unit?.Value);
            json.WriteString("role", item.Role?.Value);
            json.WriteNumberOrNull("people", item.People);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void WritePeople(Verb verb)
    {
        var people = records.Holders.DistinctBy(h => h.Person).Count();
        PlanText.Line(verb, $"As of {Days.Iso(records.AsOf)}: {PlanText.Count(people, "person", "people")} in {PlanText.Count(records.Holders.DistinctBy(h => h.Role).Count(), "role", "roles")}, by postings and assessments.");
        if (_needs.Gaps.IsEmpty)
        {
            PlanText.Line(verb, "No role that somebody fills asks for a competency, so that no need is known. Next: electioncore training import FILE with roleProfiles");
        }
        else
        {
            WriteGaps(verb);
        }

        if (records.HoldersWithoutProfile > 0)
        {
            PlanText.Line(verb, $"{PlanText.Number(records.HoldersWithoutProfile)} of {PlanText.Number(records.Holders.Count)} fill a role that asks for no competency: of them nothing can be said.");
        }
    }

    private void WriteGaps(Verb verb)
    {
        var table = PlanText.Table("Unit", "Role", "Competency", "Level", "People", "Below", "At", "Above", "Not assessed", "Has it, of those assessed", "Courses that close it");
        foreach (var gap in _needs.Gaps)
        {
            var courses = NeedsAssessment.CoursesFor(gap.Required, records.Versions);
            table.Row(
                gap.Unit?.Value ?? "not known", gap.Role.Value, gap.Required.Competency.Value, PlanText.Number(gap.Required.Level), PlanText.Number(gap.People),
                PlanText.Number(gap.Lacking), PlanText.Number(gap.Meeting - gap.Above), PlanText.Number(gap.Above), PlanText.Number(gap.NotAssessed),
                CoverageRows.Share(gap.Met), courses.Count == 0 ? "none on record" : string.Join(", ", courses));
        }

        table.AlignRight(3);
        table.Columns[^1].Alignment = Spectre.Console.Justify.Left;
        verb.Output.Write(table);
    }

    private static void WriteDraft(Verb verb, TrainingPlan plan)
    {
        if (plan.Items.Count == 0)
        {
            PlanText.Line(verb, $"Draft {plan.Code}: no line. Nobody was found below a level that a course on record teaches.");
            return;
        }

        PlanText.Line(verb, $"Draft {plan.Code}, {PlanText.Span(plan.Days)}. Who was not assessed is in no line.");
        var table = PlanText.Table("Course", "Unit", "Role", "People");
        foreach (var item in plan.Items)
        {
            table.Row(item.Course.Value, item.Unit?.Value ?? "not known", item.Role?.Value ?? "", item.People is { } count ? PlanText.Number(count) : "unknown");
        }

        table.AlignRight(3);
        verb.Output.Write(table);
    }
}
