using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Hosting;

/// <summary>Counts the open sockets of one kind, in all and per reader.</summary>
/// <param name="most">In all.</param>
/// <param name="mostPerUser">Per reader.</param>
internal sealed class OpenSockets(int most, int mostPerUser)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<UserId, int> _open = [];
    private int _all;

    /// <summary>Takes a place, if there is one.</summary>
    public bool TryTake(UserId user)
    {
        lock (_lock)
        {
            var mine = _open.GetValueOrDefault(user);
            if (_all >= most || mine >= mostPerUser)
            {
                return false;
            }

            _open[user] = mine + 1;
            _all++;
            return true;
        }
    }

    /// <summary>Gives it back.</summary>
    public void Give(UserId user)
    {
        lock (_lock)
        {
            _all--;
            if (--_open[user] == 0)
            {
                _open.Remove(user);
            }
        }
    }
}
