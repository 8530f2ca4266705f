namespace ElectionCore.Planning;

/// <summary>A value that counts, and the series over time to which it belongs.</summary>
internal sealed record ReportedValue(CountingReport Report, (UnitCode? Unit, PlaceCode? Place) Series, MeasuredValue Value);
