namespace ElectionCore.Capacity;

/// <summary>The sets of days on which a session may be held, earliest first.</summary>
internal static class DayChoices
{
    public static IEnumerable<int[]> Of(SessionRequest session, int[] window, VenueRooms rooms, ScheduledTrainer[] trainers)
    {
        for (var first = 0; first + session.Days <= window.Length; first++)
        {
            yield return window[first..(first + session.Days)];
        }

        if (!session.MayBeScattered || session.Days == 1)
        {
            yield break;
        }

        // Scattered days are worth trying where one room and one trainer are free on them.
        for (var room = 0; room < rooms.Count; room++)
        {
            foreach (var trainer in trainers)
            {
                int[] days = [.. window.Where(d => rooms.IsFree(room, d) && trainer.IsFree(d)).Take(session.Days)];
                if (days.Length == session.Days && Array.IndexOf(window, days[^1]) - Array.IndexOf(window, days[0]) >= days.Length)
                {
                    yield return days;
                }
            }
        }
    }
}
