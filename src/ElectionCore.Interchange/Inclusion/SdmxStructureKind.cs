namespace ElectionCore.Interchange;

/// <summary>What the identifier in SDMX-CSV names.</summary>
public enum SdmxStructureKind
{
    /// <summary>A data structure definition.</summary>
    DataStructure,

    /// <summary>A dataflow.</summary>
    Dataflow,

    /// <summary>A provision agreement.</summary>
    DataProvision,
}
