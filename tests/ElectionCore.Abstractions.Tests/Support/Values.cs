using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Tests;

/// <summary>What the tests of values share: round trips, cultures, and generators.</summary>
internal static class Values
{
    /// <summary>Gregorian days of four centuries.</summary>
    public static Gen<DateOnly> Days { get; } = Gen.Choose(DateOnly.FromDateTime(new(1800, 1, 1)).DayNumber, DateOnly.FromDateTime(new(2199, 12, 31)).DayNumber)
        .Select(DateOnly.FromDayNumber);

    public static Gen<PartialDate> PartialDates { get; } =
        from day in Days
        from precision in Gen.Choose(1, 3)
        select precision switch
        {
            1 => new PartialDate(day.Year),
            2 => new PartialDate(day.Year, day.Month),
            _ => PartialDate.FromDate(day),
        };

    public static Gen<long> Longs { get; } = Gen.Frequency(
        (3, Gen.Choose(-1000, 1000).Select(i => (long)i)),
        (1, Gen.Elements(long.MinValue, long.MaxValue, 0, 1, -1)),
        (2, from high in Gen.Choose(int.MinValue, int.MaxValue) from low in Gen.Choose(int.MinValue, int.MaxValue) select ((long)high << 32) ^ (uint)low));

    /// <summary>Texts of every script the folding knows, with marks, format characters, astral characters and lone surrogates.</summary>
    public static Gen<string> WildTexts { get; } = Gen.Frequency(
            (4, Gen.Choose(0x20, 0x24F)),
            (2, Gen.Choose(0x300, 0x5FF)),
            (6, Gen.Choose(0x600, 0x6FF)),
            (2, Gen.Choose(0x900, 0xDFF)),
            (1, Gen.Choose(0x1E00, 0x20FF)),
            (1, Gen.Choose(0xD7F0, 0xFFFF)),
            (2, Gen.Choose(0xFB00, 0xFEFF)),
            (2, Gen.Choose(0, 0xFFFF)),
            (1, Gen.Choose(0x10000, 0x1FFFF)),
            (1, Gen.Elements(0x20, 0x09, 0xA0, 0x200B, 0x200C, 0x200D, 0xAD, 0x640, 0x34F, 0xFFFE, 0xD800, 0xDC00, 0x93C, 0x94D)))
        .ArrayOf()
        .Select(points => string.Concat(points.Select(point => point > 0xFFFF ? char.ConvertFromUtf32(point) : ((char)point).ToString())));

    public static void ForAll<T>(Gen<T> gen, Action<T> body) => Prop.ForAll(gen.ToArbitrary(), body).Check(Properties.Times(100));

    /// <summary>Checks that a value survives text and JSON, as itself and as a property name's value, in any culture.</summary>
    public static void RoundTripsAsText<T>(T value)
        where T : struct, IParsable<T>, IFormattable
    {
        var text = value.ToString() ?? "";
        T.Parse(text, CultureInfo.InvariantCulture).ShouldBe(value);
        T.TryParse(text, CultureInfo.InvariantCulture, out var parsed).ShouldBeTrue();
        parsed.ShouldBe(value);
        RoundTripsAsJson(value);
        ToJson(value).ShouldBe(JsonSerializer.Serialize(text));
        foreach (var culture in new[] { "fa-AF", "ar-SA", "ur-PK" })
        {
            Under(culture, () => value.ToString()).ShouldBe(text);
            Under(culture, () => T.Parse(text, CultureInfo.InvariantCulture)).ShouldBe(value);
        }
    }

    public static void RoundTripsAsJson<T>(T value) => FromJson<T>(ToJson(value)).ShouldBe(value);

    public static string ToJson<T>(T value) => JsonSerializer.Serialize(value, typeof(T), AbstractionsJsonContext.Default);

    public static T? FromJson<T>(string json) => (T?)JsonSerializer.Deserialize(json, typeof(T), AbstractionsJsonContext.Default);

    public static void IsNoJson<T>(string json) => Should.Throw<JsonException>(() => FromJson<T>(json), json);

    public static void IsNoText<T>(string? text)
        where T : struct, IParsable<T>
    {
        T.TryParse(text, CultureInfo.InvariantCulture, out var result).ShouldBeFalse(text);
        result.ShouldBe(default);
        if (text is null)
        {
            Should.Throw<ArgumentNullException>(() => T.Parse(null!, CultureInfo.InvariantCulture));
        }
        else
        {
            Should.Throw<FormatException>(() => T.Parse(text, CultureInfo.InvariantCulture), text);
            IsNoJson<T>(JsonSerializer.Serialize(text));
        }
    }

    /// <summary>Runs a body under another current culture, which the product must never rely on.</summary>
    public static T Under<T>(string culture, Func<T> body)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return body();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
