namespace ElectionCore.Inclusion.Tests.Indicators;

/// <summary>Figures that were published, computed again.</summary>
public class PublishedIndicatorTests
{
    private static readonly DateOnly July2018 = new(2018, 7, 25);

    // Roll of 25 July 2018 by area: men, women. ECP as carried by APP (app.com.pk, over-100-million-registered-voters); the men
    // of Sindh as its row and column ask for, see the audit of that table.
    private static readonly (string Area, long Men, long Women)[] Pakistan2018 =
    [
        ("PB", 33_679_993, 26_992_877), ("SD", 12_436_844, 9_954_400), ("KP", 8_705_831, 6_610_468),
        ("BA", 2_486_230, 1_813_264), ("FATA", 1_507_902, 1_002_252), ("IS", 407_463, 357_885),
    ];

    [Fact]
    public void The_roll_of_Pakistan_2018_had_a_gap_of_twelve_and_a_half_million_or_11_79_points()
    {
        Figure[] men = [.. Pakistan2018.Select(a => Given.Roll.Of(a.Men, $"men;place={a.Area}", July2018))];
        Figure[] women = [.. Pakistan2018.Select(a => Given.Roll.Of(a.Women, $"women;place={a.Area}", July2018))];

        var gap = GenderIndicators.Gap(Figure.Sum(men), Figure.Sum(women));
        var points = IndicatorValue.Pool(men.Zip(women, (m, w) => GenderIndicators.GapPoints(m, w)));

        Figure.Sum(men).ShouldBe(Given.Roll.Of(59_224_263, "men", July2018));
        (gap.Value, gap.ToText()).ShouldBe((new Ratio(12_493_117, 1), "12493117"));
        (points.Value, points.ToText(), points.AsOf).ShouldBe((new Ratio(12_493_117, 105_955_409), "11.79 points", July2018));
        points.Warnings.ShouldBeEmpty();
    }

    // thenews.com.pk 1243007: gap of 9,905,801 in October 2024; since 14 June, 531,040 more men and 555,714 more women, so that
    // women gained 24,674. The same report gives 53.77 and 46.23 per cent.
    [Fact]
    public void The_gap_of_Pakistan_fell_by_24_674_from_June_to_October_2024()
    {
        var (june, october) = (new DateOnly(2024, 6, 14), new DateOnly(2024, 10, 25));
        Figure Men(DateOnly day, long count) => Given.Roll.Of(count, "men", day);
        Figure Women(DateOnly day, long count) => Given.Roll.Of(count, "women", day);
        var (menBefore, womenBefore) = (Men(june, 70_718_723 - 531_040), Women(june, 60_812_922 - 555_714));
        var (menNow, womenNow) = (Men(october, 70_718_723), Women(october, 60_812_922));

        var inPeople = GenderIndicators.Gap(menNow, womenNow).ChangeSince(GenderIndicators.Gap(menBefore, womenBefore));
        var inPoints = GenderIndicators.GapPoints(menNow, womenNow).ChangeSince(GenderIndicators.GapPoints(menBefore, womenBefore));

        GenderIndicators.Gap(menNow, womenNow).Value.ShouldBe(new Ratio(9_905_801, 1));
        GenderIndicators.GapPoints(menNow, womenNow).ToText().ShouldBe("7.53 points");
        (inPeople.Value, inPeople.Indicator.Code).ShouldBe((new Ratio(-24_674, 1), "gender-gap-change"));
        (inPoints.ToText(), inPoints.Value!.Value.Numerator < 0, inPoints.AsOf).ShouldBe(("-0.08 points", true, (DateOnly?)null));
        inPoints.Warnings.ShouldBeEmpty();
    }

    // Final roll of 8 February 2024: pib.gov.in, General Election 2024, page 10.
    [Fact]
    public void The_elector_gender_ratio_of_India_2024_is_948_and_the_third_marker_changes_the_gap_in_points()
    {
        var (men, women, all) = (Given.Roll.Of(497_231_994, "men"), Given.Roll.Of(471_541_888, "women"), Given.Roll.Of(968_821_926));

        GenderIndicators.ElectorRatio(women, men).ToText().ShouldBe("948");
        GenderIndicators.GapPoints(men, women).Value.ShouldBe(new Ratio(25_690_106, 968_773_882));
        GenderIndicators.GapPointsOfAll(men, women, all).Value.ShouldBe(new Ratio(25_690_106, 968_821_926));
        GenderIndicators.Parity(women, men).Value.ShouldBe(new Ratio(471_541_888, 497_231_994));
    }

