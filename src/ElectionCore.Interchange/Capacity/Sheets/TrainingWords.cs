using System.Collections.Frozen;

namespace ElectionCore.Interchange;

/// <summary>The words of sign-in sheets, allowance sheets and rosters.</summary>
internal static class TrainingWords
{
    public const string SignIn = "sign-in";
    public const string Course = "course";
    public const string Session = "session";
    public const string Venue = "venue";
    public const string Room = "room";
    public const string Days = "days";
    public const string Trainers = "trainers";
    public const string Name = "name";
    public const string FatherName = "father-name";
    public const string Duty = "duty";
    public const string Sign = "sign";
    public const string Allowances = "allowances";
    public const string Restricted = "restricted";
    public const string IdentityNumber = "identity-number";
    public const string Phone = "phone";
    public const string Account = "account";
    public const string Withheld = "withheld";
    public const string Rate = "rate";
    public const string Amount = "amount";
    public const string Currency = "currency";
    public const string Total = "total";
    public const string Certificate = "certificate";
    public const string Trainer = "trainer";
    public const string NotStated = "not-stated";
    public const string HeldBack = "held-back";
    public const string Key = "key";
    public const string Roster = "roster";
    public const string Station = "station";
    public const string Role = "role";
    public const string Women = "women";
    public const string Men = "men";
    public const string AnotherSex = "another-sex";
    public const string UnknownSex = "unknown-sex";
    public const string Reserve = "reserve";
    public const string AllStations = "all-stations";

