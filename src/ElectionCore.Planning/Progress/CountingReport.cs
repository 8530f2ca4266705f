namespace ElectionCore.Planning;

/// <summary>A measurement that counts, with its period and who reports it.</summary>
internal sealed record CountingReport(Measurement Measurement, ReportingPeriod Period, UnitCode? Reporter);
