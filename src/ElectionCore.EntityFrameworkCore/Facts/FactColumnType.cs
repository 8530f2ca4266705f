namespace ElectionCore.EntityFrameworkCore;

/// <summary>What a column holds.</summary>
internal enum FactColumnType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>JSON, as a text that stays as it was written.</summary>
    Json,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A UUID.</summary>
    Identity,

    /// <summary>Bytes.</summary>
    Bytes,
}
