using System.Globalization;
using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

public sealed class EvaluationTests
{
    // Hake's normalised gain: (after - before) / (highest - before); the gain of the class is not the mean of the gains.
    [Fact]
    public void Gains_count_pairs_only_and_name_who_could_gain_nothing()
    {
        var gain = LearningGain.Of(
        [
            Test("a", TestKind.Before, 20), Test("a", TestKind.After, 60), Test("b", TestKind.Before, 40, 50), Test("b", TestKind.After, 90),
            Test("full", TestKind.Before, 100), Test("full", TestKind.After, 90), Test("c", TestKind.Before, 10), Test("late", TestKind.Later, 10),
        ]).ShouldHaveSingleItem();
        (gain.Pairs, gain.Unpaired, gain.Full).ShouldBe((3, 1, 1));
        gain.ClassGain.CompareValueTo(new(40, 100)).ShouldBe(0);
        gain.MeanGain.CompareValueTo(new(1, 2)).ShouldBe(0);
        LearningGain.Of([Test("full", TestKind.Before, 100), Test("full", TestKind.After, 100)])[0].ClassGain.IsDefined.ShouldBeFalse();
    }

    [Fact]
    public void Tests_that_cannot_be_count_in_no_gain()
    {
        var records = new EvaluationRecords
        {
            Sessions = [Session()],
            Tests =
            [
                Test("a", TestKind.Before, 20), Test("a", TestKind.After, 60), Test("b", TestKind.Before, 20), Test("b", TestKind.After, 101),
                Test("c", TestKind.Before, 20) with { On = Day.AddDays(2) }, Test("c", TestKind.After, 60),
            ],
        };

        var gain = new TrainingEvaluation(records).Gains.ShouldHaveSingleItem();
        (gain.Pairs, gain.Unpaired, gain.ClassGain).ShouldBe((1, 2, gain.MeanGain));
    }

    [Fact]
    public void Ratings_are_counted_by_form_and_what_was_left_out_is_no_rating()
    {
        SessionFeedback Form(int form, int? rating) => new() { Session = new("S"), Form = form, Question = "q1", Rating = rating };
        var summary = FeedbackSummary.Of([Form(1, 5), Form(2, 4), Form(3, null)]).ShouldHaveSingleItem();
        (summary.Forms, summary.Answers, summary.Mean).ShouldBe((3, 2, new Ratio(9, 2)));

        PracticeObservation Seen(string person, PracticeResult result) =>
            new() { Station = new("ST"), Role = new("PRO"), Person = new PersonRef(person), Item = "seal", Observer = "o", On = Day, Result = result };
        var practice = PracticeSummary.Of([Seen("a", PracticeResult.Met), Seen("b", PracticeResult.NotMet), Seen("c", PracticeResult.NotSeen)]).ShouldHaveSingleItem();
        (practice.Share, practice.NotSeen).ShouldBe((new Ratio(1, 2), 1));
    }

