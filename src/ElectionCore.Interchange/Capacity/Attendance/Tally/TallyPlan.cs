using System.Text;
using System.Text.Unicode;

namespace ElectionCore.Interchange;

/// <summary>Where in a file the counted columns stand, for files that can be counted fast.</summary>
/// <param name="Body">The offset of the first row below the headings.</param>
/// <param name="Fields">The number of fields.</param>
/// <param name="District">The column with the district.</param>
/// <param name="Sex">The column with the sex.</param>
/// <param name="Person">The column with the keys of people, or -1.</param>
/// <param name="State">The column that says who was there, or -1.</param>
/// <param name="Options">How the words are read.</param>
internal sealed record TallyPlan(long Body, int Fields, int District, int Sex, int Person, int State, AttendanceCountOptions Options)
{
    private const int MarkLength = 3;

    // As much as is looked at to tell files that are no CSV.
    private const int KindBytes = 4096;

    /// <summary>Finds the columns in the beginning of a file; null where it is to be read row by row, and what is wrong reported.</summary>
    public static TallyPlan? Find(ReadOnlySpan<byte> head, AttendanceCountOptions options)
    {
        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[MarkLength..] : head;
        var end = text.IndexOf((byte)'\n');
        if (end <= 0 || head[..Math.Min(head.Length, KindBytes)].IndexOf((byte)0) >= 0)
        {
            return null;
        }

        var line = text[..(end - (text[end - 1] == '\r' ? 1 : 0))];
        if (!IsPlain(line) || !Utf8.IsValid(line))
        {
            return null;
        }

        var names = Encoding.UTF8.GetString(line).Split(',');
        var plan = new TallyPlan(
            head.Length - text.Length + end + 1,
            names.Length,
            IndexOf(options.District, names),
            IndexOf(options.Sex, names),
            IndexOf(options.Person, names),
            IndexOf(options.State, names),
            options);
        return plan.District < 0 || plan.Sex < 0 || (options.Person is not null && plan.Person < 0) || (options.State is not null && plan.State < 0) ? null : plan;
    }

    // Headings without quotes, which do not begin as files of other kinds do.
    private static bool IsPlain(ReadOnlySpan<byte> line)
    {
        foreach (var b in line)
        {
            if (b < ' ' || b == '"')
            {
                return false;
            }
        }

        return line.Length > 0 && line[0] is not ((byte)' ' or (byte)'<' or (byte)'%');
    }

    // A heading that is there in no or several columns, be it in other case, is left to the other way.
    private static int IndexOf(string? wanted, string[] names)
    {
        var found = -1;
        for (var i = 0; i < names.Length; i++)
        {
            if (wanted is not null && string.Equals(names[i].Trim(), wanted, StringComparison.OrdinalIgnoreCase))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }
}
