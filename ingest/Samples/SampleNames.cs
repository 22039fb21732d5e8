namespace LusInsight.Ingest.Samples;

/// <summary>Common Danish names: Bogus has no Danish ones.</summary>
internal static class SampleNames
{
    private static readonly string[] First =
    [
        "Anne", "Mette", "Kirsten", "Hanne", "Anna", "Helle", "Susanne", "Lene", "Maria", "Marianne", "Lone", "Camilla",
        "Pia", "Louise", "Charlotte", "Bente", "Tina", "Gitte", "Karen", "Ida", "Sofie", "Birgitte", "Julie", "Line",
        "Dorthe", "Trine", "Maja", "Emma", "Rikke", "Signe", "Åse", "Fatima", "Aisha", "Peter", "Michael", "Lars",
        "Jens", "Thomas", "Henrik", "Søren", "Christian", "Martin", "Jan", "Morten", "Jesper", "Anders", "Niels", "Mads",
        "Rasmus", "Per", "Hans", "Ole", "Kim", "Jørgen", "Claus", "Simon", "Erik", "Magnus", "Bjørn", "Torben",
        "Mohammed", "Ali", "Yusuf", "Frederik",
    ];

    private static readonly string[] Last =
    [
        "Nielsen", "Jensen", "Hansen", "Andersen", "Pedersen", "Christensen", "Larsen", "Sørensen", "Rasmussen", "Jørgensen",
        "Petersen", "Madsen", "Kristensen", "Olsen", "Thomsen", "Christiansen", "Poulsen", "Johansen", "Møller", "Mortensen",
        "Knudsen", "Jakobsen", "Mikkelsen", "Lund", "Holm", "Schmidt", "Eriksen", "Kristiansen", "Clausen", "Simonsen",
        "Bertelsen", "Dam", "Krogh", "Bak", "Skov", "Lauridsen", "Østergaard", "Ahmed", "Yilmaz", "Nguyen",
        "Søgaard", "Ravn", "Bruun", "Winther", "Friis", "Kjær", "Toft", "Aagaard",
    ];

    public static string Name(SampleDice dice) => $"{dice.OneOf(First)} {dice.OneOf(Last)}";
}
