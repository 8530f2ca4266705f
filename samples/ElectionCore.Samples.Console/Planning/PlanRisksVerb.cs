using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan risks</c></summary>
internal static class PlanRisksVerb
{
    public static Command Create()
    {
        var choice = new PlanChoice();
        var history = Values.Code<RiskCode>("--history", "Show how the rating of this risk moved.");
        var command = new Command("risks", "Lists the risks of a plan, the gravest first; those that nobody rated stand apart.") { history };
        choice.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await choice.ReadAsync(verb, cancellation);
            if (parsed.GetValue(history) is { } code)
            {
                var risk = view.Found.Risks.FirstOrDefault(r => r.Code == code) ?? throw view.Lacks(code);
                RiskText.WriteHistory(verb, view, risk, await RiskHistory.ReadAsync(view.Data.Planning, code, bands: null, cancellation));
                return App.Done;
            }

            var register = RiskRegister.From(view.Found.Risks, view.AsOf);
            var units = await UnitNames.ReadAsync(verb, view, view.Found.Risks.Select(r => r.Owner).OfType<UnitCode>(), cancellation);
            RiskText.Write(verb, view, register, units);
            return App.Done;
        }, token));
        return command;
    }
}
