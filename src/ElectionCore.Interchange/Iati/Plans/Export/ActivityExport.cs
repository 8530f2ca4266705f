using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Writes an activity of a plan with its money.</summary>
internal sealed class ActivityExport(IatiOutput output, ActivityHead head, IatiExportOptions options, ExportFindings findings)
{
    /// <summary>Whether IATI has what it requires of an activity; if not, that is said.</summary>
    public static bool CanBeWritten(PlanActivity activity, IatiExportOptions options, ExportFindings findings)
    {
        if (activity.Planned?.From is not null || (activity.Actual?.From is { } began && began <= options.AsOf))
        {
            return true;
        }

        findings.LeftOut(activity.Subject, $"The activity {activity.Code}", "it has neither a planned nor an actual first day");
        return false;
    }

    public void Write(PlanActivity activity, PlanCode plan, string planIdentifier, IEnumerable<Expenditure> expenditures)
    {
        head.Start(IatiIdentifier.Of(planIdentifier, activity.Code.Value), 2, activity.Code.Value, plan.Value, activity.Standing);
        head.WriteNames(ExampleMark.Put(activity.Title, activity.Standing));
        WriteAudience(activity.Audience);
        head.WriteParticipants(activity.Participants);
        head.WriteStatus(activity.Actual);
        WriteDates(activity);
        head.WritePlaces(activity.Places);
        foreach (var line in activity.Budget)
        {
            WriteBudget(activity, line);
        }

        foreach (var expenditure in expenditures)
        {
            WriteTransaction(expenditure);
        }

        output.Element("related-activity", ("ref", planIdentifier), ("type", "1"));
        output.End();
    }

    private void WriteAudience(string? audience)
    {
        if (audience is not null)
        {
            output.Start("description");
            output.Attribute("type", "3");
            output.Narrative(audience);
            output.End();
        }
    }

    private void WriteDates(PlanActivity activity)
    {
        head.WriteDates(activity.Planned, activity.Actual);
        if (activity.Actual is { } actual && (actual.From > options.AsOf || ActivityHead.LastDay(actual) > options.AsOf))
        {
            findings.LeftOut(activity.Subject, $"An actual date of the activity {activity.Code}", "it is after the day that counts as today");
        }
    }

    private void WriteBudget(PlanActivity activity, BudgetLine line)
    {
        var days = line.Period ?? activity.Planned;
        if (days is not { From: { } from, To: { } to })
        {
            LeaveOut("the time it is for has no first or no last day");
        }
        else if (!IsListed(line.Amount))
        {
            LeaveOut($"{line.Amount.Currency} is not in IATI's list of currencies");
        }
        else if (BudgetYears.Of(from, to) is var years && years.Count == 1)
        {
            WriteBudget(line, line.Amount, years[0]);
        }
        else if (!options.DividesLongBudgets)
        {
            LeaveOut("it is for more than a year");
        }
        else
        {
            findings.OtherForm("budgets for more than a year, divided by days");
            var parts = line.Amount.Allocate([.. years.Select(y => (long)y.Days!)]);
            for (var i = 0; i < parts.Length; i++)
            {
                WriteBudget(line, parts[i], years[i]);
            }
        }

        void LeaveOut(string reason) => findings.LeftOut(activity.Subject, $"The budget {line.Code} of the activity {activity.Code}", reason);
    }

    private void WriteBudget(BudgetLine line, Money amount, DateRange days)
    {
        output.Start("budget");
        output.Attribute("type", line.Stage == BudgetStage.Revised ? "2" : "1");
        output.Attribute("status", line.IsCommitted ? "2" : "1");
        output.Extension(IatiExtension.Code, line.Code);
        output.Day("period-start", days.Start);
        output.Day("period-end", days.End.AddDays(-1));
        output.Amount(amount, days.Start);
        output.End();
    }

    private void WriteTransaction(Expenditure expenditure)
    {
        PlanLosses.Count(expenditure, findings);
        if (expenditure.On > options.AsOf || !IsListed(expenditure.Amount))
        {
            var reason = expenditure.On > options.AsOf
                ? "its day is after the one that counts as today"
                : $"{expenditure.Amount.Currency} is not in IATI's list of currencies";
            findings.LeftOut(expenditure.Subject, $"The expenditure {expenditure.Code}", reason);
            return;
        }

        output.Start("transaction");
        output.Attribute("ref", expenditure.Reference);
        output.Extension(IatiExtension.Code, expenditure.Code);
        output.Standing(expenditure.Standing);
        output.Element("transaction-type", ("code", expenditure.Kind switch
        {
            ExpenditureKind.Commitment => "2",
            ExpenditureKind.Disbursement => "3",
            _ => "4",
        }));
        output.Day("transaction-date", expenditure.On);
        output.Amount(expenditure.Amount, expenditure.On);
        if (ExampleRecords.IsExample(expenditure.Standing))
        {
            output.Text("description", new("en", ExampleMark.Text));
        }

        output.End();
    }

    private static bool IsListed(Money amount) => Codelists.Shipped.Find("Currency")!.Codes.Contains(amount.Currency);
}
