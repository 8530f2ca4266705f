using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How the register of processes is stored.</summary>
internal sealed class ProcessSheetTable : FactTable<ProcessSheet>
{
    public ProcessSheetTable()
        : base("qual_process", "process", "code", p => p.Title)
    {
        AllReferencesAreColumns = false;
        Localized("title", p => p.Title, isRequired: true);
        Text("electoral_process", p => p.ElectoralProcess);
        Code("owner", "unit", p => p.Owner.Value, isRequired: true);
        Items("units", p => p.Units);
        Items("inputs", p => p.Inputs);
        Items("outputs", p => p.Outputs);
        Items("indicators", p => p.Indicators);
    }

    protected override ProcessSheet ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Title = row.RequiredLocalized("title"),
        ElectoralProcess = row.Text("electoral_process"),
        Owner = new(row.RequiredText("owner")),
        Units = row.Items<UnitCode>("units"),
        Inputs = row.Items<string>("inputs"),
        Outputs = row.Items<string>("outputs"),
        Indicators = row.Items<ProcessIndicator>("indicators"),
    };
}
