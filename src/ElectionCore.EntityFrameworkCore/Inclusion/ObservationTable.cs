using ElectionCore.Inclusion;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How the counts of datasets are stored: the number, and beside it why there is none.</summary>
internal sealed class ObservationTable : FactTable<Observation>
{
    public ObservationTable()
        : base("incl_observation", "observation", "place_of_count")
    {
        Code("dataset", "dataset", o => o.Dataset, isRequired: true);
        Text("measure", o => o.Measure, isRequired: true);
        Text("coordinates", o => o.At.ToString(), isRequired: true);
        Word<ObservationState>("state", o => o.Count.State);
        Long("value", o => o.Count.Value);
        Text("note", o => o.Note);
    }

    protected override Observation ReadState(FactReader row)
    {
        var (dataset, measure, at) = (row.RequiredText("dataset"), row.RequiredText("measure"), Coordinates.Parse(row.RequiredText("coordinates"), provider: null));
        var state = row.Word<ObservationState>("state");
        var value = row.Long("value");
        if ((state == ObservationState.Value) != value is not null)
        {
            throw new FormatException($"A count that is {Words.Of(state)} has the number {value}.");
        }

        return new()
        {
            Dataset = dataset,
            Measure = measure,
            At = at,
            Count = value ?? ObservedCount.Missing(state),
            Note = row.Text("note"),
        };
    }
}
