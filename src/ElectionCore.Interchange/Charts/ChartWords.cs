using System.Collections.Frozen;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>The words of a chart: the institution's own, else those of this class, else the key itself.</summary>
internal sealed class ChartWords(Institution? institution, string? language)
{
    public const string Chart = "organisation-chart";
    public const string Units = "units";
    public const string Posts = "posts";
    public const string Vacant = "vacant";
    public const string NotRecorded = "not-recorded";
    public const string ReportsTo = "reports-to";
    public const string AlsoReportsTo = "also-reports-to";

    private static readonly FrozenDictionary<string, LocalizedText> Words = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [Chart] = In("Organisation chart", "الهيكل التنظيمي", "ساختار تشکیلاتی", "تشکیلاتي جوړښت", "تنظیمی ڈھانچہ"),
        [Units] = In("Units", "الوحدات", "واحدها", "واحدونه", "اکائیاں"),
        [Posts] = In("Posts", "الوظائف", "بست‌ها", "بستونه", "آسامیاں"),
        [Vacant] = In("vacant", "شاغر", "خالی", "خالي", "خالی"),
        [NotRecorded] = In("not recorded", "غير مسجل", "ثبت نشده", "ثبت شوی نه دی", "درج نہیں"),
        ["acting"] = In("acting", "بالإنابة", "سرپرست", "سرپرست", "قائم مقام"),
        ["additional-charge"] = In("additional charge", "تكليف إضافي", "وظیفهٔ اضافی", "اضافي دنده", "اضافی چارج"),
        ["secondment"] = In("on secondment", "معار", "خدمتی", "خدمتي", "ڈیپوٹیشن پر"),
        ["temporary"] = In("temporary", "مؤقت", "موقت", "موقت", "عارضی"),
        ["on-leave"] = In("on leave", "في إجازة", "در رخصتی", "په رخصتۍ", "رخصت پر"),
        ["suspended"] = In("suspended", "موقوف", "تعلیق‌شده", "ځنډول شوی", "معطل"),
        [ReportsTo] = In("reports to", "يتبع", "گزارش‌ده به", "راپور ورکوي", "جواب دہ"),
        [AlsoReportsTo] = In("also reports to (dotted line)", "يتبع أيضًا (خط منقط)", "همچنان گزارش‌ده به (خط نقطه‌چین)", "همدارنګه راپور ورکوي", "نیز جواب دہ (نقطہ دار لکیر)"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, ChartText> _found = new(StringComparer.Ordinal);

    public ChartText Of(string key)
    {
        if (!_found.TryGetValue(key, out var word))
        {
            word = Find(key);
            _found.Add(key, word);
        }

        return word;
    }

    private static LocalizedText In(string english, string arabic, string dari, string pashto, string urdu) => LocalizedText.Create(
        [new("en", english), new("ar", arabic), new("fa-AF", dari), new("ps", pashto), new("ur", urdu)]);

    private ChartText Find(string key)
    {
        var label = institution?.Labels.FirstOrDefault(l => l.Key == key)?.Label
            ?? Words.GetValueOrDefault(key)
            ?? InstitutionTerms.DefaultLabel(key);
        return label is null ? new(ChartText.Clean(key.Replace('-', ' ')), "en") : ChartText.Of(label, language, key);
    }
}
