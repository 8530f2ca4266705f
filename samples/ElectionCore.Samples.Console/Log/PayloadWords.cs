using System.Text.Json;
using ElectionCore.EntityFrameworkCore;

namespace ElectionCore.Samples;

/// <summary>What an entry of the log says of before and after, in lines for a reader.</summary>
internal static class PayloadWords
{
    public static IEnumerable<string> Of(LogRecord record)
    {
        var about = record.Subject.StartsWith(record.Kind + ":", StringComparison.Ordinal) ? record.Subject : $"{record.Subject} ({record.Kind})";
        if (record.Payload is null)
        {
            return [$"{about}: what changed was erased"];
        }

        try
        {
            using var payload = JsonDocument.Parse(record.Payload);
            var (before, after) = (RecordedState.All(payload.RootElement, "before"), RecordedState.All(payload.RootElement, "after"));
            return [$"{about}: {(before.Count == 0 ? "recorded" : after.Count == 0 ? "withdrawn" : "changed")}", .. Lines(before, after).Select(l => "  " + l)];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return [$"{about}: what changed cannot be read"];
        }
    }

    private static IEnumerable<string> Lines(IReadOnlyList<RecordedState> before, IReadOnlyList<RecordedState> after)
    {
        var continued = new HashSet<RecordedState>();
        foreach (var now in after)
        {
            var was = before.Where(b => b.Overlaps(now)).LastOrDefault() ?? (before.Count == 1 ? before[0] : null);
            if (was is not null)
            {
                continued.Add(was);
            }

            var differences = Differences(was, now).ToList();
            yield return was is null || was.Span == now.Span
                ? now.Span + (was is not null && differences.Count == 0 ? ", as before" : "")
                : $"{now.Span} (was: {was.Span}){(differences.Count == 0 ? ", else as before" : "")}";
            foreach (var difference in differences)
            {
                yield return "  " + difference;
            }
        }

        foreach (var gone in before.Where(b => !continued.Contains(b)))
        {
            yield return $"no longer: {gone.Span}";
            foreach (var (name, value) in gone.Values)
            {
                yield return $"  {name}: {value}";
            }
        }
    }

    private static IEnumerable<string> Differences(RecordedState? was, RecordedState now)
    {
        if (was is null)
        {
            return now.Values.Select(v => $"{v.Key}: {v.Value}");
        }

        return was.Values.Keys.Union(now.Values.Keys, StringComparer.Ordinal)
            .Select(name => (Name: name, Before: was.Values.GetValueOrDefault(name), After: now.Values.GetValueOrDefault(name)))
            .Where(d => d.Before != d.After)
            .Select(d => $"{d.Name}: {d.Before ?? "(nothing)"} -> {d.After ?? "(nothing)"}");
    }
}
