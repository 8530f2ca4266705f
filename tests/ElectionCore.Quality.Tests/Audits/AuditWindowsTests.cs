using static ElectionCore.Quality.Tests.AuditSamples;

namespace ElectionCore.Quality.Tests;

public sealed class AuditWindowsTests
{
    private static readonly AuditProgramme Programme = new()
    {
        Code = "P", Title = new("The cycle"), Scope = new("S"), Days = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2026, 1, 1)),
    };

    private static readonly PhaseDates[] Dates =
    [
        Phase("registration", new(2024, 6, 1), new(2024, 12, 1)), Phase("nomination", new(2024, 12, 1), new(2025, 2, 8)),
        Phase("voting", new(2025, 2, 10), new(2025, 2, 11)), Phase("results", new(2025, 2, 10), new(2025, 3, 1)), Phase("post-election", new(2025, 3, 1), new(2025, 7, 1)),
    ];

    [Fact]
    public void There_is_a_window_before_during_and_after_polling()
    {
        var windows = AuditWindows.Of(Electoral, Dates).Windows;

        windows.Select(w => (w.Stage, w.Days!.Value.ToString())).ShouldBe(
        [
            (PollingStage.Before, "[2024-06-01,2025-02-10)"), (PollingStage.During, "[2025-02-10,2025-02-11)"), (PollingStage.After, "[2025-02-11,2025-07-01)"),
        ]);
        windows.Select(w => w.Phases.ToString()).ShouldBe(["registration, nomination", "voting, results", "results, post-election"]);
    }

    [Fact]
    public void A_second_round_is_polling_too()
    {
        var windows = AuditWindows.Of(Electoral, [.. Dates, Phase("voting", new(2025, 2, 24), new(2025, 2, 25))]);
        windows.Windows.Select(w => w.Stage).ShouldBe([PollingStage.Before, PollingStage.During, PollingStage.During, PollingStage.After]);
        windows.Windows[^1].Days!.Value.From.ShouldBe(new(2025, 2, 25));
        windows.WindowOf(Audit(from: new(2025, 2, 15), days: 3)).ShouldBeNull();
    }

    [Fact]
    public void An_audit_that_touches_polling_is_one_of_polling_and_counts_once()
    {
        var windows = AuditWindows.Of(Electoral, Dates);
        Stage(new(2025, 2, 9), 1).ShouldBe(PollingStage.Before);
        Stage(new(2025, 2, 9), 2).ShouldBe(PollingStage.During);
        Stage(new(2024, 7, 1), 365).ShouldBe(PollingStage.During);
        Stage(new(2025, 2, 11), 1).ShouldBe(PollingStage.After);
        Stage(new(2024, 5, 31), 1).ShouldBeNull();
        Stage(new(2025, 7, 1), 1).ShouldBeNull();

        PollingStage? Stage(DateOnly from, int days) => windows.WindowOf(Audit(from: from, days: days))?.Stage;
    }

    [Fact]
    public void What_a_programme_lacks_is_said()
    {
        Audit[] audits =
        [
            Planned("B", new(2024, 9, 1)) with { Processes = ["VR", "PR"] }, Planned("D", new(2025, 2, 10)) with { Processes = ["VC"] },
            Planned("X", new(2025, 4, 1)) with { Kind = AuditKind.Surveillance }, Planned("Y", new(2025, 4, 1)) with { Programme = "Q" },
        ];
        var windows = AuditWindows.Of(Electoral, Dates);
        var coverage = windows.Coverage(Programme, Scope, audits);

        coverage.Select(c => c.IsMissing).ShouldBe([false, false, true]);
        coverage.Select(c => c.Audits.ToString()).ShouldBe(["B", "D", ""]);
        coverage.Select(c => c.ProcessesMissing.ToString()).ShouldBe(["CF, DR", "EL, CR, EE, CF, DR", "CR, CF, DR"]);

        var narrow = windows.Coverage(Programme, Scope with { Processes = ["VC", "VR"] }, [.. audits, Planned("Z", new(2025, 4, 1))]);
        narrow.ShouldAllBe(c => !c.IsMissing && c.ProcessesMissing.Count == 0);

        // A programme that ends with polling need not look at what comes after.
        windows.Coverage(Programme with { Days = DateRange.Until(new(2025, 2, 11)) }, Scope, audits).Select(c => c.Window.Stage).ShouldBe([PollingStage.Before, PollingStage.During]);
        Should.Throw<ArgumentException>(() => windows.Coverage(Programme, Scope with { Code = new("T") }, audits));
    }

    [Fact]
    public void Where_dates_are_not_known_nothing_is_assumed()
    {
        var none = AuditWindows.Of(Electoral, [.. Dates.Where(d => d.Phase != "voting"), new("voting", DateRange.Since(new(2025, 2, 10)))]);
        none.Windows.ShouldAllBe(w => w.Days == null && w.Phases.Count == 0);
        none.Coverage(Programme, Scope, []).ShouldAllBe(c => !c.IsKnown && !c.IsMissing);

        var alone = AuditWindows.Of(Electoral, [Dates[2]]).Windows;
        alone.Select(w => w.Days is not null).ShouldBe([false, true, false]);
        AuditWindows.Of(Electoral, [Dates[2], new("post-election", DateRange.Since(new(2025, 3, 1)))]).Windows[2].Days!.Value.To.ShouldBeNull();
        Should.Throw<ArgumentException>(() => AuditWindows.Of(Electoral, [new("no-such", DateRange.Always)]));
        Should.Throw<ArgumentException>(() => AuditWindows.Of(Electoral, Dates, "no-such"));
    }

    private static PhaseDates Phase(string code, DateOnly from, DateOnly to) => new(code, DateRange.Between(from, to));

    private static Audit Planned(string code, DateOnly from) => Audit(from: from, code: code, programme: "P");
}