    // Jordan 2024: roll of 5,115,219 with 2,689,926 women (jordantimes.com); 854,540 men and 783,808 women voted (royanews.tv).
    [Theory]
    [InlineData("men", 854_540, 2_425_293, "35.23%")]
    [InlineData("women", 783_808, 2_689_926, "29.14%")]
    [InlineData("", 1_638_348, 5_115_219, "32.03%")]
    public void Turnout_of_Jordan_2024_on_the_announced_roll(string group, long voted, long registered, string expected) =>
        VotingIndicators.Turnout(Given.Votes.Of(voted, group), Given.Roll.Of(registered, group)).ToText().ShouldBe(expected);

    [Fact]
    public void Turnout_and_the_share_of_votes_are_far_apart()
    {
        var (men, women) = (Given.Votes.Of(854_540, "men"), Given.Votes.Of(783_808, "women"));
        var turnout = VotingIndicators.Turnout(women, Given.Roll.Of(2_689_926, "women"));
        var gap = VotingIndicators.Turnout(men, Given.Roll.Of(2_425_293, "men")).DifferenceFrom(turnout);

        VotingIndicators.ShareOfVotes(women, Given.Votes.Of(1_638_348)).ToText().ShouldBe("47.84%");
        gap.ToText().ShouldBe("6.10 points");
        GenderIndicators.AdjustedParity(turnout, VotingIndicators.Turnout(men, Given.Roll.Of(2_425_293, "men"))).ToText().ShouldBe("0.83");
    }

    // Worked examples of the metadata of SDG 16.7.1(a): .25/.30, .10/.50, 48/30 and 48/70.
    [Theory]
    [InlineData(25, 100, 30, 100, "0.83")]
    [InlineData(10, 100, 50, 100, "0.20")]
    [InlineData(48, 100, 30, 100, "1.60")]
    [InlineData(48, 100, 70, 100, "0.69")]
    public void Representation_as_in_the_worked_examples(long seats, long allSeats, long people, long all, string expected)
    {
        var population = new PopulationBase("population-25plus", new("Population of the age of eligibility"));
        var women = RepresentationIndicators.Women(
            Given.Seats.Of(seats, "women"), Given.Seats.Of(allSeats), population.Of(people, "women"), population.Of(all));
        var prose = RepresentationIndicators.Young(
            Given.Seats.Of(seats, "young"), Given.Seats.Of(allSeats), population.Of(people, "young"), population.Of(all), YouthDenominator.EligibleAge);
        var printed = RepresentationIndicators.Young(
            Given.Seats.Of(seats, "young"), Given.Seats.Of(allSeats), population.Of(people, "young"), population.Of(all), YouthDenominator.WholePopulation);

        (women.ToText(), prose.ToText()).ShouldBe((expected, expected));
        ((Func<IndicatorValue>)(() => prose.DifferenceFrom(printed))).ShouldRefuse(InclusionDiagnostics.IndicatorsDiffer, "sdg-16.7.1a-youth-whole-population");
    }

    // Example of the metadata of SDG 16.7.2: (70 + 54) / 2 = 62.
    [Fact]
    public void Efficacy_is_the_mean_of_two_shares_and_reports_who_did_not_answer()
    {
        ScaleAnswers Answers(string question, long[] counts, long unsure, long refused) => new()
        {
            Question = question, Answers = [.. counts.Select(c => new ObservedCount(c))], DoNotKnow = unsure, Refused = refused, Base = new("survey", new("Survey")),
        };

        var value = EfficacyIndicators.ExternalEfficacy(Answers("have-a-say", [100, 200, 300, 300, 100], 40, 5), Answers("influence", [230, 230, 300, 200, 40], 0, 0));

        (value.Value!.Value.HasSameValueAs(new(62, 100)), value.ToText()).ShouldBe((true, "62.00%"));
        value.Warnings.ShouldHaveSingleItem().ToString().ShouldContain("45 of 1045 answers to have-a-say");
    }

