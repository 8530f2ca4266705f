using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Counts rows, or the people they are of, by district and sex. Several can be added up, whatever part of the file each counted.</summary>
internal sealed class AttendanceTally(AttendanceCountOptions options, int expectedPeople = 0)
{
    // A district's counts by sex stand beside each other.
    private const int Sexes = 4;
    private const long NotNamed = long.MaxValue;
    private const int MostWordsListed = 10;

    // With more of them the column is another, such as that of names, which are not repeated.
    private const int MostWords = 100;

    private readonly ByteKeys _districts = new();
    private readonly ByteKeys _sexes = new();
    private readonly ByteKeys _states = new();
    private readonly ByteKeys _people = new(expectedPeople);
    private readonly bool _hasPeople = options.Person is not null;
    private readonly bool _hasStates = options.State is not null;
    private long[] _rowsOf = new long[256 * Sexes];
    private int[] _sexOf = new int[16];
    private long[] _unreadOf = new long[16];
    private bool[] _isPresent = new bool[16];
    private Person[] _persons = new Person[Math.Max(16, expectedPeople)];

    public long Rows { get; private set; }

    public long NotPresent { get; private set; }

    public long WithoutPerson { get; private set; }

    /// <summary>Counts a row by its cells, which are without quotes; those of columns that are not named are empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> district, ReadOnlySpan<byte> sex, ReadOnlySpan<byte> person, ReadOnlySpan<byte> state, long offset)
    {
        Rows++;
        if (_hasStates && !IsPresent(Trim(state)))
        {
            NotPresent++;
            return;
        }

        var place = Trim(district);
        var (districtCode, sexCode) = (District(place), Sex(Trim(sex)));
        if (!_hasPeople)
        {
            _rowsOf[(districtCode * Sexes) + sexCode]++;
            return;
        }

        var key = Trim(person);
        if (key.IsEmpty)
        {
            WithoutPerson++;
        }
        else
        {
            AddPerson(key, new(districtCode, place.IsEmpty ? NotNamed : offset, sexCode, sexCode == 0 ? NotNamed : offset));
        }
    }

    /// <summary>Adds what another counted.</summary>
    public void Add(AttendanceTally other)
    {
        Rows += other.Rows;
        NotPresent += other.NotPresent;
        WithoutPerson += other.WithoutPerson;
        var districts = new int[other._districts.Count];
        for (var i = 0; i < districts.Length; i++)
        {
            districts[i] = District(other._districts[i]);
            for (var sex = 0; sex < Sexes; sex++)
            {
                _rowsOf[(districts[i] * Sexes) + sex] += other._rowsOf[(i * Sexes) + sex];
            }
        }

        for (var i = 0; i < other._sexes.Count; i++)
        {
            if (i < other._unreadOf.Length && other._unreadOf[i] is > 0 and var rows)
            {
                CountUnread(SexCode(other._sexes[i]), rows);
            }
        }

        for (var i = 0; i < other._people.Count; i++)
        {
            var person = other._persons[i];
            AddPerson(other._people[i], person with { District = districts[person.District] });
        }
    }

