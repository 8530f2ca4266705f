using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Tests;

public class LocalizedTextTests
{
    private static readonly Gen<LocalizedText> Texts =
        from tags in Gen.NonEmptyListOf(Gen.Elements("en", "fa-AF", "prs", "ps", "uz-Arab", "hi", "en-GB", "x-min"))
        from texts in Values.WildTexts.Where(IsText).ListOf(8)
        select LocalizedText.Create(tags.Distinct(StringComparer.Ordinal).Zip(texts, KeyValuePair.Create));

    [Theory]
    [InlineData("en fa-AF prs", "fa-AF", "fa-AF")]
    [InlineData("en fa prs", "fa-AF", "prs")]
    [InlineData("en fa fa-AF", "prs", "fa-AF")]
    [InlineData("en fa", "prs", "fa")]
    [InlineData("en fa", "fa-AF", "fa")]
    [InlineData("en prs", "fa-Arab-AF", "prs")]
    [InlineData("en prs", "fa", "prs")]
    [InlineData("en fa-AF fa-IR", "fa", "fa-AF")]
    [InlineData("en fa-IR", "fa-AF", "fa-IR")]
    [InlineData("en uz-Arab", "uz-Arab-AF", "uz-Arab")]
    [InlineData("en uz-Arab uz-Cyrl", "uz-AF", "uz-Arab")]
    [InlineData("en uz-Arab uz-Latn", "uz-Cyrl", "uz-Arab")]
    [InlineData("en ur", "ur-x-host", "ur")]
    [InlineData("en ar-EG", "ar-JO", "ar-EG")]
    [InlineData("en ar", "AR-jo", "ar")]
    [InlineData("ar en-GB ps", "hi", "en-GB")]
    [InlineData("ar en-GB ps", "en-US", "en-GB")]
    [InlineData("ps ar", "hi", "ar")]
    [InlineData("ps ar en", null, "en")]
    [InlineData("ps ar en", "not a tag", "en")]
    [InlineData("fr", "", "fr")]
    public void Falls_back(string tags, string? wanted, string expected)
    {
        var text = LocalizedText.Create(tags.Split(' ').Select(tag => KeyValuePair.Create(tag, "in " + tag)));
        text.TagFor(wanted).ShouldBe(expected);
        text.For(wanted).ShouldBe("in " + expected);
    }

    [Theory]
    [InlineData("FA-af", "fa-AF")]
    [InlineData("UZ-ARAB-af", "uz-Arab-AF")]
    [InlineData("zh-cmn-hans-cn", "zh-cmn-Hans-CN")]
    [InlineData("sl-ROZAJ-1994", "sl-rozaj-1994")]
    [InlineData("es-419", "es-419")]
    [InlineData("en-u-CA-persian", "en-u-ca-persian")]
    [InlineData("fa-X-AF", "fa-x-af")]
    [InlineData("x-Min-1", "x-min-1")]
    public void Normalises_tags(string tag, string expected)
    {
        LocalizedText.TryNormalizeTag(tag, out var normalized).ShouldBeTrue();
        normalized.ShouldBe(expected);
        Values.Under("tr-TR", () => new LocalizedText(tag.Replace('i', 'I'), "x").Tags[0]).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("f")]
    [InlineData("fa_AF")]
    [InlineData("fa-")]
    [InlineData("-fa")]
    [InlineData("fa--AF")]
    [InlineData("fa-AF-Arab")]
    [InlineData("12")]
    [InlineData("fa-x")]
    [InlineData("en-u")]
    [InlineData("i-klingon")]
    [InlineData("englishlanguage")]
    [InlineData("فا")]
    [InlineData("en ")]
    public void Refuses_tags(string? tag)
    {
        LocalizedText.TryNormalizeTag(tag, out var normalized).ShouldBeFalse();
        normalized.ShouldBe("");
        Should.Throw<ArgumentException>(() => new LocalizedText(tag!, "x"));
        Should.Throw<ArgumentException>(() => LocalizedText.DirectionOf(tag!));
        new LocalizedText("x").TryGet(tag, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("ar fa fa-AF prs ur ps sd ckb he yi dv ug ks pa-PK uz-AF az-IR uz-Arab en-Arab ku-IQ sd-PK nqo", TextDirection.RightToLeft)]
    [InlineData("en hi pa pa-IN uz uz-Cyrl az ku ar-Latn ks-Deva sd-IN zh-Hans-CN ug-KZ xx", TextDirection.LeftToRight)]
    public void Knows_the_direction(string tags, TextDirection expected) =>
        tags.Split(' ').ShouldAllBe(tag => LocalizedText.DirectionOf(tag) == expected);

    [Fact]
    public void Survives_json() => Values.ForAll(Texts, text =>
    {
        Values.RoundTripsAsJson(text);
        JsonSerializer.Deserialize<LocalizedText>(JsonSerializer.Serialize(text)).ShouldBe(text);
        LocalizedText.Create(text.Tags.Select(tag => KeyValuePair.Create(tag, text.For(tag)))).GetHashCode().ShouldBe(text.GetHashCode());
    });

    [Fact]
    public void With_and_without_undo_each_other() => Values.ForAll(Texts, text =>
    {
        var more = text.With("FR-ca", "Élections");
        more.Tags.ShouldBe(text.Tags.Add("fr-CA").Sort(StringComparer.Ordinal));
        more.ShouldNotBe(text);
        (more.Without("fr-CA") == text).ShouldBeTrue();
        text.Without("fr-CA").ShouldBeSameAs(text);
        more.With("fr-CA", "Élections").ShouldBe(more);
    });

    [Fact]
    public void Has_at_least_one_language()
    {
        Should.Throw<ArgumentException>(() => LocalizedText.Create([]));
        Should.Throw<InvalidOperationException>(() => new LocalizedText("Office").Without("EN"));
        Should.Throw<ArgumentException>(() => LocalizedText.Create([new("fa-AF", "a"), new("FA-af", "b")]));
    }

    [Fact]
    public void Trims_and_composes()
    {
        new LocalizedText("fr", " E\u0301lections\n").For("fr").ShouldBe("Élections");
        foreach (var text in new[] { null, "", " \t\u00A0", "a\uD800" })
        {
            Should.Throw<ArgumentException>(() => new LocalizedText(text!));
        }
    }

    [Fact]
    public void Search_text_is_folded_by_line() => new LocalizedText("Head Office").With("ar", "المُديريّة").SearchText.ShouldBe("المدیریه\nhead office");

    [Fact]
    public void Json_text_is_English() => Values.FromJson<LocalizedText>("\"Office\"").ShouldBe(new LocalizedText("Office"));

    [Theory]
    [InlineData("{}")]
    [InlineData("12")]
    [InlineData("[]")]
    [InlineData("\" \"")]
    [InlineData("""{"en":""}""")]
    [InlineData("""{"en":null}""")]
    [InlineData("""{"en":{"x":1}}""")]
    [InlineData("""{"en_GB":"x"}""")]
    [InlineData("""{"en":"x","EN":"y"}""")]
    [InlineData("""{"en":"\ud800"}""")]
    [InlineData("""{"\ud800":"x"}""")]
    [InlineData("""{"en":"x""")]
    public void Refuses_json(string json) => Values.IsNoJson<LocalizedText>(json);

    private static bool IsText(string text)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(text.Normalize(NormalizationForm.FormC));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
