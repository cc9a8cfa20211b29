using System.Security.Cryptography;
using System.Text;
using Kommunkompassen.Internal;

namespace Kommunkompassen;

/// <summary>Tells whether two official wordings are the same text, however they were typed or wrapped.</summary>
/// <remarks>
/// The normal form: Unicode normalisation form C (å as one character), every run of white space (line breaks and no-break spaces included)
/// one
/// space, none at the ends. Case, punctuation, and hyphens against dashes are kept: they are the report's. Where the runtime is switched to
/// invariant globalisation it leaves out form C; the embedded framework versions are in it already.
/// </remarks>
public static class OfficialWording
{
    /// <summary>A wording in its normal form.</summary>
    /// <param name="wording">The wording.</param>
    /// <exception cref="ArgumentNullException">The wording is null.</exception>
    /// <exception cref="ArgumentException">The wording holds one half of a surrogate pair without the other.</exception>
    public static string Normalize(string wording)
        => string.Join(
            ' ', Guard.WellFormed(wording).Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The SHA-256 of a wording's normal form in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    /// <param name="wording">The wording.</param>
    /// <exception cref="ArgumentNullException">The wording is null.</exception>
    /// <exception cref="ArgumentException">The wording holds one half of a surrogate pair without the other.</exception>
    public static string Hash(string wording)
        => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Normalize(wording)))).ToLowerInvariant();
}
