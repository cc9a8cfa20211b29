using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Xunit;

namespace Kommunkompassen.Samples.Tests;

/// <summary>The web API, served on loopback and asked over HTTP.</summary>
public sealed partial class WebApiTests : IAsyncLifetime
{
    private readonly SampleRun _server = SampleRun.Start("WebApi", "--urls", "http://127.0.0.1:0");
    private readonly HttpClient _client = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromSeconds(30) });

    public async ValueTask InitializeAsync()
    {
        var address = await _server.Until(
            () => Listening().Match(_server.Output) is { Success: true } found ? found.Groups[1].Value : null);
        _client.BaseAddress = new Uri(address);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_sound_evaluation_is_accepted()
    {
        using var answer = await Post("/validate", Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022"))));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Theory]
    [InlineData("/validate")]
    [InlineData("/compare/olofstrom-2017")]
    public async Task All_faults_come_at_once_with_their_pointers(string address)
    {
        var spoilt = Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022")))
            .Replace("\"achieved\": 10,", "\"achieved\": 1000,", StringComparison.Ordinal)
            .Replace("\"code\": \"1060\"", "\"code\": \"106\"", StringComparison.Ordinal);
        using var answer = await Post(address, spoilt);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = await Json(answer);
        var errors = problem.RootElement.GetProperty("errors").EnumerateObject().Select(static error => error.Name).ToList();
        Assert.Contains("/municipality/code", errors);
        Assert.Contains("/areas/0/subQuestions/0/achieved", errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1, 2")]
    [InlineData("{\"kind\": \"mapping\"}")]
    public async Task What_is_no_evaluation_is_refused_with_a_reason(string body)
    {
        using var answer = await Post("/validate", body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = await Json(answer);
        Assert.NotEmpty(problem.RootElement.GetProperty("errors").EnumerateObject());
    }

    [Fact]
    public async Task The_two_evaluations_of_Olofstrom_are_compared()
    {
        using var answer = await Post("/compare/olofstrom-2017",
            Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022"))));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var comparison = await Json(answer);
        var total = comparison.RootElement.GetProperty("total");
        Assert.Equal(55.5194m, total.GetProperty("difference").GetProperty("decimal").GetDecimal());
        Assert.Equal("improved", total.GetProperty("verdict").GetString());
        Assert.NotEmpty(comparison.RootElement.GetProperty("caveats").EnumerateArray());
    }

    [Fact]
    public async Task The_older_form_is_translated_whichever_comes_first()
    {
        using var answer = await Post("/compare/olofstrom-2022",
            Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId("avesta-2014"))));
        using var comparison = await Json(answer);
        Assert.Equal("2020", comparison.RootElement.GetProperty("framework").GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_unknown_evaluation_is_not_found()
    {
        using var answer = await Post("/compare/nowhere-1999", "{}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_above_the_limit_is_cut_off()
    {
        using var content = new ByteArrayContent(new byte[Document.MaxBytes + 1]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/validate", UriKind.Relative)) { Content = content };
        request.Headers.ExpectContinue = true;
        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> Post(string address, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonDocument> Json(HttpResponseMessage answer)
        => JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
