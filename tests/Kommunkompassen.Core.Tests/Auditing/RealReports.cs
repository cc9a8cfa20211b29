using Kommunkompassen.Data;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>The five evaluations of the package.</summary>
internal static class RealReports
{
    internal static Evaluation Avesta2014 => Read("avesta-2014");

    internal static Evaluation Olofstrom2017 => Read("olofstrom-2017");

    internal static Evaluation Ronneby2017 => Read("ronneby-2017");

    internal static Evaluation Amal2019 => Read("amal-2019");

    internal static Evaluation Olofstrom2022 => Read("olofstrom-2022");

    internal static Evaluation[] All => [Avesta2014, Olofstrom2017, Ronneby2017, Amal2019, Olofstrom2022];

    internal static Evaluation Read(string id) => Catalogue.Embedded.GetEvaluation(new EvaluationId(id));
}
