using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tests.Support;

/// <summary>An arbitrary mapping with an arbitrary evaluation of its source framework version.</summary>
public sealed record Scenario(MappingParts Parts, FrameworkMapping Mapping, Evaluation Evaluation)
{
    public static Scenario Draw(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        return new(parts, parts.Mapping(), Worlds.Evaluation(tape, parts.From));
    }

    public Translation Translate() => Mapping.Translate(Evaluation);
}
