#region usings
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kommunkompassen;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Testing;
using Xunit;
#endregion usings

namespace PropertyTests;

public sealed class StoreProperties
{
    #region one
    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void What_was_stored_is_read_back(Evaluation evaluation)
    {
        var store = new Store(evaluation.Framework);
        store.Save(evaluation);
        Assert.Equal(evaluation, store.Load(evaluation.Id));
    }
    #endregion one

    #region pair
    [Property]
    public Property A_translation_never_gives_more_than_the_target_has()
    {
        var cases = from mapping in Mappings.Any
                    from evaluation in Evaluations.Using(mapping.From)
                    select (mapping, evaluation);
        return Prop.ForAll(cases.ToArbitrary(), given =>
        {
            var total = given.mapping.Translate(given.evaluation).Scores.Total.Estimate;
            Assert.True(total is null || total.Value.Interval.High <= given.mapping.To.MaxPoints);
        });
    }
    #endregion pair

    #region official
    [Property]
    public Property Any_table_of_the_form_of_2020_can_be_stored()
    {
        var framework = Catalogue.Embedded.GetFramework(new FrameworkId("2020"));
        return Prop.ForAll(Evaluations.Arbitrary(framework), evaluation =>
        {
            var store = new Store(framework);
            store.Save(evaluation);
            Assert.Equal(evaluation, store.Load(evaluation.Id));
        });
    }
    #endregion official
}
