namespace ElectionCore.Capacity;

/// <summary>Finds kinds of credentials that rest on themselves, directly or through others.</summary>
internal static class CircularTypes
{
    public static IEnumerable<HeldCredentialCondition> RestsOn(CredentialType type) =>
        type.Conditions.OfType<HeldCredentialCondition>().Where(c => c.MustStayValid);

    public static HashSet<CredentialTypeCode> Of(Dictionary<CredentialTypeCode, CredentialType> types) =>
        [.. types.Keys.Where(code => Reaches(types, code))];

    private static bool Reaches(Dictionary<CredentialTypeCode, CredentialType> types, CredentialTypeCode code)
    {
        var seen = new HashSet<CredentialTypeCode>();
        var open = new Stack<CredentialTypeCode>([code]);
        while (open.TryPop(out var next))
        {
            if (!types.TryGetValue(next, out var type))
            {
                continue;
            }

            foreach (var rest in RestsOn(type).SelectMany(c => c.Types))
            {
                if (rest == code)
                {
                    return true;
                }

                if (seen.Add(rest))
                {
                    open.Push(rest);
                }
            }
        }

        return false;
    }
}
