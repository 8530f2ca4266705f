namespace ElectionCore.Capacity;

/// <summary>Ladders of accreditation of known programmes as kinds of credentials: their shapes, without any of their texts.</summary>
/// <remarks>
/// Institutions name the courses and outcomes, which belong to the programmes. The figures are those that bridge-project.org and eces.eu
/// publish and depend on the edition of the programme; check them against the current one.
/// </remarks>
public static class CredentialLadders
{
    /// <summary>The category of facilitation that counts as module workshops.</summary>
    public const string ModuleWorkshop = "module-workshop";

    /// <summary>The four rungs of BRIDGE.</summary>
    /// <remarks>
    /// Rank 1 (semi-accredited): one module workshop, all 10 days of the train-the-facilitator course, and assessed on all outcomes. Rank 2
    /// (workshop): at least 30 hours under supervision in module workshops. Rank 3 (accrediting): at least 150 hours, 75 % of them in
    /// module workshops. Rank 4 (expert) follows rank 3 by a decision that has no figures. Each asks for the rung below. That those who
    /// assess are of rank 3 or more follows from its name.
    /// </remarks>
    /// <param name="moduleWorkshops">The courses that are module workshops.</param>
    /// <param name="trainTheFacilitator">The train-the-facilitator course.</param>
    /// <param name="outcomes">The codes of the outcomes that are assessed.</param>
    /// <returns>The kinds, from the lowest rung up.</returns>
    /// <exception cref="ArgumentException">There is no module workshop, no outcome, or the course is the default code.</exception>
    public static ValueList<CredentialType> Bridge(ValueList<CourseCode> moduleWorkshops, CourseCode trainTheFacilitator, ValueList<string> outcomes)
    {
        const string Programme = "BRIDGE";
        return
        [
            Rung(
                Programme, 1, "BRIDGE-1", "Semi-accredited facilitator", below: null,
                new FinishedCourseCondition { Courses = moduleWorkshops },
                new AttendedDaysCondition { Course = trainTheFacilitator, Days = 10 },
                new AssessedOutcomesCondition { Outcomes = outcomes, AssessorRank = 3 }),
            Rung(
                Programme, 2, "BRIDGE-2", "Workshop facilitator", "BRIDGE-1",
                new FacilitationHoursCondition { Hours = 30, SupervisedOnly = true, Category = ModuleWorkshop }),
            Rung(
                Programme, 3, "BRIDGE-3", "Accrediting facilitator", "BRIDGE-2",
                new FacilitationHoursCondition { Hours = 150, Category = ModuleWorkshop, CategoryShare = new(3, 4) }),
            Rung(Programme, 4, "BRIDGE-4", "Expert facilitator", "BRIDGE-3"),
        ];
    }

    /// <summary>The three levels of LEAD. The first, semi-certified, asks for all 7 days of the training of trainers, the others for the level below.</summary>
    /// <param name="trainingOfTrainers">The training of trainers.</param>
    /// <returns>The kinds, from the lowest level up.</returns>
    /// <exception cref="ArgumentException">The course is the default code.</exception>
    public static ValueList<CredentialType> Lead(CourseCode trainingOfTrainers)
    {
        const string Programme = "LEAD";
        return
        [
            Rung(Programme, 1, "LEAD-1", "Semi-certified facilitator", below: null, new AttendedDaysCondition { Course = trainingOfTrainers, Days = 7 }),
            Rung(Programme, 2, "LEAD-2", "Certified facilitator, level 2", "LEAD-1"),
            Rung(Programme, 3, "LEAD-3", "Certified facilitator, level 3", "LEAD-2"),
        ];
    }

    private static CredentialType Rung(string programme, int rank, string code, string name, string? below, params ReadOnlySpan<CredentialCondition> conditions) => new()
    {
        Code = new(code),
        Name = new(name),
        Programme = programme,
        Rank = rank,
        Conditions = below is null ? [.. conditions] : [new HeldCredentialCondition { Types = [new(below)] }, .. conditions],
    };
}
