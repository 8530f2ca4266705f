using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>What one person answered, without anything that tells who it was.</summary>
/// <param name="Line">The line of the row, from 1.</param>
/// <param name="Response">The answers.</param>
/// <param name="Weight">How many people this one stands for, from 0 on; null when no column of weights was named.</param>
/// <remarks>Equality is on all parts.</remarks>
public readonly record struct FunctioningRecord(int Line, FunctioningResponse Response, double? Weight);
