using ElectionCore.Capacity;
using ElectionCore.Organization;
using ElectionCore.Planning;
using ElectionCore.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore;

/// <summary>
/// Finds what one module says of another's things that are not there: a goal owned by a unit that the structure does not
/// have. One per scope.
/// </summary>
/// <remarks>
/// Modules name each other's things by code alone, so that each can be used without the others. Where an institution records
/// no units, places or people at all, nothing is said of those.
/// </remarks>
public sealed class ReferenceCheck
{
    // Attendance, enrolments, tests and postings are by the million and name what these name already.
    private static readonly FactKind[] OfCapacity =
    [
        FactKind.Of<Trainer>(), FactKind.Of<CompetencyAssessment>(), FactKind.Of<TrainingPlan>(), FactKind.Of<Venue>(), FactKind.Of<TrainingSession>(),
        FactKind.Of<TrainingReturn>(),
    ];

    // Auditors and those who found something often come from elsewhere.
    private static readonly FactKind[] OfQuality = [FactKind.Of<QualityScope>(), FactKind.Of<TopicAssignment>(), FactKind.Of<ProcessSheet>()];

    private readonly IServiceProvider _services;

    /// <summary>Makes a check. Hosts get it from dependency injection.</summary>
    /// <param name="services">Gives the fact stores of the scope.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public ReferenceCheck(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        _services = services;
    }

    /// <summary>Checks all that is known now to hold on a day.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>One <c>ELC0001</c> for each thing that is named and never was there, by kind and code.</returns>
    public async Task<IReadOnlyList<Diagnostic>> CheckAsync(DateOnly asOf, CancellationToken cancellationToken = default)
    {
        var named = new SortedDictionary<string, (SubjectRef Target, SubjectRef First, int Count)>(StringComparer.Ordinal);
        var collect = new Collector(_services, FactQuery.KnownNow with { ValidOn = asOf }, Note, cancellationToken);
        foreach (var kind in PlanningKinds.All.Concat(CoreKinds.All).Concat(OfCapacity).Concat(OfQuality))
        {
            await kind.Accept(collect).ConfigureAwait(false);
        }

        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
        {
            ["unit"] = await KeysAsync<OrganizationalUnit>(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false),
            ["place"] = await KeysAsync<Place>(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false),
            ["person"] = await KeysAsync<Person>(FactQuery.KnownNow, cancellationToken).ConfigureAwait(false),
        };
        if (known["person"].Count > 0)
        {
            // Whoever is trained need not be one of the staff.
            var people = FactQuery.KnownNow with { Keys = [.. named.Values.Where(n => n.Target.Kind == "person").Select(n => n.Target.Code)] };
            known["person"].UnionWith(await KeysAsync<Trainee>(people, cancellationToken).ConfigureAwait(false));
        }

        return
        [
            .. named.Values.Where(n => known.TryGetValue(n.Target.Kind, out var codes) && codes.Count > 0 && !codes.Contains(n.Target.Code))
                .Select(n => ElectionCoreDiagnostics.NotInStructure.At(n.Target, ("target", n.Target), ("first", n.First), ("count", n.Count))),
        ];

        void Note(SubjectRef target, SubjectRef from)
        {
            var (_, first, count) = named.GetValueOrDefault(target.ToString());
            named[target.ToString()] = (target, count == 0 ? from : first, count + 1);
        }
    }

    // A code is never reused, so one that was there on any day names the same thing.
    private async Task<HashSet<string>> KeysAsync<T>(FactQuery query, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var fact in _services.GetRequiredService<IFactStore<T>>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            keys.Add(fact.State.FactKey);
        }

        return keys;
    }

    // What was made up to show how something looks says nothing of an institution.
    private static bool IsExample(IFactState state) => RecordStanding.Example == state switch
    {
        Plan plan => plan.Standing,
        PlanElement element => element.Standing,
        PlanIndicator indicator => indicator.Standing,
        Measurement measurement => measurement.Standing,
        PlanActivity activity => activity.Standing,
        Risk risk => risk.Standing,
        Recommendation recommendation => recommendation.Standing,
        Consultation consultation => consultation.Standing,
        _ => RecordStanding.Recorded,
    };

    private sealed class Collector(
        IServiceProvider services, FactQuery query, Action<SubjectRef, SubjectRef> note, CancellationToken cancellationToken) : IFactKindVisitor<Task>
    {
        public async Task Visit<T>()
            where T : class, IFactState
        {
            await foreach (var fact in services.GetRequiredService<IFactStore<T>>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
            {
                if (IsExample(fact.State))
                {
                    continue;
                }

                foreach (var target in fact.State.References.Where(r => r.Kind is "unit" or "place" or "person").Distinct())
                {
                    note(target, fact.State.Subject);
                }
            }
        }
    }
}
