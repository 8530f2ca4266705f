using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How consultations are stored.</summary>
internal sealed class ConsultationTable : FactTable<Consultation>
{
    public ConsultationTable()
        : base("plan_consultation", "consultation", "code", c => c.Name)
    {
        AllReferencesAreColumns = false;
        Localized("name", c => c.Name, isRequired: true);
        Days("held", c => c.Held, isRequired: true);
        Items("participants", c => c.Participants);
        Items("points", c => c.Points);
        Word<RecordStanding>("standing", c => c.Standing);
    }

    protected override Consultation ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Name = row.RequiredLocalized("name"),
        Held = row.RequiredDays("held"),
        Participants = row.Items<string>("participants"),
        Points = row.Items<ConsultationPoint>("points"),
        Standing = row.Word<RecordStanding>("standing"),
    };
}
