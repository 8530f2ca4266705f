namespace ElectionCore.Capacity;

/// <summary>Why the staff of each place is what it is.</summary>
internal static class StaffReasons
{
    public static IEnumerable<CascadeReason> Of(CascadeRequest request) => new StaffBook(request).Count([]).Needs.Select(Of);

    private static CascadeReason Of(StaffNeed need)
    {
        var reason = new CascadeReason
        {
            Quantity = CascadeQuantity.Staff,
            Place = need.Place.Code,
            Role = need.Role,
            Result = new(need.Staff, 1),
        };
        if (need.Rule is not { } rule)
        {
            return reason with { Rule = "staff-counted", Template = "{result} people: as counted" };
        }

        List<string> terms = [];
        List<CascadeInput> inputs = [];
        if (rule.PerStation.Numerator > 0)
        {
            Add("stations", need.Place.Stations ?? 0, rule.PerStation);
        }

        foreach (var booths in (need.Place.Booths ?? []).Where(b => rule.For(b.Kind).Numerator > 0))
        {
            Add($"booths ({booths.Kind.Replace('{', '(').Replace('}', ')')})", booths.Count, rule.For(booths.Kind));
        }

        return reason with
        {
            Rule = "staff-by-rule",
            Template = terms.Count == 0 ? "{result} people: the rule asks for nobody" : "{result} people: ⌈" + string.Join(" + ", terms) + "⌉",
            Inputs = [.. inputs],
        };

        void Add(string what, long count, Ratio each)
        {
            terms.Add($"{{{what}}} {what} × {{people for {what}}}");
            inputs.Add(ReasonBook.Input(what, count));
            inputs.Add(ReasonBook.Input("people for " + what, each));
        }
    }
}
