using Kommunkompassen.Mapping;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>The ways from one form of the framework to another.</summary>
/// <param name="routes">The one that is used first, then the others.</param>
internal sealed class RouteAnswer(EquatableList<MappingRoute> routes) : IAnswer
{
    public Page Page(Language language) => new RoutePage(routes, language).Page();

    public Sheet Sheet(Language language) => RouteSheet.Of(routes[0].Mapping, language);

    public string Json() => Document.ToJson(routes);
}
