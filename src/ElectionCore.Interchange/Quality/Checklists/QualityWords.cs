using System.Collections.Frozen;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>The words of checklists, in English, Arabic, Dari, Urdu, French and Spanish.</summary>
internal static class QualityWords
{
    public const string Checklist = "checklist";
    public const string Audit = "audit";
    public const string Scope = "scope";
    public const string WholeCatalogue = "whole-catalogue";
    public const string Unit = "unit";
    public const string Catalogue = "catalogue";
    public const string Page = "page";
    public const string Number = "number";
    public const string Process = "process";
    public const string System = "system";
    public const string Clause = "clause";
    public const string Topic = "topic";
    public const string Question = "question";
    public const string ExpectedEvidence = "expected-evidence";
    public const string Reference = "reference";
    public const string Before = "before";
    public const string JudgementWord = "judgement";
    public const string Method = "method";
    public const string Looked = "looked";
    public const string Of = "of";
    public const string What = "what";
    public const string Assessor = "assessor";
    public const string Date = "date";
    public const string Time = "time";
    public const string Note = "note";
    public const string Reason = "reason";
    public const string Approver = "approver";
    public const string Evidence = "evidence";
    public const string Signature = "signature";
    public const string Unreviewed = "unreviewed";
    public const string Practice = "practice";
    public const string Statement = "statement";
    public const string Blank = "blank";

