namespace Kommunkompassen.Mapping;

/// <summary>Translates evaluations by a mapping.</summary>
/// <remarks>Extensions, since a mapping is an agreement that stands on its own and knows nothing of those who translate by it.</remarks>
public static class FrameworkMappingExtensions
{
    /// <summary>Translates an evaluation to the target framework version.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="evaluation">An evaluation that uses the source framework version.</param>
    /// <exception cref="ArgumentNullException">The mapping or the evaluation is null.</exception>
    /// <exception cref="ArgumentException">The evaluation uses another framework version.</exception>
    public static Translation Translate(this FrameworkMapping mapping, Evaluation evaluation)
    {
        var (from, used) = (Guard.NotNull(mapping).From, Guard.NotNull(evaluation).Framework);
        return used.Equals(from)
            ? Translator.Translate(mapping, evaluation)
            : throw new ArgumentException(
                used.Id == from.Id
                    ? $"Evaluation {evaluation} uses another content of framework {from} than mapping {mapping.Id}; "
                        + "load both from the same catalogue."
                    : $"Evaluation {evaluation} uses framework {used}, but mapping {mapping.Id} goes from {from} to {mapping.To}; "
                        + $"use a mapping from {used}.",
                nameof(evaluation));
    }
}
