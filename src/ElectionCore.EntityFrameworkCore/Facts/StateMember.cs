namespace ElectionCore.EntityFrameworkCore;

/// <summary>A part of a state as a member of JSON.</summary>
/// <param name="Column">The place of its column.</param>
/// <param name="Name">The name of the column, in UTF-8.</param>
/// <param name="Type">What the column holds.</param>
internal readonly record struct StateMember(int Column, byte[] Name, FactColumnType Type);
