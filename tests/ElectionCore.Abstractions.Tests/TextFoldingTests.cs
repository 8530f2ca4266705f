namespace ElectionCore.Tests;

public class TextFoldingTests
{
    [Theory]
    [InlineData("علي", "علی")] // Arabic and Persian yeh
    [InlineData("على", "علی")] // alef maksura
    [InlineData("كابل", "کابل")] // Arabic and Persian kaf
    [InlineData("ولایتِ کابُل", "ولایت کابل")] // vowel marks
    [InlineData("ریاســـت", "ریاست")] // tatweel
    [InlineData("می‌رود", "میرود")] // zero-width non-joiner
    [InlineData("أحمد إدارة آسیا ٱلله", "احمد اداره اسیا الله")]
    [InlineData("مدرسة", "مدرسه")] // teh marbuta
    [InlineData("مسؤول", "مسوول")]
    [InlineData("دارالانشاء", "دارالانشا")] // hamza on the line
    [InlineData("رئیس", "رییس")]
    [InlineData("پاکستان ہے", "پاكستان هے")] // Urdu heh
    [InlineData("یہاں بھی", "یهان بهی")] // noon ghunna, do-chashmi heh
    [InlineData("لڑکے", "لڑکی")] // yeh barree
    [InlineData("خانۀ", "خانه")]
    [InlineData("رحمٰن", "رحمن")] // superscript alef
    [InlineData("۱۴۰۲ ١٤٠٢", "1402 1402")]
    [InlineData("\uFEE3\uFEAE\uFEDB\uFEB0\uFEF1", "مرکزی")] // presentation forms
    [InlineData("É\u00ADlectión", "election")]
    [InlineData("Ἀθήνας", "ΑΘΗΝΑΣ")]
    [InlineData("Ёлка", "Елка")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("Ｏｆｆｉｃｅ  №１ﬁ", "office no1fi")]
    [InlineData("\t Head \u00A0 Office\n", "head office")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("\uFEFFName", "name")]
    public void Takes_as_one(string one, string other) => TextFolding.Fold(one).ShouldBe(TextFolding.Fold(other));

    [Theory]
    [InlineData("जिला", "जला")] // Indic vowel signs
    [InlineData("কি", "ক")]
    [InlineData("பீ", "ப")]
    [InlineData("O'Brien", "OBrien")] // punctuation
    [InlineData("«شورا»", "شورا")]
    [InlineData("ټ", "ت")] // letters of their own
    [InlineData("پ", "ب")]
    [InlineData("ڑ", "ر")]
    public void Keeps_apart(string one, string other) => (TextFolding.Fold(one) == TextFolding.Fold(other)).ShouldBeFalse();

    [Theory]
    [InlineData(null, "")]
    [InlineData(" \u200B\u0640\u0650 ", "")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("\U00010400", "\U00010428")]
    [InlineData("\u0915\u094D\u200D\u093C", "\u0915\u093C\u094D")] // joiner gone, then marks in canonical order
    public void Folds(string? text, string expected) => TextFolding.Fold(text).ShouldBe(expected);

    [Fact]
    public void Takes_unpaired_surrogates() => TextFolding.Fold("A\uD800b\uDC00").ShouldBe("a\uFFFDb\uFFFD");

    [Fact]
    public void Is_idempotent_trimmed_and_the_same_in_every_culture() => Values.ForAll(Values.WildTexts, text =>
    {
        var folded = TextFolding.Fold(text);
        TextFolding.Fold(folded).ShouldBe(folded);
        folded.ShouldBe(folded.Trim());
        folded.Contains("  ", StringComparison.Ordinal).ShouldBeFalse();
        Values.Under("tr-TR", () => TextFolding.Fold(text)).ShouldBe(folded);
    });

    [Fact]
    public void Folds_like_the_rules_read_one_letter_at_a_time() =>
        Values.ForAll(Values.WildTexts, text => TextFolding.Fold(text).ShouldBe(FoldingByLetter.Fold(text)));

    [Fact]
    public void Folds_every_character_like_the_rules() =>
        Enumerable.Range(1, 0x10FFFF).Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32)
            .Where(text => TextFolding.Fold($"A {text}b") != FoldingByLetter.Fold($"A {text}b")).ShouldBeEmpty();

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(5_000)]
    public void Folds_long_texts(int length)
    {
        TextFolding.Fold(new string('K', length)).ShouldBe(new string('k', length));
        TextFolding.Fold(new string('\u0643', length)).ShouldBe(new string('\u06A9', length));
    }

    [Fact]
    public void Every_character_folds_for_good() =>
        Enumerable.Range(0, 0x30000).Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32)
            .Where(text => TextFolding.Fold(TextFolding.Fold(text)) != TextFolding.Fold(text)).ShouldBeEmpty();

    [Theory]
    [InlineData("office KABUL", true)]
    [InlineData("kab off", true)]
    [InlineData("كابل", true)]
    [InlineData("كابل office", true)]
    [InlineData("Herat office", false)]
    [InlineData(" \u200C ", true)]
    public void Finds_every_word(string query, bool expected) =>
        TextFolding.Contains(TextFolding.Fold("Kabul Provincial Office\nدفتر ولایتی کابل"), query).ShouldBe(expected);

    [Fact]
    public void Finds_a_text_in_itself() => Values.ForAll(
        Values.WildTexts, text => TextFolding.Contains(TextFolding.Fold(text), text).ShouldBeTrue());
}
