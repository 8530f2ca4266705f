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

        var table = PlanText.Table(Words.Of(budget.Grouping), "Currency", "First", "Now", "Secured", "Unfunded", "Spent", "Left", "Spent share");
        foreach (var row in budget.Rows)
        {
            Add(row.Key ?? "(none)", row);
        }

        foreach (var row in budget.Totals)
        {
            Add("Total", row);
        }

        foreach (var column in table.Columns.Skip(2))
        {
            column.Alignment = Justify.Right;
            column.NoWrap();
        }

        verb.Output.Write(table);
        verb.Output.Line("First: as adopted. Now: with revisions. Left: now less spent. Nothing is converted between currencies.");

        void Add(string name, BudgetRow row) => table.Row(
            name, row.Currency, row.Original is { } original ? Amount(original) : "unknown", row.HasBudget ? Amount(row.Revised) : "none",
            Amount(row.Secured), Amount(row.Unfunded), Amount(row.Spent), row.Remaining is { } left ? Amount(left) : "",
            Share(row) is { IsDefined: true } share ? share.ToPercentString(1, MidpointRounding.AwayFromZero)! : "");
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
