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
    [InlineData("We take this to the Supreme Court")]
    [InlineData("The candidate files a lawsuit")]
    [InlineData("She contests the result of the count")]
    [InlineData("An objection to the registration of a candidate")]
    [InlineData("انتخابی نتیجے کے خلاف درخواست")]
    [InlineData("Nous voulons déposer un recours devant le conseil")]
    [InlineData("Le candidat demande d’annuler le scrutin du bureau 12")]
    [InlineData("Une pétition a été remise au greffe")]
    [InlineData("LA CONTESTATION DES RÉSULTATS est jointe")]
    [InlineData("A qui adresser les plaintes électorales ?")]
    [InlineData("El partido va a impugnar el acta")]
    [InlineData("Pedimos anular la elección en el distrito 3")]
    [InlineData("Se pide un nuevo recuento de votos")]
    [InlineData("Presentamos la apelación ante la junta")]
    [InlineData("ما به کمیسیون شکایات انتخاباتی آمدیم")]
    [InlineData("خواهان ابطال آرای این مرکز هستیم")]
    [InlineData("کاندید شکایت انتخاباتی دارد")]
    [InlineData("در این محل تقلب شده است")]
    [InlineData("خواستار باز شماری و شمارش مجدد آرا هستیم")]
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
    [InlineData("La formation de samedi a été annulée et personne ne nous a prévenus")]
    [InlineData("Mon appel téléphonique est resté sans réponse")]
    [InlineData("Nous avons eu recours à un voisin pour traduire l’affiche")]
    [InlineData("Ma requête d’une nouvelle carte date de mai")]
    [InlineData("Faltan recursos en la oficina y la petición de carné tarda mucho")]
    [InlineData("Anularon mi cita sin avisar")]
    [InlineData("از برخورد کارمندان شکایت دارم")]
    [InlineData("عریضه من برای کارت رای دهی گم شده است")]
    [InlineData("ورق رای باطل در صندوق نبود و صف دراز بود")]
    public void A_complaint_about_the_service_is_none(string text) => FeedbackTriage.Look(Feedback(text)).ShouldBeNull();

    [Fact]
    public void What_is_handed_over_keeps_its_moment_of_receipt_and_is_handed_over_once()
    {
        var feedback = Feedback("appeal");
        var handed = feedback.HandOver("Election Tribunal", Received.AddMinutes(5));
        (handed.ReceivedAt, handed.HandedOverTo, handed.IsHandedOver).ShouldBe((Received, "Election Tribunal", true));
        FeedbackTriage.Look(handed).ShouldBeNull();
        var late = (feedback with { AnsweredOn = new(2024, 2, 10) }).HandOver("Election Tribunal", Received.AddDays(3));
        (late.ReceivedAt, late.AnsweredOn, late.IsHandedOver).ShouldBe((Received, new DateOnly(2024, 2, 10), true));
        foreach (var (from, at) in new[] { (handed, Received.AddHours(1)), (feedback, Received.AddTicks(-1)) })
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
