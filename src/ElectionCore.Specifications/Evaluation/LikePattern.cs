namespace ElectionCore.Specifications;

/// <summary>
/// A pattern of SQL's LIKE: <c>%</c> is any run of characters, <c>_</c> one character, <c>[a-f]</c> one character
/// of a set, <c>[^a-f]</c> one outside it. Case is ignored, whatever the culture. A character is a Unicode code
/// point, as in SQLite and PostgreSQL.
/// </summary>
/// <remarks>
/// Only the last <c>%</c> passed is ever returned to, since an earlier one cannot help where it could not. So a
/// match takes at most as many steps as the text has characters times the pattern's, however the pattern is made.
/// </remarks>
internal sealed class LikePattern
{
    private readonly Token[] _tokens;

    private LikePattern(Token[] tokens) => _tokens = tokens;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="InvalidSearchPatternException">The pattern cannot be read.</exception>
    public static LikePattern Parse(string pattern)
    {
        var tokens = new List<Token>(pattern.Length);
        for (var at = 0; at < pattern.Length;)
        {
            switch (pattern[at])
            {
                case '%':
                    tokens.Add(new Token(TokenKind.AnyRun));
                    at++;
                    break;
                case '_':
                    tokens.Add(new Token(TokenKind.AnyOne));
                    at++;
                    break;
                case '[':
                    tokens.Add(new Token(TokenKind.Set, Set: LikeSet.Parse(pattern, ref at)));
                    break;
                default:
                    var character = CodePoint.At(pattern, at, out var length);
                    tokens.Add(new Token(TokenKind.Literal, Upper: CodePoint.ToUpper(character)));
                    at += length;
                    break;
            }
        }

        return new LikePattern([.. tokens]);
    }

    /// <summary>Whether the pattern matches the whole text.</summary>
    public bool IsMatch(string text)
    {
        var at = 0;
        var token = 0;
        var afterRun = -1; // the token after the last % passed
        var runEnd = 0; // where in the text that % ends for now

        while (at < text.Length)
        {
            if (token < _tokens.Length && _tokens[token].Kind == TokenKind.AnyRun)
            {
                afterRun = ++token;
                runEnd = at;
                continue;
            }

            var character = CodePoint.At(text, at, out var length);
            if (token < _tokens.Length && _tokens[token].Accepts(character))
            {
                token++;
                at += length;
                continue;
            }

            if (afterRun < 0)
            {
                return false;
            }

            if (afterRun == _tokens.Length)
            {
                return true; // the pattern ends in %
            }

            _ = CodePoint.At(text, runEnd, out length);
            runEnd += length;
            at = runEnd;
            token = afterRun;
        }

        while (token < _tokens.Length && _tokens[token].Kind == TokenKind.AnyRun)
        {
            token++;
        }

        return token == _tokens.Length;
    }

    private enum TokenKind
    {
        Literal,
        AnyOne,
        AnyRun,
        Set,
    }

    private readonly record struct Token(TokenKind Kind, int Upper = 0, LikeSet? Set = null)
    {
        public bool Accepts(int character) => Kind switch
        {
            TokenKind.Literal => CodePoint.ToUpper(character) == Upper,
            TokenKind.Set => Set!.Contains(character),
            _ => true,
        };
    }
}
