namespace ElectionCore.Samples.Tests;

/// <summary>Made-up records of a district that trains its staff.</summary>
internal static class DistrictRecords
{
    /// <summary>Two halls, three trainers of whom one is a woman, a course, roles, people and what became of a session.</summary>
    public const string Document = """
        {
          "format": "electioncore-training", "version": 1,
          "courses": [{ "code": "POLL", "title": "Polling day" }],
          "courseVersions": [{ "course": "POLL", "version": "2024", "days": 1, "teaches": [{ "competency": "COUNT", "level": 2 }] }],
          "competencies": [{ "code": "COUNT", "name": "Counting", "levels": ["knows", "does", "teaches"] }],
          "roleProfiles": [{ "code": "PO", "name": "Polling officer", "competencies": [{ "competency": "COUNT", "level": 2 }], "courses": ["POLL"] }],
          "trainees": [
            { "person": "0001", "name": "Amina", "sex": "female" }, { "person": "0002", "name": "Bilal", "sex": "male" },
            { "person": "T1", "name": "Zara", "sex": "female" }, { "person": "A1", "name": "Omar", "sex": "male" }
          ],
          "trainers": [
            { "person": "T1", "tier": 0, "courses": ["POLL"], "sex": "female", "place": "D1" },
            { "person": "T2", "tier": 0, "courses": ["POLL"], "sex": "male", "place": "D1" },
            { "person": "T3", "tier": 0, "courses": ["POLL"], "sex": "male", "place": "D2" }
          ],
          "competencyAssessments": [
            { "person": "0001", "competency": "COUNT", "level": 1, "on": "2024-01-03", "unit": "OPS", "role": "PO" },
            { "person": "0002", "competency": "COUNT", "level": 3, "on": "2024-01-03", "unit": "OPS", "role": "PO" }
          ],
          "venues": [
            { "code": "V1", "name": "School", "place": "D1", "rooms": 2, "seats": 30, "latitude": 31.5, "longitude": 74.3, "costPerRoomDay": { "amount": 1000, "currency": "PKR" } },
            { "code": "V2", "name": "Hall", "place": "D1", "rooms": 1, "seats": 30, "latitude": 31.9, "longitude": 74.3, "costPerRoomDay": { "amount": 900, "currency": "PKR" } }
          ],
          "sessions": [
            { "code": "S1", "course": "POLL", "version": "2024", "days": ["2024-01-10"], "place": "D1", "venue": "V1", "room": 1, "capacity": 25, "role": "PO", "trainers": ["T1"], "status": "held" }
          ],
          "attendance": [
            { "session": "S1", "person": "0001", "day": "2024-01-10", "state": "present" },
            { "session": "S1", "person": "0002", "day": "2024-01-10", "state": "present" },
            { "session": "S1", "person": "0003", "day": "2024-01-10", "state": "absent" }
          ],
          "testResults": [
            { "session": "S1", "person": "0001", "kind": "before", "score": 20, "highestScore": 100, "on": "2024-01-10" },
            { "session": "S1", "person": "0001", "kind": "after", "score": 60, "highestScore": 100, "on": "2024-01-10" }
          ],
          "feedback": [{ "session": "S1", "form": 1, "question": "pace", "rating": 4 }, { "session": "S1", "form": 2, "question": "pace" }],
          "practiceObservations": [{ "station": "PS1", "role": "PO", "item": "seal", "result": "met", "observer": "OBS", "on": "2024-02-08" }],
          "stationErrors": [{ "station": "PS1", "form": "45", "on": "2024-02-08", "entries": 20, "errors": 1 }],
          "duties": [
            { "code": "DU1", "person": "0001", "role": "PO", "station": "PS1", "days": { "firstDay": "2024-02-08", "lastDay": "2024-02-08" } },
            { "code": "DU2", "person": "0004", "role": "PO", "station": "PS2", "days": { "firstDay": "2024-02-08", "lastDay": "2024-02-08" } }
          ]
        }
        """;

    /// <summary>The request of a cascade: 120 people of D1, 40 of them women, in classes of 25 from 5 February on.</summary>
    public const string Plan = """
        {
          "format": "electioncore-cascade", "version": 1,
          "request": {
            "places": [{ "code": "D1", "headcounts": [{ "role": "PO", "people": 120 }] }],
            "groups": [{ "code": "women", "sessions": "women" }, { "code": "men", "sessions": "men" }],
            "splits": [{ "parts": [{ "group": "women", "share": "1/3" }, { "group": "men", "share": "2/3" }] }],
            "tiers": [{
              "code": "polling", "window": { "firstDay": "2024-02-05", "lastDay": "2024-02-09" }, "trainerRole": "master", "womenTrainWomen": true,
              "classes": [{ "cap": 25 }]
            }],
            "daysOff": ["sunday"]
          }
        }
        """;
}
