namespace Kommunkompassen.Mapping;

/// <summary>How relationships join when one link follows another.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>first \ second</term><description>equivalent · subset · superset · intersects</description></listheader>
/// <item><term>equivalent</term><description>equivalent · subset · superset · intersects</description></item>
/// <item><term>subset</term><description>subset · subset · intersects · intersects</description></item>
/// <item><term>superset</term><description>superset · intersects · superset · intersects</description></item>
/// <item><term>intersects</term><description>intersects · intersects · intersects · intersects</description></item>
/// </list>
/// The join is associative, with equivalent as its neutral element. Where several paths lead from one source to one target they make one
/// link
/// that intersects.
/// </remarks>
public static class RelationshipJoin
{
    /// <summary>The relationship of a source to a target by way of one sub-question between them.</summary>
    /// <param name="first">The relationship of the source to the one between.</param>
    /// <param name="second">The relationship of the one between to the target.</param>
    public static Relationship Join(Relationship first, Relationship second) => (first, second) switch
    {
        (Relationship.Equivalent, _) => second,
        (_, Relationship.Equivalent) => first,
        (Relationship.Subset, Relationship.Subset) => Relationship.Subset,
        (Relationship.Superset, Relationship.Superset) => Relationship.Superset,
        _ => Relationship.Intersects,
    };
}
