using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The columns of lists of duties.</summary>
internal static class DutyColumns
{
    public const string From = "from";
    public const string To = "to";
    public const string Order = "order";
    public const string OrderDate = "order_date";

    public static readonly ScalarField<DutyCode> Code = Fields.Code<DutyCode>("code");

    public static readonly ScalarField<PlaceCode> Station = Fields.Code<PlaceCode>("station");

    public static readonly ScalarField<RoleCode> Role = Fields.Code<RoleCode>("role");

    public static readonly ScalarField<bool> Reserve = Fields.Flag("reserve");

    public static readonly ScalarField<DutyCode> Replaces = Fields.Code<DutyCode>("replaces");

    public static readonly ListLayout Layout = new(
        "duties",
        [ListFields.Person, Station.Name, Role.Name, From],
        [.. ListFields.OfPerson, Code.Name, Order, OrderDate, To, Reserve.Name, Replaces.Name]);
}
