using ElectionCore.Organization;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests;

/// <summary>Random histories of an institution: acts on a few units, posts, people and everything else.</summary>
internal static class Institutions
{
    private static readonly string[] Names =
        ["One", "Two, too", "\"Three\"", "خدمات", "a\nb", "a\r\nb", "=1+1", "-2", "@x", "Ünits; all", "محل رأی‌دهی", "🗳 box"];

    private static readonly string[] Tags = ["en", "ar", "fa-AF", "prs", "uz-Arab"];

    /// <summary>The seeds of the acts of one to five commits. A failing history loses commits and acts as long as it fails.</summary>
    public static Arbitrary<int[][]> Histories { get; } = Arb.From(
        Gen.Choose(0, 1 << 30).ArrayOf(40).ArrayOf(5).SelectMany(acts => Gen.Choose(1, 5).Select(count => acts[..count])),
        commits => commits
            .Select((_, i) => commits.Where((_, at) => at != i).ToArray())
            .Concat(commits.SelectMany((acts, i) => acts.Select((_, j) =>
                commits.Select((other, at) => at == i ? [.. other.Where((_, place) => place != j)] : other).ToArray()))));

    public static async Task MakeAsync(Store store, int[][] commits)
    {
        foreach (var acts in commits)
        {
            await store.ChangeAsync(async register =>
            {
                foreach (var act in acts)
                {
                    await ActAsync(register, new Dice(act));
                }
            });
        }
    }

    private static Task ActAsync(OrganizationRegister register, Dice dice) => dice.Next(20) switch
    {
        0 or 13 or 14 => PutAsync(register, dice, Unit(dice)),
        1 or 15 => PutAsync(register, dice, Post(dice)),
        2 or 16 or 17 => PutAsync(register, dice, Line(dice)),
        3 => PutAsync(register, dice, Person(dice)),
        4 or 18 or 19 => PutAsync(register, dice, Appointment(dice)),
        5 => PutAsync(register, dice, Place(dice)),
        6 => PutAsync(register, dice, new Institution
        {
            Name = Text(dice), Model = (InstitutionModel)dice.Next(4), Country = dice.Next(2) == 0 ? null : "AF",
            TimeZone = dice.Next(2) == 0 ? "UTC" : "Asia/Kabul", Grades = dice.Next(2) == 0 ? [] : ["1", "2;3"],
            Appointments = (RecordCoverage)dice.Next(3), Labels = dice.Next(2) == 0 ? [] : [new("k", Text(dice))],
            Note = dice.Next(2) == 0 ? null : Text(dice), Source = Plain(dice),
        }),
        7 => PutAsync(register, dice, new AppointmentProcedure
        {
            Post = Code(dice), Appointer = Text(dice), Nominator = dice.Next(2) == 0 ? null : Text(dice), NomineeCount = dice.Next(4),
            TermMonths = dice.Next(2) == 0 ? null : 12, MaximumRenewals = dice.Next(2) == 0 ? null : 0, LegalBasis = Plain(dice),
        }),
        8 => PutAsync(register, dice, new Nomination
        {
            Code = new("N" + dice.Next(3)), Post = Code(dice), Nominees = [new("p1"), new("p2")], Status = (NominationStatus)dice.Next(4),
            Appointed = dice.Next(2) == 0 ? null : new PersonRef("p1"), Instrument = Paper(dice),
        }),
        9 => PutAsync(register, dice, new Delegation
        {
            Code = new("D" + dice.Next(3)), From = Code(dice), To = Code(dice), Scope = new("U0"), Powers = ["sign", "spend; all"],
            Ceiling = dice.Next(2) == 0 ? null : Money.Of(12.5m, "AFN"), MayRedelegate = dice.Next(2) == 0, Instrument = Paper(dice),
        }),
        10 => PutAsync(register, dice, new ChangeEvent
        {
            Code = new("E" + dice.Next(3)), Kind = (ChangeEventKind)dice.Next(8), On = new(2020, 1, 1), Originals = [new SubjectRef("unit", "U0")],
            Reason = dice.Next(2) == 0 ? null : Text(dice), Instrument = Paper(dice),
        }),
        11 => PutAsync(register, dice, new OfficeTemplate
        {
            Code = new("T" + dice.Next(2)), Name = Text(dice), Classification = "office",
            Posts = [new() { Key = "h", Title = Text(dice), Seats = 2 }, new() { Key = "c", Title = Text(dice), ReportsTo = "h", Grade = Plain(dice) }],
        }),
        _ => PutAsync(register, dice, new StatedFigure
        {
            Code = "f" + dice.Next(2), Statement = Text(dice), Value = dice.Next(50), Counts = (StatedCount)dice.Next(3),
            PostKind = dice.Next(2) == 0 ? null : PostKind.Temporary, PerUnit = dice.Next(2) == 0, Source = Plain(dice),
        }),
    };

    // Things hang below those with lower numbers only, so that no circles come to be.
    private static OrganizationalUnit Unit(Dice dice)
    {
        var number = dice.Next(5);
        return new()
        {
            Code = new("U" + number), Name = Text(dice), Parent = number > 0 && dice.Next(2) == 0 ? new UnitCode("U0") : null,
            Classification = Plain(dice), Place = null, Mandate = dice.Next(3) == 0 ? Text(dice) : null, Identifiers = Identifiers(dice),
        };
    }

    private static Post Post(Dice dice) => new()
    {
        Code = Code(dice), Title = Text(dice), Unit = new("U0"), Seats = 1 + dice.Next(3), Fte = dice.Next(4) / 2m,
        IsJobShare = dice.Next(2) == 0, Grade = Plain(dice), Kind = (PostKind)dice.Next(2), Role = Plain(dice), Sanction = Paper(dice),
        Template = dice.Next(2) == 0 ? null : new TemplateCode("T1"), TemplatePost = Plain(dice),
    };

