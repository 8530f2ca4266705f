namespace ElectionCore.Capacity;

/// <summary>By which mistake two numbers that should be the same may differ. It is a guess. The default is <see cref="None"/>.</summary>
public enum FigureHint
{
    /// <summary>Nothing comes to mind.</summary>
    None,

    /// <summary>One is ten, a hundred or so times the other.</summary>
    FactorOfTen,

    /// <summary>Two digits have changed places.</summary>
    DigitsExchanged,

    /// <summary>One digit is another.</summary>
    OneDigit,

    /// <summary>The two figures have changed places.</summary>
    Exchanged,

    /// <summary>Of a time, one end was not counted.</summary>
    OneEnd,
}
