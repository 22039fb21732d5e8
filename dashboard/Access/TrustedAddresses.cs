using System.Net;

namespace LusInsight.Dashboard.Access;

/// <summary>Where the trusted proxy calls from.</summary>
public sealed class TrustedAddresses
{
    private readonly IReadOnlyList<IPNetwork> _networks;

    private TrustedAddresses(IReadOnlyList<IPNetwork> networks) => _networks = networks;

    /// <summary>Reads addresses and networks apart by `;`. Null where one is neither, or would trust everybody.</summary>
    public static TrustedAddresses? Parse(string? text)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Network(part) is not { PrefixLength: > 0 } network)
            {
                return null;
            }

            networks.Add(network);
        }

        return networks.Count == 0 ? null : new TrustedAddresses(networks);
    }

    /// <summary>Whether a call comes from one of them; a call without an address (a Unix socket) does not.</summary>
    public bool Contain(IPAddress? address) => address is not null && _networks.Any(network => network.Contains(Plain(address)));

    private static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(Plain(address), Plain(address).GetAddressBytes().Length * 8)
        : null;

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
