using System.Collections.Frozen;

namespace ElectionCore.Interchange;

/// <summary>The words of certificates.</summary>
internal static class CertificateWords
{
    public const string Certificate = "certificate";
    public const string Certifies = "certifies";
    public const string Holds = "holds";
    public const string Course = "course";
    public const string Number = "number";
    public const string ValidFrom = "valid-from";
    public const string ValidUntil = "valid-until";
    public const string NoEnd = "no-end";
    public const string IssuedBy = "issued-by";
    public const string Signature = "signature";
    public const string Verify = "verify";
    public const string VerifyAt = "verify-at";
    public const string Code = "code";

    private static readonly FrozenDictionary<string, LocalizedText> Words = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [Certificate] = In("Certificate", "شهادة", "تصدیق‌نامه", "تصدیق‌پاڼه", "سند"),
        [Certifies] = In("This is to certify that", "نشهد بأن", "بدین‌وسیله تصدیق می‌شود که", "په دې سره تصدیقېږي چې", "تصدیق کی جاتی ہے کہ"),
        [Holds] = In("holds the credential", "يحمل الاعتماد", "دارندهٔ این اعتبارنامه است:", "د دې اعتبارلیک لرونکی دی:", "اس سند کے حامل ہیں:"),
        [Course] = In("Course", "الدورة", "دوره", "کورس", "کورس"),
        [Number] = In("Number", "الرقم", "شماره", "شمېره", "نمبر"),
        [ValidFrom] = In("Valid from", "صالحة من", "معتبر از", "د اعتبار پیل", "معتبر از"),
        [ValidUntil] = In("Valid until", "صالحة حتى", "معتبر تا", "د اعتبار پای", "معتبر تا"),
        [NoEnd] = In("without an end", "بلا انتهاء", "بدون تاریخ ختم", "بې له پایه", "بلا میعاد"),
        [IssuedBy] = In("Issued by", "جهة الإصدار", "صادرکننده", "صادروونکی", "جاری کنندہ"),
        [Signature] = In("Signature and stamp", "التوقيع والختم", "امضا و مهر", "لاسلیک او مهر", "دستخط اور مہر"),
        [Verify] = In(
            "To verify, scan the code with the verifier of the institution, or ask for the number there. The code holds what was signed; it works without a connection.",
            "للتحقق امسح الرمز بأداة التحقق لدى المؤسسة، أو اسأل عن الرقم هناك. يحمل الرمز ما تم توقيعه، ويعمل دون اتصال.",
            "برای بررسی، رمز را با ابزار بررسی نهاد بخوانید، یا شماره را از آن‌جا بپرسید. رمز همان متن امضاشده را دارد و بدون اتصال کار می‌کند.",
            "د کتنې لپاره، کوډ د ادارې د کتنې په وسیله ولولئ، یا شمېره هلته وپوښتئ. کوډ هماغه لاسلیک شوی متن لري او بې له نښلونې کار کوي.",
            "جانچ کے لیے کوڈ کو ادارے کے جانچ کے آلے سے پڑھیں، یا وہاں نمبر پوچھیں۔ کوڈ میں وہی دستخط شدہ متن ہے اور یہ رابطے کے بغیر کام کرتا ہے۔"),
        [VerifyAt] = In("Verification", "التحقق", "بررسی", "کتنه", "جانچ"),
        [Code] = In("QR code of the signed credential", "رمز QR للاعتماد الموقّع", "رمز QR اعتبارنامهٔ امضاشده", "د لاسلیک شوي اعتبارلیک QR کوډ", "دستخط شدہ سند کا QR کوڈ"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string key, string? language) => Words[key].For(language);

    /// <summary>The language in which the words are, of those that were asked for.</summary>
    public static string TagFor(string? language) => Words[Certificate].TagFor(language);

    /// <summary>Whether there are words in a language, rather than English ones in its place.</summary>
    public static bool Has(string? language) => LocalizedText.TryNormalizeTag(language ?? "", out var tag)
        && (TagFor(tag) != "en" || tag == "en" || tag.StartsWith("en-", StringComparison.Ordinal));

    private static LocalizedText In(string english, string arabic, string dari, string pashto, string urdu) => LocalizedText.Create(
        [new("en", english), new("ar", arabic), new("fa-AF", dari), new("ps", pashto), new("ur", urdu)]);
}
