namespace ElectionCore.Interchange;

/// <summary>The words of a chart of activities.</summary>
internal static class GanttWords
{
    public static LocalizedText Activities { get; } = In("Activities", "الأنشطة", "فعالیت‌ها", "فعالیتونه", "سرگرمیاں");

    public static LocalizedText Planned { get; } = In("planned", "مخطط", "پلان‌شده", "پلان شوی", "منصوبہ بند");

    public static LocalizedText Critical { get; } = In("critical", "حرج", "بحرانی", "بحراني", "نازک راستہ");

    public static LocalizedText Actual { get; } = In("actual", "فعلي", "واقعی", "واقعي", "اصل");

    public static LocalizedText Milestone { get; } = In("milestone", "معلم رئيسي", "نقطهٔ عطف", "مهم پړاو", "سنگ میل");

    public static LocalizedText DependsOn { get; } = In("needed for", "لازم لـ", "لازم برای", "اړین د", "کے لیے درکار");

    public static LocalizedText Today { get; } = In("today", "اليوم", "امروز", "نن", "آج");

    public static LocalizedText NoDates { get; } = In("no dates yet", "بلا مواعيد", "بدون تاریخ", "بې نېټې", "تاریخ طے نہیں");

    public static LocalizedText Others { get; } = In("Other activities", "أنشطة أخرى", "فعالیت‌های دیگر", "نورې فعالیتونه", "دیگر سرگرمیاں");

    private static LocalizedText In(string english, string arabic, string dari, string pashto, string urdu) => LocalizedText.Create(
        [new("en", english), new("ar", arabic), new("fa-AF", dari), new("ps", pashto), new("ur", urdu)]);
}
