namespace ElectionCore.Capacity;

/// <summary>Finds trainers for a session: those who are free, and then those whom others can replace in a chain.</summary>
internal sealed class TrainerMatching(bool permitsMenToTrainWomen)
{
    private const int LongestChain = 12;

    private readonly HashSet<ScheduledTrainer> _seen = [];
    private readonly HashSet<PlacedSession> _touched = [];

    public bool NeedsWoman(SessionRequest session) => session.Group == SessionGroup.Women && !permitsMenToTrainWomen;

    /// <summary>Takes trainers who are free. Either all are found or none are taken.</summary>
    public bool TryFree(PlacedSession session)
    {
        var free = InOrder(session).Where(t => t.IsFree(session.Days)).ToList();
        var woman = NeedsWoman(session.Request) ? free.Find(t => t.IsWoman) : null;
        if (free.Count < session.Request.Trainers || (woman is null && NeedsWoman(session.Request)))
        {
            return false;
        }

        woman?.Join(session);
        foreach (var trainer in free.Where(t => t != woman).Take(session.Request.Trainers - session.Trainers.Count))
        {
            trainer.Join(session);
        }

        return true;
    }

    /// <summary>Takes trainers who are free or can be set free. Either all are found or none are taken; others may have been replaced.</summary>
    public bool TryChains(PlacedSession session)
    {
        while (session.Trainers.Count < session.Request.Trainers)
        {
            var isWomanMissing = NeedsWoman(session.Request) && !session.Trainers.Exists(t => t.IsWoman);
            _seen.Clear();
            _touched.Clear();
            _touched.Add(session);
            if (InOrder(session).FirstOrDefault(t => (!isWomanMissing || t.IsWoman) && !session.Trainers.Contains(t)
                && (t.IsFree(session.Days) || TrySetFree(t, session.Days, LongestChain))) is not { } trainer)
            {
                while (session.Trainers.Count > 0)
                {
                    session.Trainers[0].Leave(session);
                }

                return false;
            }

            trainer.Join(session);
        }

        return true;
    }

    /// <summary>Gives a session for women that has none a woman, who is free or changes places with one of its trainers.</summary>
    public static void PreferWoman(PlacedSession session)
    {
        if (session.Request.Group != SessionGroup.Women || session.Trainers.Exists(t => t.IsWoman))
        {
            return;
        }

        var women = InOrder(session).Where(t => t.IsWoman).ToList();
        foreach (var man in session.Trainers.ToList())
        {
            man.Leave(session);
            foreach (var woman in women)
            {
                if (woman.IsFree(session.Days))
                {
                    woman.Join(session);
                    return;
                }

                if (woman.OnlyObstacle(session.Days) is { } other && IsSpared(woman, other) && man.IsFree(other.Days) && other.Fits.Contains(man))
                {
                    woman.Leave(other);
                    woman.Join(session);
                    man.Join(other);
                    return;
                }
            }

            man.Join(session);
        }
    }

    // No trainer and no session is looked at twice in a chain, so that what is found deeper down still holds above.
    private bool TrySetFree(ScheduledTrainer trainer, int[] days, int depth)
    {
        if (depth == 0 || !_seen.Add(trainer) || trainer.OnlyObstacle(days) is not { } other || !_touched.Add(other))
        {
            return false;
        }

        var isWomanNeeded = NeedsWoman(other.Request) && !other.Trainers.Exists(t => t != trainer && t.IsWoman);
        foreach (var next in InOrder(other))
        {
            if (!other.Trainers.Contains(next) && !_seen.Contains(next) && (!isWomanNeeded || next.IsWoman)
                && (next.IsFree(other.Days) || TrySetFree(next, other.Days, depth - 1)))
            {
                trainer.Leave(other);
                next.Join(other);
                return true;
            }
        }

        return false;
    }

    private static bool IsSpared(ScheduledTrainer woman, PlacedSession session) =>
        session.Request.Group != SessionGroup.Women || session.Trainers.Exists(t => t != woman && t.IsWoman);

    private static IEnumerable<ScheduledTrainer> InOrder(PlacedSession session) =>
        session.Fits.OrderBy(t => t.Fits).ThenBy(t => t.Days).ThenBy(t => t.Trainer.Person);
}
