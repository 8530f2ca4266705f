using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>The fields of a history beside those of its records.</summary>
internal static class LedgerFields
{
    public static readonly ScalarField<FactId> FactId = new(
        "fact_id", CellForm.Text, "a UUID", static (string text, out FactId value) => ElectionCore.FactId.TryParse(text, provider: null, out value), static id => id.ToString());

    public static readonly ScalarField<long> RecordedIn = Fields.Number("recorded_in", minimum: 1);
    public static readonly ScalarField<long> SupersededIn = Fields.Number("superseded_in", minimum: 1);
    public static readonly ScalarField<long> Number = Fields.Number("number", minimum: 1);

    public static readonly ScalarField<DateTimeOffset> RecordedAt = new(
        "recorded_at",
        CellForm.Text,
        "a moment in UTC, such as 2024-05-01T06:30:00.0000000Z",
        static (string text, out DateTimeOffset value) => DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out value),
        static value => value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));

    public static readonly ScalarField<string> Author = Fields.Text("author");
    public static readonly ScalarField<string> Reason = Fields.Text("reason");
    public static readonly InstrumentFields Instrument = new("instrument");

    public static IReadOnlyList<Field> OfRow { get; } = [FactId, RecordedIn, SupersededIn];

    public static IReadOnlyList<Field> OfCommit { get; } =
        [Number, RecordedAt, Author, Reason, Instrument.Number, Instrument.Date, Instrument.Signatory];
}
