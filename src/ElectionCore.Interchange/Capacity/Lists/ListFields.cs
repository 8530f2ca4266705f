using System.Globalization;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The cells that lists of people have in common.</summary>
internal static class ListFields
{
    public const string Person = "person";
    public const string Name = "name";
    public const string FatherName = "father_name";
    public const string Sex = "sex";
    public const string ParentDepartment = "parent_department";

    /// <summary>The columns that describe a person.</summary>
    public static readonly string[] OfPerson = [Name, FatherName, Sex, ParentDepartment];

    public static readonly ScalarField<PersonRef> Key = Fields.Code<PersonRef>(Person);

    public static readonly ScalarField<RecordedSex> RecordedSex = new(
        Sex, CellForm.Text, "female, male, another or unknown", TryParseSex, Words.Of);

    private static readonly string[] DayFirst = ["dd/MM/yyyy", "d/M/yyyy"];
    private static readonly string[] MonthFirst = ["MM/dd/yyyy", "M/d/yyyy"];

    public static ScalarField<DateOnly> Day(string name, ListDayForm form)
    {
        var plain = Fields.Day(name);
        return form == ListDayForm.YearMonthDay
            ? new(name, CellForm.Text, "a day as yyyy-MM-dd, unless another form of days is stated", plain.TryParse, plain.Format)
            : new(
                name,
                CellForm.Text,
                $"a day as {Slashed(form)[0]} or yyyy-MM-dd",
                (string text, out DateOnly value) => TryParseSlashed(text, form, out value) || plain.TryParse(text, out value),
                plain.Format);
    }

    public static ScalarField<PartialDate> Date(string name, ListDayForm form)
    {
        var plain = Fields.Date(name);
        return form == ListDayForm.YearMonthDay ? plain : new(
            name,
            CellForm.Text,
            $"a date as {Slashed(form)[0]}, yyyy-MM-dd, yyyy-MM or yyyy",
            (string text, out PartialDate value) =>
            {
                var isSlashed = TryParseSlashed(text, form, out var day);
                value = isSlashed ? PartialDate.FromDate(day) : default;
                return isSlashed || plain.TryParse(text, out value);
            },
            plain.Format);
    }

    private static string[] Slashed(ListDayForm form) => form == ListDayForm.DayMonthYear ? DayFirst : MonthFirst;

    private static bool TryParseSlashed(string text, ListDayForm form, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(), Slashed(form), CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryParseSex(string text, out RecordedSex sex)
    {
        RecordedSex? found = text.Trim().ToUpperInvariant() switch
        {
            "F" or "FEMALE" or "WOMAN" => Capacity.RecordedSex.Female,
            "M" or "MALE" or "MAN" => Capacity.RecordedSex.Male,
            "X" or "ANOTHER" or "OTHER" => Capacity.RecordedSex.Another,
            "UNKNOWN" => Capacity.RecordedSex.Unknown,
            _ => null,
        };
        sex = found ?? default;
        return found is not null;
    }
}
