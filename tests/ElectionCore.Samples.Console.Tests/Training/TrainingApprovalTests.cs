using ElectionCore.Capacity;
using ElectionCore.Interchange;

namespace ElectionCore.Samples.Tests;

/// <summary>Plans of training on their way through approval, and the programmes that come with the program.</summary>
public sealed class TrainingApprovalTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_cascade_plan_is_stored_submitted_and_approved_by_somebody_else()
    {
        var request = Path.Combine(AppContext.BaseDirectory, "data", "pakistan-ecp-cascade-2024.json");
        (await _run.WithData("training", "cascade", request, "--title", "Plan")).Returns(2).Errors.ShouldContain("--record");
        (await _run.WithData("training", "cascade", request, "--record", "C1", "--title", "Plan of 2024")).Returns(0).Output.ShouldContain("Stored as C1, commit 1 ");
        (await _run.WithData("training", "cascade", request, "--record", "C1", "--title", "Plan of 2024")).Returns(0).Output.ShouldContain("Nothing changed.");
        (await _run.WithData("training", "cascade", request, "--record", "C2", "--replaces", "C9")).Returns(1).Errors.ShouldContain("cascade-plan:C9");

        (await _run.WithData("training", "submit", "C1", "--chain", "cascade", "--by", "clerk", "--on", "2024-01-02")).Returns(1).Errors.ShouldContain("CAP0007");
        (await _run.WithData("plan", "chains", "set", "cascade", "--stage", "head=head,clerk", "--stage", "secretary=secretary")).Returns(0);
        (await _run.WithData("training", "approve", "C1", "--by", "head", "--order", "1", "--on", "2024-01-03")).Returns(1).Errors.ShouldContain("CAP0008");
        (await _run.WithData("training", "submit", "C1", "--chain", "cascade", "--by", "clerk", "--on", "2024-01-02")).Returns(0).Output.ShouldContain("waits for head");
        (await _run.WithData("training", "cascade", request, "--record", "C1", "--title", "Another title")).Returns(1).Errors.ShouldContain("CAP0003");
        (await _run.WithData("training", "approve", "C1", "--by", "clerk", "--order", "1", "--on", "2024-01-03")).Returns(1).Errors.ShouldContain("COR0021");
        (await _run.WithData("training", "approve", "C1", "--by", "head", "--on", "2024-01-03")).Returns(2).Errors.ShouldContain("--order");
        (await _run.WithData("training", "approve", "C1", "--by", "head", "--on", "2024-01-03", "--return", "Trainers are missing")).Returns(0).Output.ShouldContain("returned");
        (await _run.WithData("training", "cascade", request, "--record", "C1", "--title", "Plan of 2024, second")).Returns(0);
        (await _run.WithData("training", "submit", "C1", "--chain", "cascade", "--by", "clerk", "--on", "2024-01-04")).Returns(0);
        (await _run.WithData("training", "approve", "C1", "--by", "head", "--order", "F.2", "--on", "2024-01-05")).Returns(0);
        var waiting = (await _run.WithData("training", "plans", "--as-of", "2024-01-05", "--json")).Returns(0).Json.GetProperty("plans")[0];
        (waiting.GetProperty("status").GetString(), waiting.GetProperty("waitsFor").GetString(), waiting.GetProperty("maySign")[0].GetString()).ShouldBe(("submitted", "secretary", "secretary"));
        (await _run.WithData("training", "approve", "cascade-plan:C1", "--by", "secretary", "--order", "F.3", "--on", "2024-01-06")).Returns(0).Output.ShouldContain("approved");
        (await _run.WithData("training", "cascade", request, "--record", "C2", "--replaces", "C1")).Returns(0);
        var text = (await _run.WithData("training", "plans", "--as-of", "2024-01-06")).Returns(0).Output;
        text.ShouldContain("1 approved, 1 draft");
        text.ShouldContain("cascade-plan:C2");

        // A draft takes the place of nothing; once approved it does.
        (await ReplacedByAsync("2024-01-06")).ShouldBeEmpty();
        (await _run.WithData("training", "submit", "C2", "--chain", "cascade", "--by", "clerk", "--on", "2024-01-07")).Returns(0);
        (await _run.WithData("training", "approve", "C2", "--by", "head", "--order", "F.4", "--on", "2024-01-08")).Returns(0);
        (await _run.WithData("training", "approve", "C2", "--by", "secretary", "--order", "F.5", "--on", "2024-01-09")).Returns(0);
        (await ReplacedByAsync("2024-01-09")).ShouldBe(["cascade-plan:C2"]);

        async Task<List<string?>> ReplacedByAsync(string day) =>
            [.. (await _run.WithData("training", "plans", "--as-of", day, "--json")).Returns(0).Json.GetProperty("plans")[0].GetProperty("replacedBy").EnumerateArray().Select(p => p.GetString())];
    }

    [Fact]
    public async Task A_plan_with_errors_is_not_stored_and_a_training_plan_is_approved_in_the_same_way()
    {
        var broken = _run.Write("broken.json", "{\"format\":\"electioncore-cascade\",\"version\":1,\"request\":{\"places\":[{\"code\":\"D\",\"stations\":10}],\"staffing\":[{\"role\":\"PRO\",\"perStation\":\"1/1\"}],\"tiers\":[{\"code\":\"T\",\"trainerRole\":\"MT\",\"classes\":[]}]}}");
        (await _run.WithData("training", "cascade", broken, "--record", "C1")).Returns(1).Output.ShouldNotContain("Stored");
        File.Exists(_run.Data).ShouldBeFalse();

        _run.Write("plan.json", "{\"format\":\"electioncore-training\",\"version\":1,\"trainingPlans\":[{\"code\":\"TP\",\"title\":\"Needs of 2024\"}]}");
        (await _run.WithData("training", "import", "plan.json")).Returns(0);
        (await _run.WithData("plan", "chains", "set", "needs", "--stage", "head=head")).Returns(0);
        (await _run.WithData("training", "submit", "TP", "--chain", "needs", "--by", "clerk", "--on", "2024-01-02")).Returns(0);
        (await _run.WithData("training", "approve", "TP", "--by", "head", "--order", "F.1", "--on", "2024-01-03")).Returns(0).Output.ShouldContain("training-plan:TP: approved.");
        (await _run.WithData("training", "approve", "XX", "--by", "head", "--order", "F.1")).Returns(1).Errors.ShouldContain("CLI0007");
    }

    [Fact]
    public async Task A_plan_that_only_its_submitter_may_sign_is_withdrawn_and_submitted_by_another()
    {
        _run.Write("plan.json", "{\"format\":\"electioncore-training\",\"version\":1,\"trainingPlans\":[{\"code\":\"TP\",\"title\":\"Needs of 2024\"}]}");
        (await _run.WithData("training", "import", "plan.json")).Returns(0);
        (await _run.WithData("plan", "chains", "set", "needs", "--stage", "head=head")).Returns(0);
        (await _run.WithData("training", "withdraw", "TP", "--by", "head", "--reason", "None", "--on", "2024-01-02")).Returns(1).Errors.ShouldContain("CAP0008");
        (await _run.WithData("training", "submit", "TP", "--chain", "needs", "--by", "head", "--on", "2024-01-02")).Returns(0);
        (await _run.WithData("training", "approve", "TP", "--by", "head", "--order", "F.1", "--on", "2024-01-03")).Returns(1).Errors.ShouldContain("COR0021");

        (await _run.WithData("training", "withdraw", "TP", "--by", "head", "--on", "2024-01-03")).Returns(2).Errors.ShouldContain("--reason");
        (await _run.WithData("training", "withdraw", "TP", "--by", "clerk", "--reason", "Mine", "--on", "2024-01-03")).Returns(1).Errors.ShouldContain("COR0026");
        (await _run.WithData("training", "withdraw", "TP", "--by", "head", "--reason", "Nobody else may sign", "--on", "2024-01-03")).Returns(0).Output.ShouldContain("training-plan:TP: withdrawn.");
        var plan = (await _run.WithData("training", "plans", "--as-of", "2024-01-03", "--json")).Returns(0).Json.GetProperty("plans")[0];
        (plan.GetProperty("status").GetString(), plan.GetProperty("steps")[0].GetProperty("comment").GetString()).ShouldBe(("withdrawn", "Nobody else may sign"));

        (await _run.WithData("training", "submit", "TP", "--chain", "needs", "--by", "clerk", "--on", "2024-01-04")).Returns(0);
        (await _run.WithData("training", "approve", "TP", "--by", "head", "--order", "F.1", "--on", "2024-01-05")).Returns(0).Output.ShouldContain("approved");
    }

    [Fact]
    public async Task The_programmes_that_come_with_it_are_those_of_the_library()
    {
        using var written = new MemoryStream();
        await TrainingJson.WriteAsync(written, CredentialProgrammes.All.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        var file = Path.Combine(AppContext.BaseDirectory, "data", "lead-bridge-programmes.json");
        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).ShouldBe(written.ToArray());
    }
}
