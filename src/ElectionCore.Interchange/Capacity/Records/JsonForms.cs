namespace ElectionCore.Interchange;

/// <summary>How values of a type are written in documents, for messages.</summary>
internal static class JsonForms
{
    public static string Of(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            _ when value == typeof(int) || value == typeof(long) => "a whole number",
            _ when value == typeof(decimal) => "a number",
            _ when value == typeof(bool) => "true or false",
            _ when value == typeof(DateOnly) => "a day such as 2024-01-31",
            _ when value == typeof(Ratio) => "two counts such as \"3/4\"",
            _ when value == typeof(Uri) => "an address",
            _ when value == typeof(DateRange) => "an object with firstDay and lastDay",
            _ when value == typeof(Money) => "an object with amount and currency",
            _ when value == typeof(LocalizedText) => "a text, or an object of texts by language",
            { IsGenericType: true } => "an array",
            { IsValueType: true } or { FullName: "System.String" } => "a text",
            _ => "an object",
        };
    }
}
