using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>Who may train which session, apart from days.</summary>
internal sealed class TrainerPool(ScheduleInput input)
{
    private readonly Dictionary<(CourseCode, string?, int?, PlaceCode, ValueList<PlaceCode>), ScheduledTrainer[]> _fits = [];

    /// <summary>The trainers who may train a session, in the order of their keys.</summary>
    public ScheduledTrainer[] Fits(SessionRequest session)
    {
        var key = (session.Course, session.Language?.ToUpperInvariant(), session.Tier, session.Place, session.TrainerPlaces);
        if (!_fits.TryGetValue(key, out var fits))
        {
            _fits.Add(key, fits = Array.FindAll(input.Trainers, t => Fits(t.Trainer, session)));
        }

        return fits;
    }

    /// <summary>What is asked of the trainers of a session, in words.</summary>
    public string Who(SessionRequest session)
    {
        var asked = new List<string> { $"for course {session.Course}" };
        if (session.Language is { } language)
        {
            asked.Add($"in {language}");
        }

        if (session.Tier is { } tier)
        {
            asked.Add(string.Create(CultureInfo.InvariantCulture, $"below tier {tier}"));
        }

        if (!input.Request.PermitsTrainersToTravel)
        {
            var others = session.TrainerPlaces.Count(p => p != session.Place);
            asked.Add(others == 0 ? $"of place {session.Place}" : string.Create(CultureInfo.InvariantCulture, $"of place {session.Place} and {others} others"));
        }

        return string.Join(' ', asked);
    }

    private bool Fits(Trainer trainer, SessionRequest session) =>
        (trainer.Courses.Count == 0 || trainer.Courses.Contains(session.Course))
        && !(trainer.Tier >= session.Tier)
        && (session.Language is null || trainer.Languages.Count == 0 || trainer.Languages.Contains(session.Language, StringComparer.OrdinalIgnoreCase))
        && (input.Request.PermitsTrainersToTravel || trainer.Place is not { } place || place == session.Place || session.TrainerPlaces.Contains(place));
}
