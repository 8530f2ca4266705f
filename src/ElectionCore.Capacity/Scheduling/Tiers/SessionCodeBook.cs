using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ElectionCore.Capacity;

/// <summary>Codes for the sessions of a tier, none of which is on record.</summary>
internal sealed class SessionCodeBook(TierSchedule schedule)
{
    private const int HashDigits = 16;

    private readonly HashSet<string> _taken = schedule.OnRecord.Select(s => s.Code.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Codes for a cell: of plan, tier, place, role and group, numbered from 1.</summary>
    public IEnumerable<SessionCode> CodesOf(CascadeCell cell)
    {
        var stem = StemOf(cell);
        for (var number = 1; ; number++)
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number:000}");
            if (_taken.Add(code))
            {
                yield return new(code);
            }
        }
    }

    // A stem that leaves no place for a number gives way to one that says less and is as permanent.
    private string StemOf(CascadeCell cell)
    {
        string[] tier = schedule.Code is { } plan ? [plan.Value, string.Create(CultureInfo.InvariantCulture, $"T{schedule.Number}")] : [schedule.Tier.Code];
        var group = cell.Group.Code == CascadeGroup.Everyone.Code ? null : cell.Group.Code;
        string?[] parts = [.. tier, cell.Place?.Value, cell.Role.Value, group];
        var stem = string.Join('-', parts.OfType<string>());
        return stem.Length <= CodeFormat.MaximumLength - 8 ? stem : $"cascade-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stem)))[..HashDigits]}";
    }
}
