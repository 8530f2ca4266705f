namespace ElectionCore.Capacity;

/// <summary>A place, a region or the nation.</summary>
internal readonly record struct CascadeArea(CascadeLevel Level, PlaceCode? Code, PlaceCode? Region)
{
    public static CascadeArea Of(CascadePlace place) => new(CascadeLevel.Place, place.Code, place.Region ?? place.Code);

    /// <summary>The area of a level in which this one is; itself where it is as great already.</summary>
    public CascadeArea At(CascadeLevel level) => level <= Level ? this
        : level == CascadeLevel.Region ? new(level, Region, Region)
        : new(level, Code: null, Region: null);

    /// <summary>How it is called in a message.</summary>
    public static string Name(PlaceCode? code) => code?.Value ?? "the nation";
}
