using System.Collections.Frozen;

namespace ElectionCore.Interchange;

/// <summary>The words of reporting forms.</summary>
internal static class FormWords
{
    public const string Form = "form";
    public const string Plan = "plan";
    public const string Unit = "unit";
    public const string Period = "period";
    public const string DueOn = "due";
    public const string Version = "form-version";
    public const string Indicator = "indicator";
    public const string Number = "number";
    public const string Title = "title";
    public const string Cell = "cell";
    public const string Place = "place";
    public const string Measure = "measure";
    public const string Target = "target";
    public const string Last = "last";
    public const string Actual = "actual";
    public const string OutOf = "out-of";
    public const string ReachedOn = "reached-on";
    public const string Evidence = "evidence";
    public const string Reason = "reason";
    public const string Comment = "comment";
    public const string Yes = "yes";
    public const string No = "no";
    public const string PreparedBy = "prepared-by";
    public const string ApprovedBy = "approved-by";
    public const string Date = "date";
    public const string Signature = "signature";

    private static readonly FrozenDictionary<string, LocalizedText> Words = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [Form] = In("Progress report", "تقرير الإنجاز", "گزارش پیشرفت", "د پرمختګ راپور", "پیش رفت کی رپورٹ"),
        [Plan] = In("Plan", "الخطة", "پلان", "پلان", "منصوبہ"),
        [Unit] = In("Unit", "الوحدة", "واحد", "واحد", "یونٹ"),
        [Period] = In("Period", "الفترة", "دوره", "دوره", "مدت"),
        [DueOn] = In("Due on", "موعد التسليم", "موعد تسلیمی", "د سپارلو نېټه", "جمع کرانے کی تاریخ"),
        [Version] = In("Form version", "إصدار النموذج", "نسخهٔ فورم", "د فورمې نسخه", "فارم کا نسخہ"),
        [Indicator] = In("Indicator", "رمز المؤشر", "کود شاخص", "د شاخص کوډ", "اشاریہ کوڈ"),
        [Number] = In("No.", "الرقم", "شماره", "شمېره", "نمبر"),
        [Title] = In("Title", "المؤشر", "شاخص", "شاخص", "اشاریہ"),
        [Cell] = In("Of whom", "التفصيل", "تفکیک", "وېش", "تفصیل"),
        [Place] = In("Place", "المكان", "محل", "ځای", "مقام"),
        [Measure] = In("Unit of measure", "وحدة القياس", "واحد اندازه‌گیری", "د اندازې واحد", "پیمائش کی اکائی"),
        [Target] = In("Target", "المستهدف", "هدف", "موخه", "ہدف"),
        [Last] = In("Last value", "آخر قيمة", "آخرین رقم", "وروستی ارقام", "آخری قدر"),
        [Actual] = In("Actual", "المتحقق", "تحقق‌یافته", "ترلاسه شوی", "حاصل شدہ"),
        [OutOf] = In("Out of", "من أصل", "از مجموع", "له ټولو څخه", "کل میں سے"),
        [ReachedOn] = In("Reached on", "تاريخ الإنجاز", "تاریخ تحقق", "د ترلاسه کېدو نېټه", "تکمیل کی تاریخ"),
        [Evidence] = In("Evidence", "الأدلة", "شواهد", "شواهد", "ثبوت"),
        [Reason] = In("Reason if late", "سبب التأخير", "دلیل تأخیر", "د ځنډ لامل", "تاخیر کی وجہ"),
        [Comment] = In("Comment", "ملاحظات", "ملاحظات", "څرګندونې", "تبصرہ"),
        [Yes] = In("yes", "نعم", "بلی", "هو", "ہاں"),
        [No] = In("no", "لا", "نخیر", "نه", "نہیں"),
        [PreparedBy] = In("Prepared by", "أعده", "ترتیب‌کننده", "ترتیبوونکی", "تیار کنندہ"),
        [ApprovedBy] = In("Approved by", "اعتمده", "تأییدکننده", "تاییدوونکی", "منظور کنندہ"),
        [Date] = In("Date", "التاريخ", "تاریخ", "نېټه", "تاریخ"),
        [Signature] = In("Signature", "التوقيع", "امضا", "لاسلیک", "دستخط"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string key, string? language) => Words[key].For(language);

    /// <summary>The language in which the words are, of those that were asked for.</summary>
    public static string TagFor(string? language) => Words[Form].TagFor(language);

    /// <summary>Which of some words a text is, in any language; the text itself where it is none.</summary>
    public static string KeyOf(string text, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            var word = Words[key];
            if (word.Tags.Any(tag => string.Equals(word.For(tag), text.Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                return key;
            }
        }

        return text;
    }

    private static LocalizedText In(string english, string arabic, string dari, string pashto, string urdu) => LocalizedText.Create(
        [new("en", english), new("ar", arabic), new("fa-AF", dari), new("ps", pashto), new("ur", urdu)]);
}
