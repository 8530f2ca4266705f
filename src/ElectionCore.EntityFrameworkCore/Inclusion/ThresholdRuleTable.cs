using System.Globalization;
using ElectionCore.Inclusion;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How legal thresholds are stored.</summary>
internal sealed class ThresholdRuleTable : FactTable<ThresholdRule>
{
    public ThresholdRuleTable()
        : base("incl_threshold_rule", "threshold-rule", "code", r => r.Title)
    {
        Localized("title", r => r.Title, isRequired: true);
        Text("jurisdiction", r => r.Jurisdiction, isRequired: true);
        Text("scope", r => r.Scope, isRequired: true);
        Part("citation", r => r.Citation, isRequired: true);
        Word<ThresholdEffect>("effect", r => r.Effect);
        Localized("effect_text", r => r.EffectText, isRequired: true);
        Part("verification", r => r.Verification, isRequired: true);
        Text("effective", r => r.Effective.ToString(), isRequired: true);
        Items("readings", r => r.Readings);
    }

    protected override ThresholdRule ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Title = row.RequiredLocalized("title"),
        Jurisdiction = row.RequiredText("jurisdiction"),
        Scope = row.RequiredText("scope"),
        Citation = row.RequiredPart<LegalCitation>("citation"),
        Effect = row.Word<ThresholdEffect>("effect"),
        EffectText = row.RequiredLocalized("effect_text"),
        Verification = row.RequiredPart<RuleVerification>("verification"),
        Effective = DateRange.Parse(row.RequiredText("effective"), CultureInfo.InvariantCulture),
        Readings = row.Items<ThresholdReading>("readings"),
    };
}
