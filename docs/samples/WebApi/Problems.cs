using Kommunkompassen;

namespace WebApi;

/// <summary>Faults as problem details (RFC 9457): each under the JSON pointer of what is wrong.</summary>
internal static class Problems
{
    #region problems
    internal static IResult Of(IEnumerable<Fault> faults) => Results.ValidationProblem(
        faults.GroupBy(static fault => fault.Position).ToDictionary(
            static place => place.Key.Length == 0 ? "/" : place.Key,
            static place => place.Select(static fault => $"{fault.Message} {fault.Remedy} [{fault.Code}]").ToArray()),
        title: "The document is not a valid evaluation.");
    #endregion problems
}
