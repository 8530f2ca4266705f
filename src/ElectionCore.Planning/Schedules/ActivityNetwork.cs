using System.Runtime.InteropServices;

namespace ElectionCore.Planning;

/// <summary>
/// Activities and their dependencies as arrays, in an order in which what is waited for comes first. What is faulty is
/// reported and set aside. Time: linear in activities and dependencies; nothing here is recursive.
/// </summary>
internal sealed class ActivityNetwork
{
    private const int NamedAtMost = 20;

    private readonly List<PlanActivity> _activities = [];
    private readonly Dictionary<ActivityCode, int> _numbers = [];
    private readonly List<ActivityLink> _links = [];
    private readonly List<Diagnostic> _faults = [];
    private readonly List<int> _order = [];
    private int[] _incoming = [];
    private int[] _outgoing = [];
    private int[] _outgoingLinks = [];

    public ActivityNetwork(IEnumerable<PlanActivity> activities)
    {
        foreach (var activity in activities)
        {
            if (_numbers.TryAdd(activity.Code, _activities.Count))
            {
                _activities.Add(activity);
            }
            else
            {
                _faults.Add(PlanningDiagnostics.ActivityGivenTwice.At(activity.Subject, ("activity", activity.Code)));
            }
        }

        TakeLinks();
        OrderAndCut();
        IndexOutgoing();
    }

    public int Count => _activities.Count;

    public IReadOnlyList<PlanActivity> Activities => _activities;

    public IReadOnlyList<ActivityLink> Links => _links;

    public IReadOnlyList<Diagnostic> Faults => _faults;

    /// <summary>The numbers of the activities, each after those it waits for.</summary>
    public IReadOnlyList<int> Order => _order;

    public int NumberOf(ActivityCode code) => _numbers.GetValueOrDefault(code, -1);

    /// <summary>The dependencies of an activity on others.</summary>
    public ReadOnlySpan<ActivityLink> Into(int number) =>
        CollectionsMarshal.AsSpan(_links)[_incoming[number].._incoming[number + 1]];

    /// <summary>The places in <see cref="Links"/> of the dependencies of others on an activity.</summary>
    public ReadOnlySpan<int> OutOf(int number) => _outgoingLinks.AsSpan(_outgoing[number].._outgoing[number + 1]);

    private void TakeLinks()
    {
        _incoming = new int[Count + 1];
        for (var number = 0; number < Count; number++)
        {
            var activity = _activities[number];
            foreach (var dependency in activity.Dependencies)
            {
                var before = NumberOf(dependency.Activity);
                if (before == number)
                {
                    _faults.Add(PlanningDiagnostics.ActivityWaitsForItself.At(activity.Subject, ("activity", activity.Code)));
                }
                else if (before < 0)
                {
                    _faults.Add(PlanningDiagnostics.UnknownPredecessor.At(
                        activity.Subject, ("activity", activity.Code), ("predecessor", dependency.Activity)));
                }
                else
                {
                    _links.Add(new(before, number, dependency.Kind, dependency.LagDays));
                }
            }

            _incoming[number + 1] = _links.Count;
        }
    }

    // Goes from each activity to those it waits for, and notes it when all of them are noted. A dependency on one that is
    // still on the way closes a circle.
    private void OrderAndCut()
    {
        var next = new int[Count];
        var placeOnWay = new int[Count];
        var isNoted = new bool[Count];
        var isCut = new bool[_links.Count];
        var way = new List<int>();
        Array.Copy(_incoming, next, Count);
        Array.Fill(placeOnWay, -1);
        for (var start = 0; start < Count; start++)
        {
            if (isNoted[start])
            {
                continue;
            }

            Enter(start);
            while (way.Count > 0)
            {
                var number = way[^1];
                if (next[number] == _incoming[number + 1])
                {
                    way.RemoveAt(way.Count - 1);
                    placeOnWay[number] = -1;
                    isNoted[number] = true;
                    _order.Add(number);
                    continue;
                }

                var link = next[number]++;
                var before = _links[link].Before;
                if (placeOnWay[before] >= 0)
                {
                    isCut[link] = true;
                    ReportCircle(way, placeOnWay[before]);
                }
                else if (!isNoted[before])
                {
                    Enter(before);
                }
            }
        }

        Cut(isCut);

        void Enter(int number)
        {
            placeOnWay[number] = way.Count;
            way.Add(number);
        }
    }

    private void ReportCircle(List<int> way, int from)
    {
        var count = way.Count - from;
        var names = string.Join(", ", way.Skip(from).Take(NamedAtMost).Select(number => _activities[number].Code.Value));
        _faults.Add(PlanningDiagnostics.ActivityCircle.At(
            _activities[way[from]].Subject, ("activities", count > NamedAtMost ? names + ", …" : names), ("count", count)));
    }

    private void Cut(bool[] isCut)
    {
        var kept = 0;
        var first = 0;
        for (var number = 0; number < Count; number++)
        {
            var end = _incoming[number + 1];
            for (var link = first; link < end; link++)
            {
                if (!isCut[link])
                {
                    _links[kept++] = _links[link];
                }
            }

            (first, _incoming[number + 1]) = (end, kept);
        }

        _links.RemoveRange(kept, _links.Count - kept);
    }

    private void IndexOutgoing()
    {
        _outgoing = new int[Count + 1];
        foreach (var link in _links)
        {
            _outgoing[link.Before + 1]++;
        }

        for (var number = 0; number < Count; number++)
        {
            _outgoing[number + 1] += _outgoing[number];
        }

        var free = _outgoing[..Count];
        _outgoingLinks = new int[_links.Count];
        for (var link = 0; link < _links.Count; link++)
        {
            _outgoingLinks[free[_links[link].Before]++] = link;
        }
    }
}