    [Fact]
    public void Errors_are_traced_to_trainers_and_hidden_where_there_are_too_few_stations()
    {
        var errors = Enumerable.Range(1, 12).Select(i => new StationErrors { Station = new($"ST{i}"), Form = "45", On = Day.AddDays(25), Entries = 10, Errors = i % 2 });
        var duties = Enumerable.Range(1, 11).Select(i => Duty($"{i}", $"p{i}", $"ST{i}"));
        var finished = Enumerable.Range(1, 11).Select(i => Finished($"p{i}", session: i == 11 ? "FEW" : "S"));
        var outcomes = TrainerOutcomes.Of(errors, duties, finished, [Session(trainers: "zed"), Session("FEW", trainers: "amir")]);

        outcomes.Trainers.Select(t => (t.Trainer.Value, t.Stations, t.Errors)).ShouldBe([("amir", 1, null), ("zed", 10, new Ratio(5, 100))]);
        (outcomes.Stations, outcomes.StationsUntraced).ShouldBe((12, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => TrainerOutcomes.Of([], [], [], [], minimumStations: 1));
    }

    [Fact]
    public void Errors_after_midnight_are_of_the_duty_that_ended_and_impossible_ones_of_nobody()
    {
        StationErrors Of(string station, int day, int errors) => new() { Station = new(station), Form = "45", On = Day.AddDays(day), Entries = 10, Errors = errors };
        SessionFeedback Form(int form) => new() { Session = new("S"), Form = form, Question = "q", Rating = 5 };
        var records = new EvaluationRecords
        {
            Sessions = [Session(trainers: "t")],
            Completions = [Finished("a"), Finished("b"), Finished("c"), Finished("next")],
            Attendance = [Was("a")],
            Feedback = [Form(1), Form(2)],
            Tests = [Test("a", TestKind.After, 101)],
            Duties = [Duty("1", "a", days: 1), Duty("2", "b", "ST2", days: 1), Duty("3", "c", "ST3", days: 1), Duty("4", "d", "ST4", days: 1), Duty("5", "next", "ST4", from: 21, days: 1)],
            Errors = [Of("ST1", 21, 1), Of("ST2", 20, 2), Of("ST3", 22, 3), Of("ST4", 20, 4), Of("ST1", 20, 45)],
        };

        var evaluation = new TrainingEvaluation(records, minimumStations: 2);

        evaluation.Outcomes.Trainers.ShouldHaveSingleItem().Errors.ShouldBe(new Ratio(3, 20));
        (evaluation.Outcomes.Stations, evaluation.Outcomes.StationsUntraced).ShouldBe((4, 2));
        evaluation.Findings.Select(f => f.Code).ShouldBe(["CAP0029", "CAP0026", "CAP0142", "CAP0143"]);
        evaluation.Findings[^1].ToString().ShouldContain("1 stations have errors of days on which those posted there are not on duty; the first is ST3 on 2024-02-01.");
    }

    // What is left when the trainers who are shown are taken from the whole: nothing, or enough stations to hide whose they are.
    [Theory]
    [InlineData("A*10 B*1", false)]
    [InlineData("A*10 -*1", false)]
    [InlineData("A*10 B*5 -*4", false)]
    [InlineData("A*10 B*5 -*5", true)]
    [InlineData("A*10 B*9 C*1", true)]
    [InlineData("A*10 AB*9", true)]
    [InlineData("A*10", true)]
    [InlineData("A*9", false)]
    [InlineData("-*9", false)]
    [InlineData("-*10", true)]
    [InlineData("A*1 AC*9 BC*1", false)]
    [InlineData("A*20 B*20", true)]
    public void The_figure_of_all_is_hidden_where_a_hidden_one_could_be_subtracted_out_of_it(string stations, bool isShown)
    {
        var trainersOf = stations.Split(' ').Select(s => s.Split('*')).SelectMany(s => Enumerable.Repeat(s[0].Trim('-'), int.Parse(s[1], CultureInfo.InvariantCulture))).ToList();
        var errors = trainersOf.Select((_, i) => new StationErrors { Station = new($"ST{i}"), Form = "45", On = Day.AddDays(25), Entries = 10, Errors = 1 });
        var duties = trainersOf.Select((_, i) => Duty($"{i}", $"p{i}", $"ST{i}"));
        var finished = trainersOf.SelectMany((t, i) => t.Select(c => Finished($"p{i}", session: $"{c}")));

        var outcomes = TrainerOutcomes.Of(errors, duties, finished, [Session("A", trainers: "A"), Session("B", trainers: "B"), Session("C", trainers: "C")]);

        Ratio? whole = outcomes.Whole;
        whole.ShouldBe(isShown ? new Ratio(trainersOf.Count, trainersOf.Count * 10) : null);
    }

    // Forms of the day of the poll and of the count after midnight are of one station.
    [Fact]
    public void A_station_whose_forms_are_of_two_days_is_one_station()
    {
        StationErrors Of(int station, int day) => new() { Station = new($"ST{station}"), Form = "45", On = Day.AddDays(day), Entries = 10, Errors = 1 };
        TrainerOutcomes Follow(int stations) => TrainerOutcomes.Of(
            Enumerable.Range(1, stations).SelectMany(i => new[] { Of(i, 20), Of(i, 21) }), Enumerable.Range(1, stations).Select(i => Duty($"{i}", $"p{i}", $"ST{i}", days: 1)),
            Enumerable.Range(1, stations).Select(i => Finished($"p{i}")), [Session(trainers: "t")], minimumStations: 4);

        var few = Follow(2);
        (few.Stations, few.StationsUntraced, few.Trainers.Single().Stations, few.Trainers.Single().Errors).ShouldBe((2, 0, 2, null));
        Ratio? hidden = few.Whole;
        hidden.ShouldBeNull();
        var enough = Follow(4);
        (enough.Stations, enough.Trainers.Single().Stations, enough.Trainers.Single().Errors).ShouldBe((4, 4, new Ratio(8, 80)));
        Ratio? whole = enough.Whole;
        whole.ShouldBe(new Ratio(8, 80));
    }

    [Fact]
    public void Where_no_station_was_checked_the_figure_of_all_is_undefined_and_hides_nothing()
    {
        Ratio? whole = TrainerOutcomes.Of([], [], [], [Session(trainers: "t")]).Whole;
        whole.ShouldBe(new Ratio(0, 0));
    }

    [Fact]
    public void Of_chosen_sessions_only_what_can_be_traced_to_them_counts()
    {
        PracticeObservation Seen(string? person, int day = 5) => new()
        {
            Station = new("ST"), Role = new("PRO"), Person = person is null ? null : new PersonRef(person), Item = "seal", Result = PracticeResult.Met, Observer = "o", On = Day.AddDays(day),
        };
        var records = new EvaluationRecords
        {
            Sessions = [Session(trainers: "t"), Session("B") with { Course = new("OTHER") }],
            Completions = [Finished("a"), Finished("b", session: "B"), Finished("c", CompletionState.NotFinished)],
            Feedback = [new() { Session = new("S"), Form = 1, Question = "q", Rating = 3 }, new() { Session = new("B"), Form = 1, Question = "q", Rating = 1 }],
            Observations = [Seen("a"), Seen("a", day: -1), Seen("b"), Seen("c"), Seen(null)],
            Errors = [new() { Station = new("ST1"), Form = "45", On = Day.AddDays(25), Entries = 10, Errors = 1 }],
            Duties = [Duty("1", "a"), Duty("2", "b")],
        };

        var all = new TrainingEvaluation(records);
        (all.Sessions.Length, all.Feedback.Length, all.Observations, all.ObservationsUntraced, all.Practice[0].Met).ShouldBe((2, 2, 5, 0, 5));
        var one = new TrainingEvaluation(records, new SessionCode("S"));
        (one.Sessions.Length, one.Feedback.Length, one.Observations, one.ObservationsUntraced, one.Practice[0].Met).ShouldBe((1, 1, 5, 4, 1));
        one.Outcomes.Trainers.ShouldHaveSingleItem().Errors.ShouldBeNull();
        var other = new TrainingEvaluation(records, course: new CourseCode("OTHER"));
        (other.Sessions[0].Code.Value, other.Practice[0].Met, other.Outcomes.StationsUntraced).ShouldBe(("B", 1, 1));
    }
}
