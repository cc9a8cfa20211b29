using System.Security.Cryptography;
using System.Text;

namespace Kommunkompassen;

/// <summary>Decides whether two official wordings are the same text, however they were typed or wrapped.</summary>
internal static class OfficialWording
{
    /// <summary>A wording in Unicode normalisation form C (å as one character), with every run of white space as one space.</summary>
    internal static string Normalize(string wording)
        => string.Join(
            ' ', Guard.WellFormed(wording).Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static string Hash(string wording)
        => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Normalize(wording)))).ToLowerInvariant();
}
