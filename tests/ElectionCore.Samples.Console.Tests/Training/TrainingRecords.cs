namespace ElectionCore.Samples.Tests;

/// <summary>A course of two days, one session of it, two women and a man; and kinds of credentials with conditions.</summary>
internal static class TrainingRecords
{
    public const string Json = """
        {
          "format": "electioncore-training", "version": 1,
          "courses": [{"code": "POLL", "title": {"en": "Polling day", "ur": "پولنگ کا دن"}, "programme": "ECP"}],
          "courseVersions": [{"course": "POLL", "version": "2024", "days": 2}],
          "trainees": [
            {"person": "0001", "name": {"en": "Amina Khan", "ur": "آمنہ خان"}, "fatherName": "Karim Khan", "sex": "female", "languages": ["xx", "ur", "en"]},
            {"person": "0002", "name": "Bilal Ali", "sex": "male"},
            {"person": "0003", "sex": "female"},
            {"person": "t1", "name": "Zahra Trainer", "sex": "female"}],
          "venues": [{"code": "V1", "name": "Girls' High School", "place": "D1", "seats": 40}],
          "sessions": [{"code": "S1", "course": "POLL", "version": "2024", "days": ["2024-01-15", "2024-01-16"], "place": "D1", "venue": "V1", "room": 2, "capacity": 5, "trainers": ["t1"]}],
          "enrolments": [
            {"session": "S1", "person": "0002", "on": "2024-01-02"}, {"session": "S1", "person": "0001", "on": "2024-01-01"},
            {"session": "S1", "person": "0003", "on": "2024-01-03"}, {"session": "S1", "person": "9999", "on": "2024-01-04", "status": "withdrawn"}],
          "attendance": [
            {"session": "S1", "person": "0001", "day": "2024-01-15", "state": "present"}, {"session": "S1", "person": "0001", "day": "2024-01-16", "state": "present"},
            {"session": "S1", "person": "0002", "day": "2024-01-15", "state": "present"}, {"session": "S1", "person": "0002", "day": "2024-01-16", "state": "absent"},
            {"session": "S1", "person": "0003", "day": "2024-01-15", "state": "present"}],
          "stationNeeds": [{"station": "PS-1", "place": "D1", "role": "PRO", "posts": 1}, {"station": "PS-9", "place": "D2", "role": "PRO", "posts": 1}],
          "duties": [
            {"code": "X1", "person": "0001", "role": "PRO", "station": "PS-1", "days": {"firstDay": "2024-02-07", "lastDay": "2024-02-08"}},
            {"code": "X2", "person": "0002", "role": "PRO", "station": "PS-9", "days": {"firstDay": "2024-02-07", "lastDay": "2024-02-08"}}],
          "credentialTypes": [
            {"code": "TRAINED", "name": {"en": "Trained for polling day", "ur": "پولنگ کے دن کے لیے تربیت یافتہ"}, "validityMonths": 12, "conditions": [{"kind": "attended", "course": "POLL", "days": 2}]},
            {"code": "HELPER", "name": "Helper", "conditions": [{"kind": "holds", "types": ["TRAINED"], "mustStayValid": true}]},
            {"code": "HOURS", "name": "Facilitator", "conditions": [{"kind": "facilitated", "hours": 30, "supervisedOnly": true, "categoryShare": "1/1"}]}]
        }
        """;

    public static async Task ImportAsync(Run run)
    {
        run.Write("records.json", Json);
        (await run.WithData("training", "import", "records.json")).Returns(0);
    }
}
