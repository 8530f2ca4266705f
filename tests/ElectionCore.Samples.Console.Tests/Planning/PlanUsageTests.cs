namespace ElectionCore.Samples.Tests;

/// <summary>Words about a plan that do not fit: exit code 2, and what was expected.</summary>
public sealed class PlanUsageTests(PlanUsageTests.Imported imported) : IClassFixture<PlanUsageTests.Imported>
{
    [Theory]
    [InlineData("'many' is no value of indicator I1: it is a number", "I1", "--period", "2024-H1", "--value", "many")]
    [InlineData("'3/4' is no value of indicator I1", "I1", "--period", "2024-H1", "--value", "3/4")]
    [InlineData("write reached, reached:2021-06-30 or not-reached", "I2", "--period", "2024-H1", "--value", "1")]
    [InlineData("There are: 2024-H1, 2024-H2.", "I1", "--period", "2024", "--value", "1")]
    [InlineData("There are: 2024-H1.", "I2", "--value", "reached")]
    [InlineData("There are: women, men.", "I1", "--period", "2024-H1", "--cell", "sex=girls:1")]
    [InlineData("It is by sex.", "I1", "--period", "2024-H1", "--cell", "age=old:1")]
    [InlineData("names a dimension twice", "I1", "--period", "2024-H1", "--cell", "sex=women,sex=men:1")]
    [InlineData("write it as sex=female:12", "I1", "--period", "2024-H1", "--cell", "women:1")]
    [InlineData("say why with --reason", "I1", "--period", "2024-H1")]
    [InlineData("Say who submits it", "I1", "--period", "2024-H1", "--value", "1", "--submit", "reporting")]
    [InlineData("The form says this itself", "form.xlsx", "--period", "2024-H1")]
    public Task A_figure_that_does_not_fit_is_told_what_would(string expected, params string[] words) => RefuseAsync(expected, ["record", .. words]);

    [Theory]
    [InlineData("--by", "progress", "--by", "nothing")]
    [InlineData("baseline-to-target", "progress", "--method", "guess")]
    [InlineData("donor", "budget", "--by", "colour")]
    [InlineData("give its number", "approve", "SP/2024-H1/TRN/I1", "--by", "head")]
    [InlineData("Say who signs", "approve", "SP/2024-H1/TRN/I1", "--instrument", "1")]
    [InlineData(".html", "form", "--unit", "TRN", "--period", "2024-H1", "--out", "form.pdf")]
    [InlineData("These have: ROLLS, TRN.", "form", "--unit", "NONE", "--period", "2024-H1", "--out", "form.xlsx")]
    [InlineData("There are: 2024-H1, 2024-H2.", "form", "--unit", "TRN", "--period", "2024", "--out", "form.xlsx")]
    [InlineData("Say json, xlsx or iati", "export", "plan.pdf")]
    [InlineData("XM-DAC-41114", "export", "plan.xml")]
    [InlineData("--country", "export", "plan.xml", "--organisation", "XX-ORG-1", "--organisation-name", "Commission", "--country", "Pakistan")]
    [InlineData("--chain", "submit", "SP/2024-H1/TRN/I1")]
    [InlineData("It has: goal, action.", "show", "--level", "pillar")]
    [InlineData("empty", "show", "--level", "")]
    public Task Wrong_words_are_told_what_was_expected(string expected, params string[] words) => RefuseAsync(expected, words);

    private async Task RefuseAsync(string expected, string[] words)
    {
        var outcome = (await imported.Run.WithData(["plan", .. words])).Returns(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldStartWith("CLI0001 ");
        outcome.Errors.ShouldContain(expected);
    }

    /// <summary>A database with the plan in it, for all of them.</summary>
    public sealed class Imported : IAsyncLifetime
    {
        public Run Run { get; } = new();

        public async ValueTask InitializeAsync() => await OwnPlan.ImportAsync(Run);

        public ValueTask DisposeAsync()
        {
            Run.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
