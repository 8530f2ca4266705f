namespace ElectionCore.Interchange;

/// <summary>How days are written in a list. It is stated by whoever knows, and never guessed from the days themselves.</summary>
public enum ListDayForm
{
    /// <summary>As yyyy-MM-dd alone.</summary>
    YearMonthDay,

    /// <summary>As dd/MM/yyyy, where single digits may do, or as yyyy-MM-dd.</summary>
    DayMonthYear,

    /// <summary>As MM/dd/yyyy, where single digits may do, or as yyyy-MM-dd.</summary>
    MonthDayYear,
}
