using System.CommandLine;
using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary><c>plan budget</c></summary>
internal static class PlanBudgetVerb
{
    public static Command Create()
    {
        var choice = new PlanChoice();
        var by = Values.Word<BudgetGrouping>("--by", "The rows. Default: element.");
        var command = new Command("budget", "Shows what a plan costs, who pays and what was spent, in each currency by itself.") { by };
        choice.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await choice.ReadAsync(verb, cancellation);
            var table = From(view, parsed.GetValue(by), await FirstAsync(view, cancellation));
            if (verb.IsJson)
            {
                WriteJson(verb, view, table);
            }
            else
            {
                Write(verb, view, table);
                Output.Findings(table.Diagnostics);
            }

            return App.Done;
        }, token));
        return command;
    }

    // Original amounts of lines that were revised since are those of the day on which the plan was adopted.
    private static async Task<PlanContent?> FirstAsync(PlanView view, CancellationToken cancellationToken)
    {
        var adopted = view.Plan.Versions is [var first, ..] ? first.From : view.Plan.Period.From;
        return adopted is { } day && day < view.AsOf
            ? await view.Data.Planning.ReadAsync(view.Plan.Code, day, view.KnownAt, cancellationToken)
            : null;
    }

    private static BudgetTable From(PlanView view, BudgetGrouping grouping, PlanContent? first)
    {
        try
        {
            return BudgetTable.From(view.Found, grouping, first);
        }
        catch (OverflowException)
        {
            throw new RuleViolationException(PlanningDiagnostics.AmountsTooGreat.At(view.Plan.Subject, ("plan", view.Plan.Code)));
        }
    }

    private static void Write(Verb verb, PlanView view, BudgetTable budget)
    {
        PlanText.WriteHead(verb, view, "Budget: ");
        PlanText.WriteExampleNote(verb, view);
        if (budget.Rows.IsEmpty)
        {
            verb.Output.Line("The plan has no budget lines and no expenditure.");
            return;
        }

        var columns = Columns(budget).ToList();
        var table = PlanText.Table([Words.Of(budget.Grouping), .. columns.Select(c => c.Heading)]);
        foreach (var (name, row) in budget.Rows.Select(r => (Name(verb, view, budget.Grouping, r.Key), r)).Concat(budget.Totals.Select(r => ("Total", r))))
        {
            table.Row([name, .. columns.Select(c => c.Cell(row))]);
        }

        foreach (var column in table.Columns.Skip(2))
        {
            column.Alignment = Justify.Right;
            column.NoWrap();
        }

        verb.Output.Write(table);
        verb.Output.Line("First: as adopted. Now: with revisions. Left: now less spent. Nothing is converted between currencies.");
    }

    private static IEnumerable<(string Heading, Func<BudgetRow, string> Cell)> Columns(BudgetTable budget)
    {
        yield return ("Currency", r => r.Currency);
        yield return ("First", r => r.Original is { } original ? Amount(original) : "unknown");
        yield return ("Now", r => r.HasBudget ? Amount(r.Revised) : "none");
        if (budget.Totals.Any(r => r.Secured.Amount != 0))
        {
            yield return ("Secured", r => Amount(r.Secured));
        }

        if (budget.Totals.Any(r => r.Unfunded.Amount != 0))
        {
            yield return ("Unfunded", r => Amount(r.Unfunded));
        }

        yield return ("Spent", r => Amount(r.Spent));
        yield return ("Left", r => r.Remaining is { } left ? Amount(left) : "");
        yield return ("Share", r => Share(r) is { IsDefined: true } share ? share.ToPercentString(1, MidpointRounding.AwayFromZero)! : "");
    }

    private static string Name(Verb verb, PlanView view, BudgetGrouping grouping, string? key)
    {
        var title = grouping switch
        {
            BudgetGrouping.Element => view.Found.Elements.FirstOrDefault(e => e.Code.Value == key)?.Title,
            BudgetGrouping.Activity => view.Found.Activities.FirstOrDefault(a => a.Code.Value == key)?.Title,
            _ => null,
        };
        return title is null ? key ?? "(none)" : $"{key} {verb.Say(title)}";
    }

    // The currency has a column of its own.
    private static string Amount(Money money) => money.ToString()[..^4];

    private static Ratio? Share(BudgetRow row)
    {
        try
        {
            return row.SpentShare;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static void WriteJson(Verb verb, PlanView view, BudgetTable budget) => Output.Json(json =>
    {
        json.WriteHead(verb, view);
        json.WriteString("by", Words.Of(budget.Grouping));
        json.WriteAll("rows", budget.Rows, row => WriteRow(json, row));
        json.WriteAll("totals", budget.Totals, row => WriteRow(json, row));
        json.WriteFindings(budget.Diagnostics);
    });

    private static void WriteRow(Utf8JsonWriter json, BudgetRow row)
    {
        json.WriteStartObject();
        json.WriteString("key", row.Key);
        json.WriteString("currency", row.Currency);
        json.WriteBoolean("hasBudget", row.HasBudget);
        WriteAmount("original", row.Original);
        WriteAmount("revised", row.Revised);
        WriteAmount("secured", row.Secured);
        WriteAmount("unfunded", row.Unfunded);
        WriteAmount("committed", row.Committed);
        WriteAmount("spent", row.Spent);
        WriteAmount("remaining", row.Remaining);
        json.WriteRatio("spentShare", Share(row));
        json.WriteEndObject();

        void WriteAmount(string name, Money? money)
        {
            if (money is { } known)
            {
                json.WriteNumber(name, known.Amount);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }
}