    // Afghanistan 2018: 68 of 250; Jordan 2024: 27 of 138. Poll workers trained in Pakistan: 61,445 of 423,298.
    [Fact]
    public void Shares_of_seats_and_of_poll_workers()
    {
        var trained = new PopulationBase("poll-workers-trained", new("Poll workers trained"));

        RepresentationIndicators.WomenInParliament(Given.Seats.Of(68, "women"), Given.Seats.Of(250)).ToText().ShouldBe("27.20%");
        RepresentationIndicators.WomenInLocalGovernment(Given.Seats.Of(27, "women"), Given.Seats.Of(138)).ToText().ShouldBe("19.57%");
        ParticipationIndicators.ShareOfTrainees(trained.Of(61_445, "women"), trained.Of(423_298)).ToText().ShouldBe("14.52%");
        ParticipationIndicators.ShareOfPollWorkers(trained.Of(61_445, "women"), trained.Of(423_298)).Indicator.Code.ShouldBe("share-of-poll-workers");
        ParticipationIndicators.ShareOfStaff(trained.Of(1), trained.Of(4)).Value.ShouldBe(new Ratio(1, 4));
        // Jordan 2024: 192 + 190 women among 697 + 937 candidates (menafn.com 1108665202).
        ParticipationIndicators.ShareOfCandidates(Given.Seats.Of(382, "women"), Given.Seats.Of(1634)).ToText().ShouldBe("23.38%");
        ParticipationIndicators.ShareOfElected(Given.Seats.Of(63, "women"), Given.Seats.Of(228)).ToText().ShouldBe("27.63%");
    }

    // PAIE audit of PP-20, 2018 (pakvoter.org): 16 per cent of stations pass; 39 per cent have no level access, and of those 79
    // per cent have no ramp. The counts here are per hundred.
    [Fact]
    public void A_conditional_share_has_a_base_of_its_own()
    {
        var audited = new PopulationBase("stations-audited", new("Stations audited"));
        var stepped = new PopulationBase("stations-without-level-access", new("Stations without level access"));
        var noLevel = ParticipationIndicators.StationsLacking(audited.Of(39), audited.Of(100));
        var noRamp = ParticipationIndicators.StationsLacking(stepped.Of(79), stepped.Of(100));

        ParticipationIndicators.AccessibleStations(audited.Of(16), audited.Of(100)).ToText().ShouldBe("16.00%");
        noRamp.Base!.Code.ShouldBe("stations-without-level-access");
        ((Func<IndicatorValue>)(() => noRamp.DifferenceFrom(noLevel))).ShouldRefuse(
            InclusionDiagnostics.BasesDiffer, "stations-audited", "stations-without-level-access");
        ((Func<IndicatorValue>)(() => ParticipationIndicators.StationsLacking(stepped.Of(79), audited.Of(100)))).ShouldRefuse(InclusionDiagnostics.BasesDiffer);
    }

    // Kenya 2022 publishes 79.41 per cent of the eligible population and 74.82 of identity cards for one roll.
    [Fact]
    public void One_roll_has_as_many_registration_rates_as_bases()
    {
        var (eligible, cards) = (new PopulationBase("eligible", new("Eligible population")), new PopulationBase("cards", new("Identity cards issued")));
        var byPopulation = RegistrationIndicators.RegistrationRate(Given.Roll.Of(7941 * 7482), eligible.Of(10_000 * 7482));
        var byCards = RegistrationIndicators.RegistrationRate(Given.Roll.Of(7941 * 7482), cards.Of(10_000 * 7941));

        (byPopulation.ToText(), byCards.ToText()).ShouldBe(("79.41%", "74.82%"));
        ((Func<IndicatorValue>)(() => byPopulation.DifferenceFrom(byCards))).ShouldRefuse(InclusionDiagnostics.BasesDiffer, "eligible", "cards");
    }

    // UNDP and UN Women: half of the bodies report registration by sex.
    [Fact]
    public void Reporting_coverage_is_a_share() =>
        ParticipationIndicators.ReportingCoverage(Given.Seats.Of(50), Given.Seats.Of(100)).ToText().ShouldBe("50.00%");
}
