using Kommunkompassen.Serialization;

namespace WebApi;

/// <summary>Reads the body of a request as a document.</summary>
internal static class Body
{
    #region body
    /// <summary>Kestrel forbids blocking reads, so the body is taken into memory first; the server's limit bounds it.</summary>
    internal static async Task<ReadResult<T>> ReadAsync<T>(HttpRequest request, DocumentReader<T> reader)
        where T : class
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
        return reader.TryRead(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
    #endregion body
}
