using Kommunkompassen;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using WebApi;

#region app
var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(static server => server.Limits.MaxRequestBodySize = Document.MaxBytes);
var app = builder.Build();

// Is the posted document an evaluation? 204 if so, else every fault with its JSON pointer.
app.MapPost("/validate", async (HttpRequest request) =>
{
    var read = await Catalogue.Embedded.EvaluationReader.TryReadAsync(request.Body, request.HttpContext.RequestAborted);
    return read.IsValid ? Results.NoContent() : Problems.Of(read.Faults);
});

// Compares an embedded evaluation with the posted one, as a document of the kind "comparison".
app.MapPost("/compare/{before}", async (EvaluationId before, HttpRequest request) =>
{
    var catalogue = Catalogue.Embedded;
    if (catalogue.FindEvaluation(before) is not { } known)
    {
        return Results.Problem($"There is no evaluation {before}.", statusCode: StatusCodes.Status404NotFound);
    }

    var read = await catalogue.EvaluationReader.TryReadAsync(request.Body, request.HttpContext.RequestAborted);
    if (!read.IsValid)
    {
        return Problems.Of(read.Faults);
    }

    var comparison = EvaluationComparison.Between(known, read.Value, catalogue.MappingRegistry);
    return Results.Text(Document.ToJson(comparison), "application/json");
});
#endregion app

await app.RunAsync();
