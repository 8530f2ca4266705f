using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Says what is wrong with a text that should be a whole number in ASCII digits.</summary>
internal static class CountText
{
    private const string Expected = "a whole number in the digits 0 to 9";

    public static Diagnostic FaultOf(string value, string column, DiagnosticPlace place)
    {
        var shown = RowReader.Shorten(value);
        if (!value.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return InterchangeDiagnostics.CountTooGreat.At(place, ("column", column), ("value", shown), ("limit", long.MaxValue));
        }

        if (decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return (number < 0 ? InterchangeDiagnostics.NegativeCount : InterchangeDiagnostics.NotWhole).At(
                place, ("column", column), ("value", shown));
        }

        return InterchangeDiagnostics.Unreadable.At(place, ("field", column), ("value", shown), ("expected", Expected));
    }
}
