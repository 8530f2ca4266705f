using System.Globalization;
using System.Security.Cryptography;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// Turns what a commit changes into the rows of the log: for each thing an entry, and its payload with what was before and
/// after. Not thread-safe; keeps its buffers between calls.
/// </summary>
internal sealed class ChangeEncoder
{
    private const int SaltsAtOnce = 64;

    private readonly LogEncoder _encoder = new();
    private readonly MerkleFrontier _entries = new();
    private readonly ByteBuffer _payload = new(1024);
    private readonly CanonicalJson _json;
    private readonly byte[] _salts = new byte[SaltsAtOnce * LogEncoder.SaltLength];
    private int _nextSalt = SaltsAtOnce;

    public ChangeEncoder() => _json = new(_payload);

    /// <summary>The tree of the entries so far.</summary>
    public MerkleFrontier Entries => _entries;

    /// <summary>The hashing of headers.</summary>
    public LogEncoder Log => _encoder;

    /// <summary>The entry for one thing; valid until the next call.</summary>
    /// <exception cref="RuleViolationException">A text cannot be stored (<c>STO0011</c>).</exception>
    public EncodedEntry Encode(FactChange change)
    {
        for (var i = 0; i < change.Added.Count; i++)
        {
            RequireStorable(change.Subject, change.Added[i]);
        }

        var payload = PayloadOf(change.Table, change.Key, change.Subject, change.Superseded, change.Added);
        return Encode(change.Table.Kind, change.Subject.ToString(), payload);
    }

    /// <summary>The entry for one thing whose payload is made already; valid until the next call.</summary>
    public EncodedEntry Encode(string kind, string subject, ReadOnlySpan<byte> payload)
    {
        var salt = NextSalt();
        var entry = new CommitEntry(_entries.Size, kind, subject, _encoder.Commitment(salt, payload));
        var hash = _encoder.Hash(entry);
        _entries.Append(hash);
        return new(entry, hash, salt, payload);
    }

    /// <summary>Canonical JSON of what was before and after; valid until the next call.</summary>
    public ReadOnlySpan<byte> PayloadOf(
        FactTable table, string key, SubjectRef subject, IReadOnlyList<object?[]> before, IReadOnlyList<object?[]> after)
    {
        Begin();
        try
        {
            _json.BeginObject();
            WriteRows("after"u8, table, after);
            WriteRows("before"u8, table, before);
            _json.String("key"u8, key);
            _json.EndObject();
        }
        catch (ArgumentException)
        {
            throw Unstorable(subject, "half of a surrogate pair");
        }

        return _payload.Written;
    }

    /// <summary>Canonical JSON of the state of an aggregate before and after; valid until the next call.</summary>
    public ReadOnlySpan<byte> PayloadOf(
        string key, SubjectRef subject, IReadOnlyList<(string Name, object? Value)>? before, IReadOnlyList<(string Name, object? Value)>? after)
    {
        Begin();
        try
        {
            _json.BeginObject();
            WriteState("after"u8, after);
            WriteState("before"u8, before);
            _json.String("key"u8, key);
            _json.EndObject();
        }
        catch (ArgumentException)
        {
            throw Unstorable(subject, "half of a surrogate pair");
        }

        return _payload.Written;
    }

    /// <summary>Canonical JSON of the state in a row, as it stands in a payload.</summary>
    public string StateOf(FactTable table, object?[] row)
    {
        Begin();
        WriteState(table, row);
        return System.Text.Encoding.UTF8.GetString(_payload.Written);
    }

    /// <summary>Refuses texts that not every database can hold: PostgreSQL has no U+0000.</summary>
    /// <exception cref="RuleViolationException">There is such a text (<c>STO0011</c>).</exception>
    public static void RequireStorable(SubjectRef subject, ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            if (value is string text && text.Contains('\0', StringComparison.Ordinal))
            {
                throw Unstorable(subject, "the character U+0000");
            }
        }
    }

    private static RuleViolationException Unstorable(SubjectRef subject, string fault) =>
        new(StorageDiagnostics.TextUnstorable.At(default, ("subject", subject), ("fault", fault)));

    private void Begin()
    {
        _payload.Clear();
        _json.Reset();
    }

    private void WriteRows(ReadOnlySpan<byte> name, FactTable table, IReadOnlyList<object?[]> rows)
    {
        Span<char> id = stackalloc char[36];
        _json.Name(name);
        _json.BeginArray();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            _json.BeginObject();
            FactChange.IdOf(row).TryFormat(id, out _, "D");
            _json.String("id"u8, id);
            _json.Name("state"u8);
            WriteState(table, row);
            _json.String("valid"u8, (string)row[FactTable.ValidColumn]!);
            _json.EndObject();
        }

        _json.EndArray();
    }

    private void WriteState(FactTable table, object?[] row)
    {
        _json.BeginObject();
        foreach (var member in table.StateMembers)
        {
            if (row[member.Column] is { } value)
            {
                _json.Name(member.Name);
                WriteValue(member.Type, value);
            }
        }

        _json.EndObject();
    }

    private void WriteState(ReadOnlySpan<byte> name, IReadOnlyList<(string Name, object? Value)>? state)
    {
        _json.Name(name);
        if (state is null)
        {
            _json.Null();
            return;
        }

        _json.BeginObject();
        foreach (var (member, value) in state)
        {
            if (value is not null)
            {
                _json.Name(member);
                WriteValue(FactColumnType.Text, value);
            }
        }

        _json.EndObject();
    }

    private void WriteValue(FactColumnType type, object value)
    {
        switch (value)
        {
            case string json when type == FactColumnType.Json:
                _json.Raw(json);
                break;
            case string plain:
                _json.String(plain);
                break;
            case bool flag:
                _json.Boolean(flag);
                break;
            case int or long or short or byte:
                _json.Integer(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                _json.String(StoredDecimal.ToText(number));
                break;
            case DateOnly day:
                Span<char> text = stackalloc char[10];
                day.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
                _json.String(text[..length]);
                break;
            case byte[] bytes:
                _json.String(Convert.ToBase64String(bytes));
                break;
            case IFormattable other:
                _json.String(other.ToString(format: null, CultureInfo.InvariantCulture));
                break;
            default:
                _json.String(value.ToString());
                break;
        }
    }

    private ReadOnlySpan<byte> NextSalt()
    {
        if (_nextSalt == SaltsAtOnce)
        {
            RandomNumberGenerator.Fill(_salts);
            _nextSalt = 0;
        }

        return _salts.AsSpan(_nextSalt++ * LogEncoder.SaltLength, LogEncoder.SaltLength);
    }
}
