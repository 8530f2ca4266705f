using ElectionCore.Interchange;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>What is on record and does not hold on the day of an export, so that it is not in its file.</summary>
internal sealed class RecordsLeftOut(QualityRegister register, DateOnly asOf, Func<IFactState, bool> isAsked, CancellationToken cancellationToken) : IFactKindVisitor<Task<IReadOnlyList<OscalLoss>>>
{
    /// <summary>Finds it, kind by kind.</summary>
    public async Task<IReadOnlyList<OscalLoss>> FindAsync()
    {
        var losses = new List<OscalLoss>();
        foreach (var kind in QualityKinds.All)
        {
            losses.AddRange(await kind.Accept(this));
        }

        return losses;
    }

    public async Task<IReadOnlyList<OscalLoss>> Visit<T>()
        where T : class, IFactState
    {
        var name = QualityJson.NameOf(typeof(T));
        var losses = new List<OscalLoss>();
        await foreach (var fact in register.Facts<T>().ReadAsync(FactQuery.KnownNow, cancellationToken))
        {
            if (!fact.Valid.Contains(asOf) && isAsked(fact.State))
            {
                var when = fact.Valid.From > asOf ? $"It is there from {Days.Iso(fact.Valid.Start)} on" : $"It was there up to {Days.Iso(fact.Valid.End.AddDays(-1))}";
                losses.Add(new(name, fact.State.FactKey.Replace('\t', ' '), $"{when}, and the file is as of {Days.Iso(asOf)}."));
            }
        }

        return losses;
    }
}
