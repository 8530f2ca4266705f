using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The names of the units that a plan names by code.</summary>
internal sealed class UnitNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private UnitNames()
    {
    }

    public static async Task<UnitNames> ReadAsync(Verb verb, PlanView view, IEnumerable<UnitCode> units, CancellationToken cancellationToken)
    {
        var names = new UnitNames();
        var query = FactQuery.KnownNow with { ValidOn = view.AsOf, Keys = [.. units.Select(u => u.Value)] };
        if (query.Keys.Count > 0)
        {
            await foreach (var fact in view.Data.Register.Facts<OrganizationalUnit>().ReadAsync(query, cancellationToken))
            {
                names._names[fact.State.Code.Value] = verb.Say(fact.State.Name);
            }
        }

        return names;
    }

    /// <summary>The name with the code, or the code alone where no name is known.</summary>
    public string Of(UnitCode unit) => _names.TryGetValue(unit.Value, out var name) ? $"{name} ({unit})" : unit.Value;
}
