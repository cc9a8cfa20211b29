namespace Kommunkompassen;

/// <summary>A Swedish municipality.</summary>
public sealed record Municipality
{
    /// <summary>Makes a municipality.</summary>
    /// <param name="name">Its Swedish name without "kommun", such as "Olofström".</param>
    /// <param name="code">Its four-digit SCB code.</param>
    /// <param name="county">Its county, such as "Blekinge län".</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Municipality(string name, MunicipalityCode code, string county)
    {
        Name = Guard.Text(name);
        Code = Guard.NotNull(code);
        County = Guard.Text(county);
    }

    /// <summary>The Swedish name.</summary>
    public string Name { get; }

    /// <summary>The SCB code.</summary>
    public MunicipalityCode Code { get; }

    /// <summary>The county.</summary>
    public string County { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
