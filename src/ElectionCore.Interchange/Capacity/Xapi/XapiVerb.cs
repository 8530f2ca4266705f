namespace ElectionCore.Interchange;

/// <summary>What a statement says that somebody did. The identifiers are those that ADL and the registry of Tin Can publish.</summary>
public enum XapiVerb
{
    /// <summary>Was at a session on one of its days (<c>http://adlnet.gov/expapi/verbs/attended</c>).</summary>
    Attended,

    /// <summary>Has a seat in a session (<c>http://adlnet.gov/expapi/verbs/registered</c>).</summary>
    Registered,

    /// <summary>Reached a score in a test that nobody has to pass (<c>http://adlnet.gov/expapi/verbs/scored</c>).</summary>
    Scored,

    /// <summary>Passed a test (<c>http://adlnet.gov/expapi/verbs/passed</c>).</summary>
    Passed,

    /// <summary>Did not pass a test, or did not finish a course (<c>http://adlnet.gov/expapi/verbs/failed</c>).</summary>
    Failed,

    /// <summary>Finished a course (<c>http://adlnet.gov/expapi/verbs/completed</c>).</summary>
    Completed,

    /// <summary>Was given a credential (<c>http://id.tincanapi.com/verb/earned</c>).</summary>
    Earned,

    /// <summary>Took a statement back (<c>http://adlnet.gov/expapi/verbs/voided</c>).</summary>
    Voided,
}
