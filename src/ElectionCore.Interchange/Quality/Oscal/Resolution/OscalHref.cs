namespace ElectionCore.Interchange;

/// <summary>References made absolute, as section 5.2 of RFC 3986 has it. Names without a scheme are paths under a common root.</summary>
internal static class OscalHref
{
    /// <summary>The name that a reference means within a document; without its query and fragment. Null where it cannot be read.</summary>
    public static string? Resolve(string href, string? from)
    {
        var reference = WithoutTail(href);
        if (HasScheme(reference))
        {
            return Uri.TryCreate(reference, UriKind.Absolute, out var absolute) ? absolute.AbsoluteUri : null;
        }

        var origin = WithoutTail(from ?? "");
        if (HasScheme(origin))
        {
            return Uri.TryCreate(origin, UriKind.Absolute, out var start) && Uri.TryCreate(start, reference, out var joined) ? joined.AbsoluteUri : null;
        }

        if (reference.Length == 0)
        {
            return origin.Length == 0 ? null : origin;
        }

        var folder = origin[..(origin.LastIndexOf('/') + 1)];
        var target = Uri.UnescapeDataString(reference);
        var path = Reduced(target.StartsWith('/') ? target : folder + target);
        return path.Length == 0 ? null : path;
    }

    /// <summary>Whether a reference names its scheme. A single letter is the drive of a path, not a scheme.</summary>
    public static bool HasScheme(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && char.IsAsciiLetter(reference[0]) && reference[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
    }

    private static string WithoutTail(string reference)
    {
        var end = reference.AsSpan().IndexOfAny('#', '?');
        return end < 0 ? reference : reference[..end];
    }

    private static string Reduced(string path)
    {
        List<string> steps = [];
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return (path.StartsWith('/') ? "/" : "") + string.Join('/', steps);
    }
}
