namespace ElectionCore.Quality;

/// <summary>Words of a legal challenge by language. A word that people use of the service too stands only with what makes it one of law.</summary>
internal static class FeedbackSigns
{
    public static readonly ValueList<string> English =
    [
        "appeal", "petition", "tribunal", "recount", "annul the", "annulled", "annulment", "void the", "challenge the result", "election dispute", "election complaints commission", "disqualif",
        "objection to the nomination", "objection to nomination", "objection to the registration", "contest the result", "contests the result", "contested the result", "contesting the result", "contest the election", "lawsuit", "legal action", "litigation",
        "supreme court", "high court", "constitutional court", "election court", "writ petition", "writ of", "stay order", "fraud", "rigging", "tamper",
    ];

    public static readonly ValueList<string> Urdu = ["اپیل", "عذرداری", "ٹربیونل", "دھاندلی", "دوبارہ گنتی", "نتیجے کے خلاف", "نتائج کے خلاف", "سپریم کورٹ", "ہائی کورٹ", "عدالت میں"];

    public static readonly ValueList<string> Arabic = ["طعن", "محكمة", "تزوير", "إعادة الفرز", "اعتراض على النتيجة"];

    // Alone, شکایت is any complaint, عریضه any letter to an office and باطل a spoilt ballot.
    public static readonly ValueList<string> Dari =
    [
        "شکایت انتخاباتی", "شکایات انتخاباتی", "استیناف", "ابطال آرا", "ابطال نتایج", "ابطال انتخابات", "بازشماری", "شمارش مجدد", "تقلب", "اعتراض بر نتایج", "اعتراض به نتایج", "اقامه دعوا", "عریضه به محکمه",
    ];

    // Alone, appel is a call, recours what one resorts to, requête a request and annulé a day that was cancelled.
    public static readonly ValueList<string> French =
    [
        "faire appel de la décision", "faire appel du jugement", "interjeter appel", "recours contre", "recours électoral", "recours en annulation", "former un recours", "déposer un recours",
        "introduire un recours", "requête en annulation", "contester les résultats", "contester le résultat", "contester l'élection", "contestation des résultats", "contentieux électoral",
        "plaintes électorales", "annuler l'élection", "annuler les élections", "annuler le scrutin", "annuler le vote", "annuler les résultats", "annulation de l'élection",
        "annulation des élections", "annulation du scrutin", "annulation du vote", "annulation des résultats", "nouveau dépouillement", "recomptage", "cour constitutionnelle", "conseil constitutionnel",
    ];

    // Alone, petición is any request, recurso a resource and anular to cancel.
    public static readonly ValueList<string> Spanish =
    [
        "apelar", "apelamos", "apelación", "impugn", "nulidad", "recurso contencioso", "recurso electoral", "petición electoral", "quejas electorales", "anular la elección", "anular las elecciones",
        "anular la votación", "anular los resultados", "anulación de la elección", "anulación de las elecciones", "anulación de la votación", "recuento de votos", "nuevo recuento", "corte constitucional",
    ];

    public static readonly ValueList<string> All = [.. English, .. Urdu, .. Arabic, .. Dari, .. French, .. Spanish];
}
