using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How versions of codes of conduct are stored.</summary>
internal sealed class CodeOfConductTable : FactTable<CodeOfConduct>
{
    public CodeOfConductTable()
        : base("cap_conduct", "code-of-conduct", "key", c => c.Title)
    {
        Text("code", c => c.Code.Value, isRequired: true);
        Text("version", c => c.Version, isRequired: true);
        Localized("title", c => c.Title, isRequired: true);
        Localized("full_text", c => c.Text);
        Word<TrainingAudience>("audience", c => c.Audience);
        Instrument("instrument", c => c.Instrument);
    }

    protected override CodeOfConduct ReadState(FactReader row) => new()
    {
        Code = new(row.RequiredText("code")),
        Version = row.RequiredText("version"),
        Title = row.RequiredLocalized("title"),
        Text = row.Localized("full_text"),
        Audience = row.Word<TrainingAudience>("audience"),
        Instrument = row.Instrument("instrument"),
    };
}