    private static readonly FrozenDictionary<string, LocalizedText> Words = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [SignIn] = In("Sign-in sheet", "كشف الحضور", "ورق حاضری", "د حاضرۍ پاڼه", "حاضری شیٹ"),
        [Course] = In("Course", "الدورة", "کورس", "کورس", "کورس"),
        [Session] = In("Session", "الجلسة", "جلسه", "ناسته", "نشست"),
        [Venue] = In("Venue", "مكان الانعقاد", "محل برگزاری", "د ترسره کېدو ځای", "مقام انعقاد"),
        [Room] = In("Room", "القاعة", "اتاق", "خونه", "کمرہ"),
        [Days] = In("Days", "الأيام", "روزها", "ورځې", "دن"),
        [Trainers] = In("Trainers", "المدربون", "آموزش‌دهندگان", "روزونکي", "تربیت کار"),
        [Name] = In("Name", "الاسم", "نام", "نوم", "نام"),
        [FatherName] = In("Father's name", "اسم الأب", "نام پدر", "د پلار نوم", "والد کا نام"),
        [Duty] = In("Station and role", "المحطة والوظيفة", "محل و وظیفه", "مرکز او دنده", "اسٹیشن اور ذمہ داری"),
        [Sign] = In("Signature or thumbprint", "التوقيع أو البصمة", "امضا یا نشان انگشت", "لاسلیک یا د ګوتې نښه", "دستخط یا نشان انگوٹھا"),
        [Allowances] = In("Allowance sheet", "كشف البدلات", "ورق مدد معاش", "د مددي معاش پاڼه", "الاؤنس شیٹ"),
        [Restricted] = In("RESTRICTED", "محدود التداول", "دسترسی محدود", "محدود لاسرسی", "محدود رسائی"),
        [IdentityNumber] = In("Identity number", "رقم الهوية", "شمارهٔ هویت", "د پېژندنې شمېره", "شناختی نمبر"),
        [Phone] = In("Telephone", "الهاتف", "تلفون", "تلیفون", "فون"),
        [Account] = In("Account", "رقم الحساب", "شمارهٔ حساب", "د حساب شمېره", "اکاؤنٹ نمبر"),
        [Withheld] = In("withheld", "محجوب", "پوشیده", "پټ ساتل شوی", "پوشیدہ"),
        [Rate] = In("Per day", "لليوم الواحد", "فی روز", "د ورځې", "فی دن"),
        [Amount] = In("Amount", "المبلغ", "مبلغ", "مبلغ", "رقم"),
        [Currency] = In("Currency", "العملة", "واحد پول", "د پیسو واحد", "کرنسی"),
        [Total] = In("Total", "المجموع", "مجموع", "ټولټال", "کل"),
        [Certificate] = In(
            "I certify that these people were present on the days shown.",
            "أشهد بأن المذكورين كانوا حاضرين في الأيام المبينة.",
            "تصدیق می‌کنم که این اشخاص در روزهای نشان‌داده‌شده حاضر بودند.",
            "تصدیقوم چې دا کسان په ښودل شوو ورځو کې حاضر وو.",
            "تصدیق کی جاتی ہے کہ یہ افراد درج شدہ دنوں میں حاضر تھے۔"),
        [Trainer] = In("Trainer", "المدرب", "آموزش‌دهنده", "روزونکی", "تربیت کار"),
        [NotStated] = In("not stated", "غير مذكور", "ذکر نشده", "نه دی یاد شوی", "درج نہیں"),
        [HeldBack] = In(
            "Not paid: not on record, not on the roster, or certifying their own days",
            "غير مدفوع: غير مسجلين في السجل أو في كشف الجلسة، أو يصدّقون على حضورهم بأنفسهم",
            "پرداخت نشده: در سوابق یا در فهرست جلسه نیستند، یا حضور خود را خود تصدیق می‌کنند",
            "نه دي ورکړل شوي: په سوابقو یا د ناستې په لړلیک کې نشته، یا خپل حضور پخپله تصدیقوي",
            "ادائیگی نہیں: ریکارڈ یا نشست کی فہرست میں درج نہیں، یا اپنی حاضری کی خود تصدیق کرتے ہیں"),
        [Key] = In("Key", "الرمز", "شناسه", "پېژندکوډ", "شناختی کلید"),
        [Roster] = In("Staff of polling stations", "كشف موظفي محطات الاقتراع", "فهرست کارکنان محلات رأی‌دهی", "د رایې ورکولو د ځایونو د کارکوونکو لړلیک", "پولنگ اسٹیشنوں کے عملے کی فہرست"),
        [Station] = In("Station", "المحطة", "محل", "مرکز", "اسٹیشن"),
        [Role] = In("Role", "الوظيفة", "وظیفه", "دنده", "ذمہ داری"),
        [Women] = In("Women", "النساء", "زنان", "ښځې", "خواتین"),
        [Men] = In("Men", "الرجال", "مردان", "نارینه", "مرد"),
        [AnotherSex] = In("Another sex", "جنس آخر", "جنس دیگر", "بل جنس", "دیگر صنف"),
        [UnknownSex] = In("Sex not recorded", "الجنس غير مسجل", "جنس ثبت‌نشده", "جنس نه دی ثبت", "صنف درج نہیں"),
        [Reserve] = In("Reserve", "احتياط", "ذخیره", "زېرمه", "ریزرو"),
        [AllStations] = In("All stations", "جميع المحطات", "همهٔ محلات", "ټول مرکزونه", "تمام اسٹیشن"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string key, string? language) => Words[key].For(language);

    /// <summary>How restricted sheets are marked: in the language, and in English for whoever does not read it.</summary>
    public static string Mark(string? language)
    {
        var word = Words[Restricted];
        return word.TagFor(language) == "en" ? word.For("en") : $"{word.For(language)} · {word.For("en")}";
    }

    /// <summary>The language in which the words are, of those that were asked for.</summary>
    public static string TagFor(string? language) => Words[SignIn].TagFor(language);

    private static LocalizedText In(string english, string arabic, string dari, string pashto, string urdu) => LocalizedText.Create(
        [new("en", english), new("ar", arabic), new("fa-AF", dari), new("ps", pashto), new("ur", urdu)]);
}
