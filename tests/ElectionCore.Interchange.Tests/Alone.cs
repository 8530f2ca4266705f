namespace ElectionCore.Interchange.Tests;

/// <summary>Tests of how much memory is held. What other tests hold at the same time would be counted too, so these run alone.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
