namespace Kommunkompassen.Reports;

/// <summary>A line of the text without tags and entities, with composed letters, plain spaces, and a tab wherever a cell ends.</summary>
/// <param name="Number">The number of the line in the text, from 1; a line with several rows of a marked-up table gives several of
/// these.</param>
/// <param name="Text">The cleaned text, without spaces at its ends and tabs at its start.</param>
internal readonly record struct SourceLine(int Number, string Text);
