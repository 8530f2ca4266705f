namespace ElectionCore.Capacity;

/// <summary>Finds the rule for a role in a place: that of the place, else of its region, else of everywhere; within each that of the role first.</summary>
internal sealed class ScopedRules<T>
    where T : class
{
    private readonly Dictionary<(RoleCode? Role, PlaceCode? Scope), T> _rules = [];

    public ScopedRules(IEnumerable<T> rules, Func<T, RoleCode?> role, Func<T, PlaceCode?> scope)
    {
        foreach (var rule in rules)
        {
            _rules.TryAdd((role(rule), scope(rule)), rule);
        }
    }

    public T? Find(CascadePlace place, RoleCode role) =>
        At(role, place.Code) ?? (place.Region is { } region ? At(role, region) : null) ?? At(role, scope: null);

    private T? At(RoleCode role, PlaceCode? scope) => _rules.GetValueOrDefault((role, scope)) ?? _rules.GetValueOrDefault((null, scope));
}
