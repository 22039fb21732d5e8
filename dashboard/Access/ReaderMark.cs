using System.Security.Cryptography;
using System.Text;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Access;

/// <summary>
/// What the log calls a reader: a user_id is often somebody's e-mail, and logs are kept, copied and sent. The same reader has
/// the same mark until the dashboard is started again; nobody can tell from it who they are.
/// </summary>
public sealed class ReaderMark
{
    private const int Length = 10;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Ten hexadecimal digits.</summary>
    public string Of(UserId user) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(user.Value)))[..Length];
}
