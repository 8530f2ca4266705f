using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>Finds what keeps a request from being planned.</summary>
internal sealed class CascadeRequestCheck(CascadeRequest request)
{
    private readonly HashSet<PlaceCode> _places = [.. request.Places.Select(p => p.Code), .. request.Places.Select(p => p.Region).OfType<PlaceCode>()];
    private readonly HashSet<RoleCode> _roles = [.. StaffBook.Roles(request)];
    private readonly HashSet<string> _tiers = request.Tiers.Select(t => t.Code).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<Diagnostic> All() => [.. Twice(), .. RulesTwice(), .. Scopes(), .. Groups(), .. Classes(), .. Tiers(), .. Currencies(), .. HeldLate()];

    private IEnumerable<Diagnostic> Twice()
    {
        var regions = request.Places.Select(p => p.Region).OfType<PlaceCode>().ToHashSet();
        IEnumerable<(string What, string Code)> all =
        [
            .. Repeated(request.Places.Select(p => p.Code)).Select(c => ("place", c.Value)),
            .. request.Places.Where(p => regions.Contains(p.Code)).Select(p => ("place and region", p.Code.Value)),
            .. request.Places.SelectMany(p => Repeated(p.Headcounts.Select(h => h.Role)).Select(r => ("count of a role", $"{r} in {p.Code}"))),
            .. request.Places.SelectMany(p => Repeated((p.Booths ?? []).Select(b => b.Kind)).Select(k => ("kind of booth", $"{k} in {p.Code}"))),
            .. Repeated(request.Groups.Select(g => g.Code)).Select(c => ("group", c)),
            .. Repeated(request.Tiers.Select(t => t.Code)).Select(c => ("tier", c)),
            .. request.Tiers.SelectMany(t => Repeated(t.Available.Select(s => (s.Place, s.Sessions, s.Language)))
                .Select(s => ("number of trainers", $"{CascadeArea.Name(s.Place)} in {t.Code}"))),
            .. Repeated(request.Held.Select(h => h.Session).OfType<SessionCode>()).Select(s => ("held session", s.Value)),
            .. Repeated(request.Held.Where(h => h.Session is null && h.On is not null))
                .Select(h => ("held session", string.Create(CultureInfo.InvariantCulture, $"of {h.Role} ({h.Group}) in {CascadeArea.Name(h.Place)}, {h.Tier}, on {h.On:yyyy-MM-dd}"))),
            .. Repeated(request.Costs).Select(c => ("cost", CostName(c))),
        ];
        return all.Select(a => CapacityDiagnostics.CascadeTwice.At(default, ("what", a.What), ("code", a.Code)));
    }

    private IEnumerable<Diagnostic> RulesTwice() =>
    [
        .. RulesTwice("staffing rules", request.Staffing.Select(r => ((RoleCode?)r.Role, r.Scope))),
        .. RulesTwice("divisions into groups", request.Splits.Select(r => (r.Role, r.Scope))),
        .. RulesTwice("rules of the reserve", request.Reserves.Select(r => (r.Role, r.Scope))),
    ];

    private static IEnumerable<Diagnostic> RulesTwice(string rules, IEnumerable<(RoleCode? Role, PlaceCode? Scope)> keys) =>
        Repeated(keys).Select(k => CapacityDiagnostics.CascadeRuleTwice.At(
            default, ("rules", rules), ("role", RoleName(k.Role)), ("scope", CascadeArea.Name(k.Scope))));

    private IEnumerable<Diagnostic> Scopes()
    {
        IEnumerable<(string By, PlaceCode? Place)> places =
        [
            .. request.Staffing.Select(r => ("A staffing rule", r.Scope)),
            .. request.Splits.Select(r => ("A division into groups", r.Scope)),
            .. request.Reserves.Select(r => ("A rule of the reserve", r.Scope)),
            .. request.Tiers.SelectMany(t => t.Available).Select(s => ("A number of trainers", s.Place)),
        ];
        IEnumerable<(string By, RoleCode? Role)> roles =
        [
            .. request.Splits.Select(r => ("A division into groups", r.Role)),
            .. request.Reserves.Select(r => ("A rule of the reserve", r.Role)),
        ];
        var trainers = request.Tiers.Select(t => t.TrainerRole).ToHashSet();
        IEnumerable<(string By, RoleCode? Role)> any =
        [
            .. request.Tiers.SelectMany(t => t.Classes.Select(c => ($"A class of tier {t.Code}", c.Role))),
            .. request.Materials.Select(m => ("A material", m.Role)),
            .. request.Costs.Select(c => ("A cost", c.Role)),
        ];
        return
        [
            .. places.Where(p => p.Place is { } code && !_places.Contains(code)).Select(p => Unknown(p.By, "place", CascadeArea.Name(p.Place))),
            .. roles.Where(r => r.Role is { } code && !_roles.Contains(code)).Select(r => Unknown(r.By, "role", RoleName(r.Role))),
            .. any.Where(r => r.Role is { } code && !_roles.Contains(code) && !trainers.Contains(code)).Select(r => Unknown(r.By, "role", RoleName(r.Role))),
        ];
    }

