using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Quality.Tests;

public sealed class CaseModelTests
{
    private static readonly DateOnly Start = new(2025, 1, 1);
    private static readonly string[] People = ["OWNER", "P1", "P2", "VERIFIER"];

    private static readonly CorrectiveCase New = new() { Code = new("C1"), Title = "Seals without numbers", Owner = new("OWNER"), OpenedOn = Start };

    // Three of four seeds try what comes next where the model stands, so that sequences get far; the fourth tries anything.
    private static CaseCommand Command(CaseModel model, int seed, int day)
    {
        var random = new Random(seed);
        CaseStep[] next = model.Where switch
        {
            "open" => [CaseStep.Corrected, CaseStep.Analysed],
            "analysed" => [CaseStep.Planned],
            "planned" => [CaseStep.PlanAccepted],
            "accepted" => [model.Left.Count > 0 ? CaseStep.ActionDone : model.IsCorrected ? CaseStep.Implemented : CaseStep.Corrected],
            "implemented" => [CaseStep.FoundEffective, CaseStep.FoundIneffective],
            _ => [CaseStep.Reopened],
        };
        var isAny = seed % 4 == 0;
        var step = isAny ? (CaseStep)random.Next(11) : next[random.Next(next.Length)];
        var actions = Enumerable.Range(0, isAny ? random.Next(4) : random.Next(1, 3))
            .Select(i => ($"{(isAny ? random.Next(2) : i)}", People[random.Next(People.Length - 1)], day + (isAny ? random.Next(-2, 9) : 4))).ToArray();
        var action = isAny ? (random.Next(2) == 0 ? null : $"{random.Next(3)}") : model.Left.FirstOrDefault();
        return new(step, isAny ? People[random.Next(People.Length)] : Who(step, random), day + (isAny ? random.Next(-3, 2) : 0), Has(), Has(), Has(), actions, action);

        bool Has() => !isAny || random.Next(2) == 0;
    }

    // Whoever verifies seldom acts, so that many sequences end; that others try it is drawn often enough.
    private static string Who(CaseStep step, Random random) => step is CaseStep.PlanAccepted or CaseStep.FoundEffective or CaseStep.FoundIneffective
        ? People[random.Next(2) == 0 ? People.Length - 1 : random.Next(People.Length)]
        : People[random.Next(8) == 0 ? People.Length - 1 : random.Next(People.Length - 1)];

    [Fact]
    public void Any_sequence_of_steps_is_taken_or_refused_as_the_model_has_it()
    {
        var (closed, refused) = (0, new HashSet<string>(StringComparer.Ordinal));
        Check.One(Properties.Times(500), Prop.ForAll(Gen.Choose(0, int.MaxValue).ListOf(30).ToArbitrary(), seeds =>
        {
            var (model, actual) = (new CaseModel("OWNER"), New);
            for (var i = 0; i < seeds.Count; i++)
            {
                var command = Command(model, seeds[i], i);
                var step = command.ToEvent(Start);
                var expected = model.Take(command);
                var before = actual;
                string? code = null;
                try
                {
                    actual = actual.With(step);
                }
                catch (RuleViolationException e)
                {
                    code = e.Diagnostic.Code;
                }

                code.ShouldBe(expected, $"{command} after {model.Where}");
                if (code is not null)
                {
                    refused.Add(code);
                    (before with { Steps = [.. before.Steps, step] }).Check()!.Code.ShouldBe(code);
                    continue;
                }

                Words.Of(actual.State).ShouldBe(model.Where == "accepted" ? "plan-accepted" : model.Where);
                actual.Steps.ShouldBe([.. before.Steps, step]);
                actual.OpenActions.Select(a => a.Code).Order(StringComparer.Ordinal).ShouldBe(model.Where is "effective" ? [] : model.Left.Order(StringComparer.Ordinal));
                actual.Check().ShouldBeNull();
                if (actual.IsClosed)
                {
                    closed++;
                    VerifiedByAnother(actual);
                }
            }

            foreach (var length in Enumerable.Range(0, actual.Steps.Count + 1))
            {
                var day = length == 0 ? Start.AddDays(-1) : actual.Steps[length - 1].On;
                actual.AsOf(day).ShouldBe(actual with { Steps = [.. actual.Steps.Where(s => s.On <= day)] });
            }
        }));
        closed.ShouldBeGreaterThan(100);
        refused.ShouldBe(["QUA0040", "QUA0041", "QUA0042", "QUA0043"], ignoreOrder: true);
    }

    [Fact]
    public void Somebody_else_than_the_one_who_was_to_act_may_have_acted_and_does_not_verify_either()
    {
        var implemented = new[]
        {
            Step(CaseStep.Corrected), Step(CaseStep.Analysed), Step(CaseStep.Planned), Step(CaseStep.PlanAccepted, "P2"), Step(CaseStep.ActionDone, "STANDIN"), Step(CaseStep.Implemented),
        }.Aggregate(New, (c, s) => c.With(s));
        foreach (var person in new[] { "OWNER", "P1", "STANDIN" })
        {
            Should.Throw<RuleViolationException>(() => implemented.With(Step(CaseStep.FoundEffective, person))).Diagnostic.Code.ShouldBe("QUA0043");
        }

        implemented.With(Step(CaseStep.FoundEffective, "P2")).IsClosed.ShouldBeTrue();

        static CaseEvent Step(CaseStep step, string by = "OWNER") => new CaseCommand(step, by, 1, HasText: true, HasCause: true, HasEvidence: true, [("1", "P1", 5)], "1").ToEvent(Start);
    }

    [Fact]
    public void That_it_helped_is_shown_by_evidence_and_not_said_in_words_only()
    {
        var implemented = AuditReadinessSamples.Case("K1", "F1", CaseState.Implemented);
        CaseEvent verified = new() { Step = CaseStep.FoundEffective, On = implemented.LastOn, By = AuditReadinessSamples.Auditor, Text = "It helped." };

        var fault = Should.Throw<RuleViolationException>(() => implemented.With(verified)).Diagnostic;

        fault.Code.ShouldBe("QUA0042");
        fault.ToString().ShouldContain("The step found effective of the corrective action K1 lacks evidence");
        implemented.With(verified with { Evidence = [new("E1")] }).IsClosed.ShouldBeTrue();
        implemented.With(verified with { Step = CaseStep.FoundIneffective }).State.ShouldBe(CaseState.Ineffective);
    }

    private static void VerifiedByAnother(CorrectiveCase closed)
    {
        var verified = closed.Steps[^1];
        verified.Step.ShouldBe(CaseStep.FoundEffective);
        verified.By.ShouldNotBe(closed.Owner);
        verified.Evidence.Count.ShouldBeGreaterThan(0);
        closed.Actions.ShouldAllBe(a => a.Owner != verified.By);
        closed.Steps.Any(s => s.Step == CaseStep.Analysed).ShouldBeTrue();
        closed.Steps.Any(s => s.Step == CaseStep.Corrected).ShouldBeTrue();
        closed.Steps.Any(s => s.Step == CaseStep.PlanAccepted && s.By != closed.Owner).ShouldBeTrue();
    }
}
