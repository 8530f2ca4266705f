namespace ElectionCore.Organization;

/// <summary>Finds the vacant seats of a snapshot, and since when they have been vacant.</summary>
internal static class VacancyFinder
{
    public static VacancyReport Find(OrganizationHistory history, OrganizationSnapshot snapshot)
    {
        var day = snapshot.ValidOn;
        var coverage = CoverageOf(snapshot.Institution);
        var vacancies = new List<Vacancy>();
        var unknown = new List<Post>();
        var seats = 0;
        foreach (var post in snapshot.Posts.Values.OrderBy(p => p.Code))
        {
            seats += post.Seats;
            var holders = snapshot.HoldersOf(post.Code);
            var vacant = VacantSeats(post, holders.Select(h => h.Appointment));
            if (vacant <= 0)
            {
                continue;
            }

            if (coverage == RecordCoverage.None
                || (coverage == RecordCoverage.Partial && history.AppointmentsTo(post.Code).Count == 0))
            {
                unknown.Add(post);
                continue;
            }

            var covering = holders.Where(h => !h.Appointment.FillsSeat).ToList();
            foreach (var since in VacantSince(history, post.Code, vacant, day))
            {
                vacancies.Add(new(post, since, since is { } first ? day.DayNumber - first.DayNumber : null, covering));
            }
        }

        return new(day, vacancies, seats, unknown);
    }

    /// <summary>Of which appointments there are records.</summary>
    public static RecordCoverage CoverageOf(Institution? institution) => institution?.Appointments ?? RecordCoverage.Complete;

    /// <summary>How many seats of a post its appointments leave; none or fewer when it is full.</summary>
    public static int VacantSeats(Post post, IEnumerable<Appointment> appointments) => post.Seats - SeatsFilled(post, appointments);

    /// <summary>How many seats a post's appointments fill. On a job-share a seat holds as many as make one full time.</summary>
    public static int SeatsFilled(Post post, IEnumerable<Appointment> appointments)
    {
        var filling = appointments.Where(a => a.FillsSeat).ToList();
        return post.IsJobShare ? (int)decimal.Ceiling(filling.Sum(a => decimal.Min(a.Fte, 1m))) : filling.Count;
    }

    /// <summary>
    /// The first day of each of the vacancies there are on a day, latest first. Walks back from that day: the j-th vacancy
    /// goes back as long as at least j seats were vacant.
    /// </summary>
    private static IEnumerable<DateOnly?> VacantSince(OrganizationHistory history, PostCode code, int vacant, DateOnly day)
    {
        var appointments = history.AppointmentsTo(code).SelectMany(t => t).Where(f => f.State.FillsSeat).ToList();
        var posts = history.Posts.Of(code.Value);
        var turns = posts.SelectMany(f => new[] { f.Valid.From, f.Valid.To })
            .Concat(appointments.SelectMany(f => new[] { f.Valid.From, f.Valid.To }))
            .OfType<DateOnly>()
            .Where(d => d <= day)
            .Distinct()
            .OrderDescending()
            .ToList();

        var open = vacant;
        DateOnly? reached = null;
        foreach (var turn in turns)
        {
            // Between the turn before and this one nothing changed; what counts is the number vacant from this turn on.
            var atTurn = VacantOn(turn);
            while (open > atTurn)
            {
                yield return reached;
                open--;
            }

            reached = turn;
        }

        // Before the first turn: vacant for ever, or not there.
        var before = turns.Count == 0 ? vacant : turns[^1] == DateOnly.MinValue ? 0 : VacantOn(turns[^1].AddDays(-1));
        for (; open > 0; open--)
        {
            yield return open <= before || posts[0].Valid.IsStartUnknown ? null : reached;
        }

        int VacantOn(DateOnly date) => history.Posts.On(code.Value, date) is { } post
            ? Math.Max(0, VacantSeats(post, appointments.Where(f => f.Valid.Contains(date)).Select(f => f.State)))
            : 0;
    }
}