    private IEnumerable<Diagnostic> Groups()
    {
        var known = request.Groups.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var split in request.Splits)
        {
            foreach (var part in split.Parts.Where(p => !known.Contains(p.Group)))
            {
                yield return Unknown("A division into groups", "group", part.Group);
            }

            WideRatio[] shares = [.. split.Parts.Select(p => p.Weight)];
            if (!split.IsCounted && WideRatio.Sum(shares) is var sum && sum.Numerator != sum.Denominator)
            {
                yield return CapacityDiagnostics.CascadeSharesNotWhole.At(
                    default, ("role", RoleName(split.Role)), ("scope", CascadeArea.Name(split.Scope)), ("sum", sum.ToString()));
            }
        }
    }

    private IEnumerable<Diagnostic> Classes()
    {
        for (var i = 0; i < request.Tiers.Count; i++)
        {
            var tier = request.Tiers[i];
            foreach (var role in StaffBook.TrainedIn(request, i).Where(r => tier.ClassFor(r) is null))
            {
                yield return CapacityDiagnostics.CascadeNoClass.At(default, ("tier", tier.Code), ("role", role));
            }
        }
    }

    private IEnumerable<Diagnostic> Tiers()
    {
        var materials = request.Materials.Select(m => m.Material).ToHashSet();
        IEnumerable<(string By, string? Tier)> tiers =
        [
            .. request.Materials.Select(m => ("A material", (string?)m.Tier)),
            .. request.Costs.Select(c => ("A cost", c.Tier)),
            .. request.Held.Select(h => ("A held session", (string?)h.Tier)).Distinct(),
        ];
        return
        [
            .. tiers.Where(t => t.Tier is { } code && !_tiers.Contains(code)).Select(t => Unknown(t.By, "tier", t.Tier ?? "")),
            .. request.Costs.Where(c => c.Material is { } code && !materials.Contains(code)).Select(c => Unknown("A cost", "material", c.Material?.Value ?? "")),
        ];
    }

    private IEnumerable<Diagnostic> HeldLate() =>
    [
        .. request.Held.Where(h => h.On is { } on && (on > request.PlanFrom || on >= request.ElectionDay)).Select(h => CapacityDiagnostics.CascadeHeldLate.At(
            default,
            ("role", h.Role),
            ("group", h.Group),
            ("place", CascadeArea.Name(h.Place)),
            ("tier", h.Tier),
            ("on", h.On!.Value),
            ("bound", h.On > request.PlanFrom ? "after the first day of the plan" : "not before election day"))),
    ];

    private IEnumerable<Diagnostic> Currencies() => request.Costs.Select(c => c.Rate.Currency).Distinct(StringComparer.Ordinal).Skip(1).Take(1)
        .Select(other => CapacityDiagnostics.CascadeCurrencies.At(default, ("first", request.Costs[0].Rate.Currency), ("other", other)));

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> items) => items.GroupBy(i => i).Where(g => g.Skip(1).Any()).Select(g => g.Key);

    private static Diagnostic Unknown(string by, string what, string code) =>
        CapacityDiagnostics.CascadeUnknown.At(default, ("by", by), ("what", what), ("code", code));

    private static string CostName(CostRule cost) =>
        string.Join(' ', new[] { Words.Of(cost.Kind), cost.Rate.ToString(), cost.Tier, cost.Role?.Value, cost.Material?.Value }.Where(part => part is not null));

    private static string RoleName(RoleCode? role) => role?.Value ?? "of every kind";
}
