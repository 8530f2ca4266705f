namespace ElectionCore.Samples.Tests;

/// <summary>Recommendations that were made up, in the forms in which they come.</summary>
internal static class RecommendationSamples
{
    public static readonly string[] Table =
    [
        "code,source,number,page,kind,text,theme,addressees,legal-change,priority,response,response-on,decision,due-on,reiterates,no-longer-applicable,standing,source-kind,source-name,source-organization,source-reported-on",
        "M18-1,M18,1,41,reform-demanded,Results of every polling station are published as a table.,Results,election-management-body|National Commission,none,priority,accepted,2019-03-01,12/2019,2020-06-30,,,example,observation-mission,Mission of 2018,Union,2018-10-26",
        "M18-2,M18,2,43,reform-demanded,The law says who decides on complaints.,Disputes,parliament|National Assembly;judiciary|High Court,primary-law,priority,noted,2019-03-01,,,,,example,,,,",
        "M18-3,M18,3,44,reform-demanded,Registration of women is followed by district.,Voter registration,election-management-body,regulation,other,,,,,,,example,,,,",
        "M18-4,M18,4,,assistance-offered,Help to train presiding officers.,Training,election-management-body,none,,,,,,,,example,,,,",
        "M18-5,M18,5,50,reform-demanded,The ministry hands over the old servers.,Technology,government,none,other,,,,,,The servers were destroyed.,example,,,,",
        "M23-1,M23,1,12,reform-demanded,Results of every polling station are published.,Results,election-management-body,none,priority,,,,,M18-1,,example,observation-mission,Mission of 2023,Union,2023-07",
    ];

    public static readonly string[] Assessments =
    [
        "code,recommendation,assessor-kind,assessor,on,scale,grade,evidence,comment",
        "A1,M18-2,self,Commission,2021-01-10,odihr,mostly,Annual report|https://example.org/2020.pdf,",
        "A2,M18-2,observer,Mission of 2023,2023-07-10,eu,partially,,",
        "A3,M18-3,self,Commission,2021-01-10,odihr,fully,,",
        "A4,M18-3,observer,Mission of 2023,2023-07-10,odihr,not,,",
        "A5,M23-1,observer,Mission of 2023,2023-07-10,eu,fully,,",
    ];

    /// <summary>As the report of a mission has them: without codes, and with words for people.</summary>
    public static readonly string[] Matrix =
    [
        "No.,Context (page),Recommendation,Suggested change in legal framework,Responsible institution,International principle,Priority",
        "LEGAL FRAMEWORK,,,,,,",
        "1,The law is silent on recounts (page 17).,Set rules for recounts.,Elections Act section 95,Parliament,ICCPR art. 25,priority",
        "2,Forms were not displayed p. 41,Display forms at every station.,No change,NEC,,",
    ];

    public const string Plan = """
        {"format":"electioncore-plan","version":1,
         "plan":{"code":"SP","kind":"strategic","name":{"en":"Strategic plan"},"firstDay":"2019-01-01","lastDay":"2023-12-31",
                 "levels":[{"code":"goal","name":{"en":"Goal"}}],"standing":"example"},
         "elements":[{"level":"goal","code":"G1","number":"1","title":{"en":"Results that people trust"},"standing":"example"}],
         "indicators":[{"code":"I1","element":"G1","title":{"en":"Results page is open"},"kind":"milestone","dueOn":"2020-06-30","standing":"example"}],
         "activities":[{"code":"A1","element":"G1","title":{"en":"Build the results page"},"standing":"example"}]}
        """;

    public const string Consultation = """
        {"format":"electioncore-recommendations","version":1,
         "consultations":[{"code":"C-2019","name":{"en":"Consultation with parties"},"firstDay":"2019-05-01","lastDay":"2019-05-03",
           "points":[{"number":"7","text":{"en":"Forms arrive late"},"leadsTo":["recommendation:M18-1"]},{"number":"8","text":{"en":"Nothing came of this"}}],
           "standing":"example"}]}
        """;

    /// <summary>Takes the table and the assessments into the test's own database.</summary>
    public static async Task<Run> TakenIn(this Run run)
    {
        run.Write("r.csv", Table);
        run.Write("a.csv", Assessments);
        (await run.WithData("recommendations", "import", "r.csv", "--assessments", "a.csv")).Returns(0);
        return run;
    }
}