    public AttendanceCounts ToCounts(long refused, ImmutableArray<Diagnostic> findings, long notListed)
    {
        var counts = _hasPeople ? new long[_rowsOf.Length] : _rowsOf;
        var mixed = 0L;
        for (var i = 0; i < _people.Count; i++)
        {
            counts[(_persons[i].District * Sexes) + _persons[i].Sex]++;
            mixed += _persons[i].IsMixed ? 1 : 0;
        }

        var unread = Unread();
        return new()
        {
            IsComplete = true,
            Counts = Listed(counts),
            Rows = Rows + refused,
            RowsRefused = refused,
            RowsNotPresent = NotPresent,
            RowsWithoutPerson = WithoutPerson,
            PeopleInSeveralGroups = mixed,
            UnreadSexWords = unread.Count,
            UnreadSexes = unread.Count > MostWords ? [] : [.. unread.OrderByDescending(w => w.Rows).ThenBy(w => w.Word, StringComparer.Ordinal).Take(MostWordsListed)],
            Findings = findings,
            NotListed = notListed,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell) =>
        cell.IsEmpty || (cell[0] > ' ' && cell[^1] > ' ') ? cell : cell.Trim(" \t\r\n"u8);

    private static bool IsAmong(ValueList<string> words, string text) => words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static int Compare(AttendanceCountRow left, AttendanceCountRow right)
    {
        if (left.District == right.District)
        {
            return left.Sex - right.Sex;
        }

        return left.District is null ? 1 : right.District is null ? -1 : string.CompareOrdinal(left.District, right.District);
    }

    private ImmutableArray<AttendanceCountRow> Listed(long[] counts)
    {
        var rows = new List<AttendanceCountRow>();
        for (var i = 0; i < _districts.Count; i++)
        {
            var name = Encoding.UTF8.GetString(_districts[i]);
            for (var sex = 0; sex < Sexes; sex++)
            {
                if (counts[(i * Sexes) + sex] is > 0 and var count)
                {
                    rows.Add(new(name.Length == 0 ? null : name, (RecordedSex)sex, count));
                }
            }
        }

        rows.Sort(Compare);
        return [.. rows];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int District(ReadOnlySpan<byte> text)
    {
        var code = _districts.CodeOf(text);
        if ((code + 1) * Sexes > _rowsOf.Length)
        {
            Array.Resize(ref _rowsOf, _rowsOf.Length * 2);
        }

        return code;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Sex(ReadOnlySpan<byte> text)
    {
        var code = SexCode(text);
        var sex = _sexOf[code];
        if (sex == 0)
        {
            CountUnread(code, 1);
        }

        return sex;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SexCode(ReadOnlySpan<byte> text)
    {
        var known = _sexes.Count;
        var code = _sexes.CodeOf(text);
        if (code == known)
        {
            NewSex(code);
        }

        return code;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsPresent(ReadOnlySpan<byte> text)
    {
        var known = _states.Count;
        var code = _states.CodeOf(text);
        return code < known ? _isPresent[code] : NewState(code);
    }

    private void CountUnread(int code, long rows)
    {
        while (code >= _unreadOf.Length)
        {
            Array.Resize(ref _unreadOf, _unreadOf.Length * 2);
        }

        _unreadOf[code] += rows;
    }

    // An empty cell says nothing, and unknown is a word for it.
    private List<AttendanceWord> Unread() =>
    [
        .. Enumerable.Range(0, Math.Min(_sexes.Count, _unreadOf.Length)).Where(i => _unreadOf[i] > 0)
            .Select(i => new AttendanceWord(Encoding.UTF8.GetString(_sexes[i]), _unreadOf[i]))
            .Where(w => w.Word.Length > 0 && !w.Word.Equals("unknown", StringComparison.OrdinalIgnoreCase)),
    ];

    private void NewSex(int code)
    {
        var text = Encoding.UTF8.GetString(_sexes[code]);
        var sex = IsAmong(options.Female, text) ? RecordedSex.Female
            : IsAmong(options.Male, text) ? RecordedSex.Male
            : IsAmong(options.Another, text) ? RecordedSex.Another
            : RecordedSex.Unknown;
        Put(ref _sexOf, code, (int)sex);
    }

    private bool NewState(int code)
    {
        var isPresent = IsAmong(options.Present, Encoding.UTF8.GetString(_states[code]));
        Put(ref _isPresent, code, isPresent);
        return isPresent;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPerson(ReadOnlySpan<byte> key, Person person)
    {
        var known = _people.Count;
        var code = _people.CodeOf(key);
        if (code == known)
        {
            Put(ref _persons, code, person);
            return;
        }

        // What a row does not say gives way to what another says, wherever in the file either stands.
        ref var held = ref _persons[code];
        var (district, sex) = (person.DistrictAt < held.DistrictAt ? person : held, person.SexAt < held.SexAt ? person : held);
        var isMixed = held.IsMixed | person.IsMixed
            | (held.District != person.District & held.DistrictAt != NotNamed & person.DistrictAt != NotNamed)
            | (held.Sex != person.Sex & held.SexAt != NotNamed & person.SexAt != NotNamed);
        held = new(district.District, district.DistrictAt, sex.Sex, sex.SexAt, isMixed);
    }

    private static void Put<T>(ref T[] list, int index, T value)
    {
        if (index >= list.Length)
        {
            Array.Resize(ref list, list.Length * 2);
        }

        list[index] = value;
    }

    // District and sex are those of the first row in the file that names them, which need not be the first that is seen.
    private readonly record struct Person(int District, long DistrictAt, int Sex, long SexAt, bool IsMixed = false);
}
