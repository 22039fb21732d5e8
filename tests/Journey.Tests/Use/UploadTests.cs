using LusInsight.Journey.Tests.Repository;
using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Use;

/// <summary>Files are dragged together, looked at, and published or discarded; whoever has a page open sees the new figures.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class UploadTests(SampleSite site)
{
    private const string Organisation = "ucl";

    [Fact]
    public async Task Correction_Published_IsSeenOnAnOpenPageThatKeepsItsPlace()
    {
        await using var reader = await SignInAsync("direktoer");
        await reader.GoAsync("/ucl/gaps?round=lus-2025");
        await reader.Page.GetByText("Vis som tabel").First.ClickAsync();
        await reader.Page.EvaluateAsync("() => { scrollTo(0, 420); window.stays = true; }");
        var before = await reader.Lead.InnerTextAsync();
        await using var director = await SignInAsync("direktoer");
        await director.FollowMenuAsync("Data");

        await ChooseAsync(director, File("spindscorer.csv", Corrected("lus-2025")));
        await Assertions.Expect(director.Heading).ToHaveTextAsync("Data: gennemse før offentliggørelse");
        await Assertions.Expect(director.Heading).ToBeFocusedAsync();
        (await director.Lead.InnerTextAsync()).ShouldBe("0 rækker er nye, 4 ændret, 0 afvist. Intet er offentliggjort endnu.");
        (await reader.Lead.InnerTextAsync()).ShouldBe(before);
        (await Inspection.FaultsAsync(director, "ucl-data-review")).ShouldBeEmpty();

        // By keyboard alone: from the heading to the button.
        await director.Heading.FocusAsync();
        await director.Page.Keyboard.PressAsync("Tab");
        await director.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(director.Page.GetByText("Offentliggjort: 0 rækker er nye, 4 ændret, 0 afvist.")).ToBeVisibleAsync();

        await reader.Page.WaitForFunctionAsync("() => document.querySelector('.toast-note').textContent.startsWith('Nye data fra kl. ')");
        (await reader.Lead.InnerTextAsync()).ShouldNotBe(before);
        (await reader.Page.EvaluateAsync<bool>("() => window.stays && scrollY === 420 && !!document.querySelector('.card-foot details[open]')")).ShouldBeTrue();
        await Assertions.Expect(director.Page.Locator("p.basis")).ToContainTextAsync("generation 2");
        await Assertions.Expect(director.Page.GetByText("Offentliggjort:")).ToBeVisibleAsync();
        reader.TakeComplaints().Concat(director.TakeComplaints()).ShouldBeEmpty();
    }

    [Fact]
    public async Task BadRows_Discarded_WereToldByLineAndChangeNothing()
    {
        await using var admin = await SignInAsync("admin");
        await admin.GoAsync("/ucl/data");
        var before = site.FilesOf(Organisation);

        var rows = Repo.Read("data-samples/ucl/spider_scores.csv").Split('\n').Take(101).Select(line => line.TrimEnd('\r')).ToList();
        int[] bad = [3, 17, 40, 41, 77, 101];
        foreach (var line in bad)
        {
            rows[line - 1] = string.Join(',', rows[line - 1].Split(',').Select((cell, i) => i == 2 ? "9" : cell));
        }

        await ChooseAsync(admin, File("spindscorer.csv", string.Join("\r\n", rows)));
        await Assertions.Expect(admin.Lead).ToHaveTextAsync("0 rækker er nye, 0 ændret, 6 afvist. Intet er offentliggjort endnu.");
        var table = admin.Page.Locator(".upload table").Last.Locator("tbody tr");
        (await table.AllAsync()).Count.ShouldBe(6);
        (await table.Locator("td:nth-child(2)").AllInnerTextsAsync()).ShouldBe(bad.Select(line => $"{line}"));
        (await table.First.InnerTextAsync()).ShouldContain("nuværende");
        (await table.First.InnerTextAsync()).ShouldContain("et helt tal fra 1 til 5");

        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Kassér" }).ClickAsync();
        await Assertions.Expect(admin.Heading).ToHaveTextAsync("Data");
        site.FilesOf(Organisation).ShouldBe(before);
        admin.TakeComplaints().ShouldBeEmpty();
    }

    [Fact]
    public async Task Users_Uploaded_AreRefusedOfADirectorAndTakenOfAnAdministrator()
    {
        var users = File("brugere.csv", "bruger_id,rolle\nny@ucl.example,hr\n");
        await using var director = await SignInAsync("direktoer");
        await director.GoAsync("/ucl/data");
        await ChooseAsync(director, users);
        await Assertions.Expect(director.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Kun en administrator må indlæse brugere. Tag brugere.csv ud, og prøv igen.");

        await using var admin = await SignInAsync("admin");
        await admin.GoAsync("/ucl/data");
        await ChooseAsync(admin, users);
        await Assertions.Expect(admin.Lead).ToHaveTextAsync("1 række er ny, 0 ændret, 0 afvist. Intet er offentliggjort endnu.");
    }

    private Task<Visitor> SignInAsync(string user) => site.SignInAsync(Samples.User(user, Organisation), Organisation);

    // The input is there when the page is connected.
    private static Task ChooseAsync(Visitor visitor, FilePayload file) => visitor.Page.Locator("#upload-files").SetInputFilesAsync(file);

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    // The round's last conversation now wishes the greatest lift in every arena.
    private static string Corrected(string round)
    {
        var rows = Repo.Read("data-samples/ucl/spider_scores.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.TrimEnd('\r')).ToList();
        var conversation = rows.Last(row => row.StartsWith(round, StringComparison.Ordinal)).Split(',')[0];
        return string.Join('\n', rows.Where(row => row.StartsWith(conversation + ",", StringComparison.Ordinal))
            .Select(row => row.Split(',')).Select(cells => $"{cells[0]},{cells[1]},1,5,{cells[4]}").Prepend(rows[0]));
    }
}