    private static readonly FrozenDictionary<string, LocalizedText> Words = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [Checklist] = In("Audit checklist", "قائمة التدقيق", "فهرست بررسی", "آڈٹ چیک لسٹ", "Liste de contrôle d’audit", "Lista de verificación de auditoría"),
        [Audit] = In("Audit", "التدقيق", "بررسی", "آڈٹ", "Audit", "Auditoría"),
        [Scope] = In("Scope", "النطاق", "ساحه", "دائرہ کار", "Périmètre", "Alcance"),
        [WholeCatalogue] = In("The whole catalogue", "القائمة المرجعية كاملة", "تمام فهرست مرجع", "پوری فہرست", "Le catalogue entier", "El catálogo completo"),
        [Unit] = In("Unit", "الوحدة", "واحد", "یونٹ", "Unité", "Unidad"),
        [Catalogue] = In("Catalogue", "القائمة المرجعية", "فهرست مرجع", "فہرست", "Catalogue", "Catálogo"),
        [Page] = In("Page", "صفحة", "صفحه", "صفحہ", "Page", "Página"),
        [Number] = In("No.", "الرقم", "شماره", "نمبر", "N°", "N.º"),
        [Process] = In("Process", "العملية", "پروسه", "عمل", "Processus", "Proceso"),
        [System] = In("The system as a whole", "النظام ككل", "سیستم در کل", "مجموعی نظام", "Le système dans son ensemble", "El sistema en su conjunto"),
        [Clause] = In("Clause", "البند", "ماده", "شق", "Article", "Apartado"),
        [Topic] = In("Topic", "الموضوع", "موضوع", "موضوع", "Sujet", "Tema"),
        [Question] = In("What is asked", "السؤال", "سؤال", "سوال", "Question", "Pregunta"),
        [ExpectedEvidence] = In("Evidence usually asked for", "الأدلة المعتادة", "شواهد معمول", "عام طور پر مطلوب ثبوت", "Preuves usuelles", "Evidencia habitual"),
        [Reference] = In("In the licensed text", "في النص المرخص", "در متن دارای جواز", "لائسنس شدہ متن میں", "Dans le texte sous licence", "En el texto con licencia"),
        [Before] = In("Judged before", "الحكم السابق", "قضاوت قبلی", "سابقہ رائے", "Jugé auparavant", "Juicio anterior"),
        [JudgementWord] = In("Judgement", "الحكم", "قضاوت", "رائے", "Jugement", "Juicio"),
        [Method] = In("Method", "الطريقة", "روش", "طریقہ", "Méthode", "Método"),
        [Looked] = In("Looked at", "عدد ما فُحص", "تعداد دیده‌شده", "دیکھے گئے", "Nombre vu", "Vistos"),
        [Of] = In("Of how many", "من أصل", "از مجموع", "کل میں سے", "Sur combien", "De cuántos"),
        [What] = In("Of what", "ما هي", "از چه", "کس کے", "De quoi", "De qué"),
        [Assessor] = In("Assessor", "المدقق", "بررسی‌کننده", "جانچ کنندہ", "Évaluateur", "Evaluador"),
        [Date] = In("Date", "التاريخ", "تاریخ", "تاریخ", "Date", "Fecha"),
        [Time] = In("Time", "الوقت", "ساعت", "وقت", "Heure", "Hora"),
        [Note] = In("What was seen", "ما شوهد", "آنچه دیده شد", "کیا دیکھا گیا", "Ce qui a été vu", "Lo que se vio"),
        [Reason] = In("Why it does not apply", "سبب عدم الانطباق", "دلیل عدم تطبیق", "لاگو نہ ہونے کی وجہ", "Pourquoi cela ne s’applique pas", "Por qué no se aplica"),
        [Approver] = In("Who approved that", "من اعتمد ذلك", "تأییدکننده", "منظوری دینے والا", "Approuvé par", "Aprobado por"),
        [Evidence] = In("Evidence", "الأدلة", "شواهد", "ثبوت", "Preuves", "Evidencia"),
        [Signature] = In("Signature", "التوقيع", "امضا", "دستخط", "Signature", "Firma"),
        [Unreviewed] = In("translation not reviewed", "ترجمة غير مراجعة", "ترجمهٔ بازبینی‌نشده", "ترجمہ نظرثانی شدہ نہیں", "traduction non relue", "traducción sin revisar"),
        [Practice] = In("good practice", "ممارسة جيدة", "عملکرد خوب", "اچھا طریقہ", "bonne pratique", "buena práctica"),
        [Statement] = In(
            "These are topics of our own list. What is entered is an auditor's judgement on a topic; it says nothing of conformity with a standard, and nothing of a certificate.",
            "هذه موضوعات من قائمتنا الخاصة. ما يُدوَّن هو حكم المدقق على الموضوع، ولا يعني المطابقة لأي معيار ولا منح أي شهادة.",
            "این موضوعات از فهرست خود ما است. آنچه نوشته می‌شود قضاوت بررسی‌کننده دربارهٔ موضوع است و دربارهٔ مطابقت با معیار یا تصدیق‌نامه چیزی نمی‌گوید.",
            "یہ ہماری اپنی فہرست کے موضوعات ہیں۔ جو درج ہو وہ موضوع پر آڈیٹر کی رائے ہے؛ یہ کسی معیار سے مطابقت یا سند کے بارے میں کچھ نہیں کہتی۔",
            "Ces sujets viennent de notre propre liste. Ce qui est inscrit est le jugement de l’auditeur sur le sujet ; il ne dit rien de la conformité à une norme ni d’un certificat.",
            "Estos temas son de nuestra propia lista. Lo que se anota es el juicio del auditor sobre el tema; no dice nada de la conformidad con una norma ni de un certificado."),
        [Blank] = In(
            "A topic without a judgement is one that was not assessed. Nothing is concluded from it.",
            "الموضوع بلا حكم لم يُقيَّم بعد، ولا يُستنتج منه شيء.",
            "موضوعی که قضاوت ندارد بررسی نشده است و از آن نتیجه‌ای گرفته نمی‌شود.",
            "جس موضوع پر رائے نہ ہو اس کی جانچ نہیں ہوئی؛ اس سے کوئی نتیجہ نہیں نکلتا۔",
            "Un sujet sans jugement n’a pas été évalué. On n’en conclut rien.",
            "Un tema sin juicio no se ha evaluado. De ello no se concluye nada."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Judgement, LocalizedText> Judgements = new Dictionary<Judgement, LocalizedText>
    {
        [Judgement.NotAssessed] = In("not assessed", "لم يُقيَّم", "بررسی نشده", "جانچ نہیں ہوئی", "non évalué", "no evaluado"),
        [Judgement.Met] = In("met", "مستوفى", "برآورده شده", "پورا", "satisfait", "cumplido"),
        [Judgement.PartlyMet] = In("partly met", "مستوفى جزئياً", "قسماً برآورده شده", "جزوی طور پر پورا", "partiellement satisfait", "parcialmente cumplido"),
        [Judgement.NotMet] = In("not met", "غير مستوفى", "برآورده نشده", "پورا نہیں", "non satisfait", "no cumplido"),
        [Judgement.NotApplicable] = In("not applicable", "لا ينطبق", "قابل تطبیق نیست", "قابل اطلاق نہیں", "sans objet", "no aplicable"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<AssessmentMethod, LocalizedText> Methods = new Dictionary<AssessmentMethod, LocalizedText>
    {
        [AssessmentMethod.Examine] = In("examine", "فحص الوثائق", "بررسی اسناد", "دستاویزات کی جانچ", "examiner", "examinar"),
        [AssessmentMethod.Interview] = In("interview", "مقابلة", "مصاحبه", "انٹرویو", "interroger", "entrevistar"),
        [AssessmentMethod.Observe] = In("observe", "مشاهدة", "مشاهده", "مشاہدہ", "observer", "observar"),
        [AssessmentMethod.Test] = In("test", "تجربة", "آزمایش", "آزمائش", "essayer", "probar"),
    }.ToFrozenDictionary();

    public static string For(string key, string? language) => Words[key].For(language);

    /// <summary>The words in all languages.</summary>
    public static LocalizedText In(string key) => Words[key];

    public static string For(Judgement judgement, string? language) => Judgements[judgement].For(language);

    public static string For(AssessmentMethod method, string? language) => Methods[method].For(language);

    /// <summary>Whether a text says something in any language.</summary>
    public static bool IsFor(string key, string text) => Words[key].Tags.Any(tag => Words[key].For(tag) == text.Trim());

    /// <summary>The language in which the words are, of those that were asked for.</summary>
    public static string TagFor(string? language) => Words[Checklist].TagFor(language);

    public static bool TryParse(string text, out Judgement judgement) => TryFind(Judgements, text, out judgement);

    public static bool TryParse(string text, out AssessmentMethod method) => TryFind(Methods, text, out method);

    // Hyphens stand in the words of files, spaces in those that people read, who type letters of one word in more than one way.
    private static bool TryFind<T>(FrozenDictionary<T, LocalizedText> words, string text, out T value)
        where T : struct
    {
        var sought = TextFolding.Fold(text.Replace('-', ' '));
        foreach (var (candidate, word) in words)
        {
            if (word.Tags.Any(tag => string.Equals(TextFolding.Fold(word.For(tag)), sought, StringComparison.Ordinal)))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static LocalizedText In(string english, string arabic, string dari, string urdu, string french, string spanish) => LocalizedText.Create(
        [new("en", english), new("ar", arabic), new("fa-AF", dari), new("ur", urdu), new("fr", french), new("es", spanish)]);
}
