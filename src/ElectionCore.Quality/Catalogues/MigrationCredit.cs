namespace ElectionCore.Quality;

/// <summary>What an earlier judgement is worth for a topic of another catalogue. It is never a judgement itself. The default is <see cref="None"/>.</summary>
public enum MigrationCredit
{
    /// <summary>Nothing: nobody has judged, or there is nothing that leads here. The topic is judged anew.</summary>
    None,

    /// <summary>It is proposed as something to begin from, and to be confirmed.</summary>
    ProposedToBeConfirmed,

    /// <summary>The source was met and asks for all that this topic asks for. It may be credited when an auditor confirms it.</summary>
    MayBeCreditedWhenConfirmed,
}
