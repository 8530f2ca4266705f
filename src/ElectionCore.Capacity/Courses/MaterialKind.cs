namespace ElectionCore.Capacity;

/// <summary>What kind of thing training material is. The default is <see cref="Manual"/>.</summary>
public enum MaterialKind
{
    /// <summary>A manual or handbook.</summary>
    Manual,

    /// <summary>A guide for trainers.</summary>
    TrainersGuide,

    /// <summary>Slides.</summary>
    Slides,

    /// <summary>A handout, checklist or quick reference.</summary>
    Handout,

    /// <summary>A form to practise with.</summary>
    Form,

    /// <summary>A film.</summary>
    Video,

    /// <summary>A recording.</summary>
    Audio,

    /// <summary>A poster.</summary>
    Poster,

    /// <summary>A kit of polling material to practise with.</summary>
    Kit,
}
