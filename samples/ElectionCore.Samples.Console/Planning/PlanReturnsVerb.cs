using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan returns</c></summary>
internal static class PlanReturnsVerb
{
    public static Command Create()
    {
        var choice = new PlanChoice();
        var unit = Values.Code<UnitCode>("--unit", "Only what this unit owes.");
        var all = new Option<bool>("--all") { Description = "Also what is submitted or approved." };
        var command = new Command("returns", "Lists who owes which reports, by unit: every period that has ended, and how many days overdue.") { unit, all };
        choice.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await choice.ReadAsync(verb, cancellation);
            var list = ReturnList.Of(view.Found, view.AsOf);
            var (only, isAll) = (parsed.GetValue(unit), parsed.GetValue(all));
            var returns = list.Returns.Where(r => (only is null || r.Unit == only) && (isAll || r.Status < ReturnStatus.Submitted))
                .OrderBy(r => r.Unit?.Value ?? "", StringComparer.Ordinal).ToList();
            if (verb.IsJson)
            {
                WriteJson(verb, view, list, returns);
            }
            else
            {
                Write(verb, view, list, returns, await UnitNames.ReadAsync(verb, view, returns.Select(r => r.Unit).OfType<UnitCode>(), cancellation));
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Write(Verb verb, PlanView view, ReturnList list, List<ReportReturn> returns, UnitNames names)
    {
        PlanText.WriteHead(verb, view);
        PlanText.WriteExampleNote(verb, view);
        verb.Output.Line(list.Returns.IsEmpty
            ? "No report is due yet."
            : $"Reports approved of those due: {list.Coverage.Numerator} of {list.Coverage.Denominator} ({list.Coverage.ToPercentString(2, MidpointRounding.AwayFromZero)}).");
        if (returns.Count == 0)
        {
            verb.Output.Line("Nothing is owed.");
            return;
        }

        var table = PlanText.Table("Unit", "Indicator", "Title", "Period", "Due on", "Status", "Days overdue");
        foreach (var group in returns.GroupBy(r => r.Unit))
        {
            var unit = group.Key is { } code ? names.Of(code) : "no unit named";
            foreach (var item in group)
            {
                table.Row(
                    unit, item.Indicator.Code.Value, verb.Say(item.Indicator.Title), item.Period.Code, Days.Iso(item.DueOn),
                    Words.Of(item.Status), PlanText.Number(item.DaysOverdue));
                unit = "";
            }
        }

        table.Columns[6].Alignment = Spectre.Console.Justify.Right;
        verb.Output.Write(table);
    }

    private static void WriteJson(Verb verb, PlanView view, ReturnList list, List<ReportReturn> returns) => Output.Json(json =>
    {
        json.WriteHead(verb, view);
        json.WriteNumber("approved", list.Coverage.Numerator);
        json.WriteNumber("due", list.Coverage.Denominator);
        json.WriteAll("returns", returns, item =>
        {
            json.WriteStartObject();
            json.WriteString("unit", item.Unit?.Value);
            json.WriteString("indicator", item.Indicator.Code.Value);
            json.WriteString("title", verb.Say(item.Indicator.Title));
            json.WriteString("period", item.Period.Code);
            json.WriteDay("dueOn", item.DueOn);
            json.WriteString("status", Words.Of(item.Status));
            json.WriteString("measurement", item.Measurement?.Code.Value);
            json.WriteNumber("daysOverdue", item.DaysOverdue);
            json.WriteEndObject();
        });
    });
}
