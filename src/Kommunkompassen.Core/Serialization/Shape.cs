using System.Text;

namespace Kommunkompassen.Serialization;

/// <summary>The members of one kind of object in the order in which they are written; a trailing question mark marks an optional one.</summary>
internal sealed class Shape
{
    internal Shape(string what, params ReadOnlySpan<string> members)
    {
        What = what;
        Names = new string[members.Length];
        Utf8Names = new byte[members.Length][];
        for (var i = 0; i < members.Length; i++)
        {
            var optional = members[i].EndsWith('?');
            Names[i] = optional ? members[i][..^1] : members[i];
            Utf8Names[i] = Encoding.UTF8.GetBytes(Names[i]);
            Required |= optional ? 0 : 1u << i;
        }
    }

    /// <summary>What the object is, with an article.</summary>
    internal string What { get; }

    internal string[] Names { get; }

    internal byte[][] Utf8Names { get; }

    /// <summary>A bit for each required member.</summary>
    internal uint Required { get; }

    /// <summary>The place of a name, or -1; the member that is next in order is tried first, since most documents keep to it.</summary>
    internal int IndexOf(ReadOnlySpan<byte> name, int next)
    {
        if (next < Utf8Names.Length && name.SequenceEqual(Utf8Names[next]))
        {
            return next;
        }

        for (var i = 0; i < Utf8Names.Length; i++)
        {
            if (name.SequenceEqual(Utf8Names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