    private static ReportingLine Line(Dice dice)
    {
        var superior = dice.Next(3);
        return new()
        {
            Post = new("P" + (superior + 1 + dice.Next(2))), Superior = new("P" + superior), Kind = (ReportingLineKind)dice.Next(2),
        };
    }

    private static Appointment Appointment(Dice dice) => new()
    {
        Code = new("A" + dice.Next(5)), Post = Code(dice), Person = new("p" + dice.Next(4)), Basis = (AppointmentBasis)dice.Next(5),
        Status = (AppointmentStatus)dice.Next(3), Fte = dice.Next(5) / 4m, TermMonths = dice.Next(2) == 0 ? null : 60,
        Renewal = dice.Next(2), Nomination = dice.Next(3) == 0 ? new NominationCode("N1") : null, Instrument = Paper(dice),
    };

    private static Place Place(Dice dice)
    {
        var number = dice.Next(4);
        return new()
        {
            Code = new("L" + number), Name = Text(dice), Parent = number > 0 && dice.Next(2) == 0 ? new PlaceCode("L0") : null,
            Level = dice.Next(3) == 0 ? null : dice.Next(4), Identifiers = Identifiers(dice),
        };
    }

    private static async Task PutAsync<T>(OrganizationRegister register, Dice dice, T state)
        where T : class, IFactState
    {
        await EnsureAsync(register);
        var known = new List<Fact<T>>();
        await foreach (var fact in register.Facts<T>().ReadAsync(new() { Keys = [state.FactKey] }))
        {
            // What others name stays, with the state it has from the beginning.
            if (fact.Valid.From is not null)
            {
                known.Add(fact);
            }
        }

        var verb = dice.Next(6);
        try
        {
            if (verb == 0 && known.Count > 0)
            {
                await register.Facts<T>().RetractAsync(known[dice.Next(known.Count)].Id);
            }
            else if (verb == 1 && known.Count > 0)
            {
                await register.Facts<T>().CorrectAsync(known[dice.Next(known.Count)].Id, state, Days(dice));
            }
            else
            {
                await register.Facts<T>().RecordAsync(state, Days(dice));
            }
        }
        catch (RuleViolationException)
        {
            // The fact was changed in the same commit already.
        }
    }

    // What other records name is there from the first commit on.
    private static async Task EnsureAsync(OrganizationRegister register)
    {
        await foreach (var _ in register.Facts<OrganizationalUnit>().ReadAsync(new() { Keys = ["U0"] }))
        {
            return;
        }

        await register.Facts<OrganizationalUnit>().RecordAsync(new() { Code = new("U0"), Name = new("Root") }, DateRange.Until(new(1950, 1, 1)));
        await register.Facts<Place>().RecordAsync(new() { Code = new("L0"), Name = new("Country") }, DateRange.Until(new(1950, 1, 1)));
        for (var i = 0; i < 5; i++)
        {
            await register.Facts<Post>().RecordAsync(
                new() { Code = new("P" + i), Title = new("Post"), Unit = new("U0") }, DateRange.Until(new(1950, 1, 1)));
        }
    }

    private static PostCode Code(Dice dice) => new("P" + dice.Next(5));

    private static DateRange Days(Dice dice)
    {
        var year = 1960 + dice.Next(40);
        var from = Date(dice, year);
        var days = dice.Next(3) == 0 ? DateRange.Between(from, null) : DateRange.Between(from, Date(dice, year + 1 + dice.Next(20)));
        return dice.Next(8) switch
        {
            0 when days.To is null => days.WithUnknownEnd(),
            1 => DateRange.Between(new DateOnly(2000, 1, 1), null),
            _ => days,
        };
    }

    private static PartialDate Date(Dice dice, int year) => dice.Next(3) switch
    {
        0 => new(year),
        1 => new(year, 1 + dice.Next(12)),
        _ => new(year, 1 + dice.Next(12), 1 + dice.Next(28)),
    };

    // The name of a person keeps its languages: CSV cannot say that one is gone, since an empty cell says nothing.
    private static Person Person(Dice dice)
    {
        var number = dice.Next(4);
        var name = new LocalizedText(Tags[number], Names[dice.Next(Names.Length)]);
        return new()
        {
            Key = new("p" + number),
            Name = number % 2 == 0 ? name : name.With(Tags[number + 1], Names[dice.Next(Names.Length)]),
        };
    }

    private static LocalizedText Text(Dice dice)
    {
        var text = new LocalizedText(Tags[dice.Next(Tags.Length)], Names[dice.Next(Names.Length)]);
        return dice.Next(2) == 0 ? text : text.With(Tags[dice.Next(Tags.Length)], Names[dice.Next(Names.Length)]);
    }

    private static string? Plain(Dice dice) => dice.Next(2) == 0 ? null : Names[dice.Next(Names.Length)];

    private static ValueList<Identifier> Identifiers(Dice dice) =>
        dice.Next(2) == 0 ? [] : [new("p-code", "AF" + dice.Next(9)), new("iso3166-2", "AF-KAB:x, y")];

    private static Instrument? Paper(Dice dice) => dice.Next(3) switch
    {
        0 => null,
        1 => new(Names[dice.Next(Names.Length)]),
        _ => new(" No. 12 ", Date(dice, 2001), "Secretary"),
    };

    /// <summary>Numbers from a seed.</summary>
    private sealed class Dice(int seed)
    {
        private long _state = unchecked((seed * 1_000_003L) + 17);

        public int Next(int below)
        {
            _state = unchecked((_state * 6364136223846793005L) + 1442695040888963407L);
            return (int)((ulong)_state >> 33) % below;
        }
    }
}
