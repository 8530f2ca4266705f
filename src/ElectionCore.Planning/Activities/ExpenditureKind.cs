namespace ElectionCore.Planning;

/// <summary>What happened to the money. The default is <see cref="Expenditure"/>.</summary>
/// <remarks>The kinds are those of the codelist TransactionType of IATI 2.03 that concern money going out.</remarks>
public enum ExpenditureKind
{
    /// <summary>It was spent on goods and services.</summary>
    Expenditure,

    /// <summary>It was paid out to another organisation, which spends it.</summary>
    Disbursement,

    /// <summary>Somebody bound themselves to pay it.</summary>
    Commitment,
}
