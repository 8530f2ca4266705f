namespace ElectionCore.Quality.Tests;

public sealed class FeedbackTests
{
    private static readonly DateTimeOffset Received = new(2024, 2, 9, 16, 40, 0, TimeSpan.FromHours(5));

    [Theory]
    [InlineData("I want to APPEAL against the order of the returning officer")]
    [InlineData("We ask for a recount at station 12")]
    [InlineData("A writ petition was filed this morning")]
    [InlineData("Forms were tampered with")]
    [InlineData("ہم انتخابی عذرداری دائر کرنا چاہتے ہیں")]
    [InlineData("نتقدم بهذا الطعن في النتيجة")]
    [InlineData("اتهام بالتزوير")]
    public void Signs_of_a_challenge_are_found_with_the_moment_of_receipt(string text)
    {
        var found = FeedbackTriage.Look(Feedback(text)).ShouldNotBeNull();
        found.Code.ShouldBe("QUA0051");
        found.ToString().ShouldContain("2024-02-09T16:40:00+05:00");
    }

    [Theory]
    [InlineData("The queue was long; we could not avoid the sun")]
    [InlineData("The written notice came too late")]
    [InlineData("The drawing competition of the school was nice")]
    [InlineData("We asked repetitions of the announcement")]
    [InlineData("عملہ خوش اخلاق تھا")]
    public void A_complaint_about_the_service_is_none(string text) => FeedbackTriage.Look(Feedback(text)).ShouldBeNull();

    [Fact]
    public void What_is_handed_over_keeps_its_moment_of_receipt_and_is_handed_over_once()
    {
        var feedback = Feedback("appeal");
        var handed = feedback.HandOver("Election Tribunal", Received.AddMinutes(5));
        (handed.ReceivedAt, handed.HandedOverTo, handed.IsHandedOver).ShouldBe((Received, "Election Tribunal", true));
        FeedbackTriage.Look(handed).ShouldBeNull();
        foreach (var (from, at) in new[] { (handed, Received.AddHours(1)), (feedback, Received.AddTicks(-1)), (feedback with { AnsweredOn = new(2024, 2, 10) }, Received.AddDays(1)) })
        {
            Should.Throw<RuleViolationException>(() => from.HandOver("Election Tribunal", at)).Diagnostic.Code.ShouldBe("QUA0050");
        }
    }

    [Fact]
    public void Hosts_give_the_words_of_their_law()
    {
        FeedbackTriage.Look(Feedback("Einspruch gegen die Wahl"), ["einspruch"]).ShouldNotBeNull();
        FeedbackTriage.Look(Feedback("appeal"), ["einspruch", " "]).ShouldBeNull();
    }

    private static ServiceFeedback Feedback(string text) => new() { Code = "FB1", ReceivedAt = Received, Summary = text };
}
