namespace ElectionCore.Quality;

/// <summary>Why something is due for a certificate.</summary>
public enum CertificationReason
{
    /// <summary>Stage 2 follows stage 1 within some months. When they are over, stage 1 is repeated.</summary>
    Stage2AfterStage1,

    /// <summary>A major of stage 2 is verified to be put right within some months. When they are over, stage 2 is repeated.</summary>
    MajorVerification,

    /// <summary>Stage 2 is repeated, since a major of it was not verified in time.</summary>
    Stage2Repeat,

    /// <summary>The first surveillance comes within some months of the decision.</summary>
    FirstSurveillance,

    /// <summary>There is a surveillance in each calendar year.</summary>
    YearlySurveillance,

    /// <summary>Recertification comes some time before the last day of the certificate.</summary>
    Recertification,
}
