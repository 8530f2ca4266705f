namespace ElectionCore.Interchange;

/// <summary>One fact to be written, whatever its kind.</summary>
/// <param name="Id">The identity of the row.</param>
/// <param name="State">What is said.</param>
/// <param name="Valid">The days.</param>
/// <param name="RecordedIn">The commit that recorded it.</param>
/// <param name="SupersededIn">The commit that superseded it, or null.</param>
/// <param name="IsFollowed">Whether another fact of the same slot begins later, so that an open end must be stated.</param>
internal readonly record struct RowSubject(FactId Id, IFactState State, DateRange Valid, long RecordedIn, long? SupersededIn, bool IsFollowed);
