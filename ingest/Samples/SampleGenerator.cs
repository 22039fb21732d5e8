using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>Invents an organisation's delivery: same spec, same bytes, on every machine and any day.</summary>
public sealed class SampleGenerator
{
    private readonly SamplePlan _plan;
    private readonly SampleConversations _conversations;
    private readonly SampleAnswers _scaling;
    private readonly SampleAnswers _evaluations;
    private readonly SampleSpider _spider;
    private readonly SampleTopics _topics;
    private readonly SampleAgreements _agreements;

    private SampleGenerator(SamplePlan plan)
    {
        _plan = plan;
        _conversations = new SampleConversations(plan);
        _scaling = new SampleAnswers(plan, ItemKind.Scaling);
        _evaluations = new SampleAnswers(plan, ItemKind.Evaluation);
        _spider = new SampleSpider(plan);
        _topics = new SampleTopics(plan);
        _agreements = new SampleAgreements(plan);
    }

    /// <summary>Writes organisation.json and the CSV files. One person is in memory at a time.</summary>
    /// <param name="folder">A new or an empty folder.</param>
    /// <param name="spec">What to invent.</param>
    /// <exception cref="ArgumentException">The spec has a fault (<see cref="SampleSpec.Fault"/>).</exception>
    /// <exception cref="IOException">The folder has something in it, or cannot be written.</exception>
    public static void Write(string folder, SampleSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        if (spec.Fault is { } fault)
        {
            throw new ArgumentException(fault, nameof(spec));
        }

        Directory.CreateDirectory(folder);
        if (Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException("The folder is not empty: choose a new one, so that no delivery is written over.");
        }

        var plan = new SamplePlan(spec);
        SampleOrganisationFile.Write(folder, plan);
        using var files = new SampleFiles(folder, plan);
        new SampleGenerator(plan).Write(files);
    }

    private void Write(SampleFiles files)
    {
        foreach (var department in _plan.Departments.All)
        {
            files.Departments.Row(department.Id, department.Name, department.Parent?.Id);
        }

        foreach (var round in _plan.Rounds)
        {
            files.Rounds.Row(round.Id.Value, round.Name, SampleFile.Text(round.OpensOn), SampleFile.Text(round.ClosesOn));
        }

        foreach (var initiative in _plan.Initiatives)
        {
            initiative.Write(files.Initiatives!);
        }

        SampleUsers.Write(files.Users, _plan);
        foreach (var person in new SamplePeople(_plan).All())
        {
            Write(files, person);
        }
    }

    private void Write(SampleFiles files, SamplePerson person)
    {
        files.Leaders.Row(
            person.Id, person.Department.Id, person.ManagerId, person.Level, person.Name,
            $"{person.Id.ToLowerInvariant()}@{_plan.Spec.Organisation}.example",
            SampleFile.Text(person.BirthDate),
            person.EmployedFrom is { } from ? SampleFile.Text(from) : null,
            person.EmployedTo is { } to ? SampleFile.Text(to) : null);
        var traits = SampleTraits.Of(_plan, person.Dice);
        foreach (var conversation in _plan.Rounds.SelectMany(round => _conversations.Of(person, round)))
        {
            Write(files, conversation, traits);
        }
    }

    private void Write(SampleFiles files, SampleConversation conversation, SampleTraits traits)
    {
        files.Conversations.Row(
        [
            conversation.Id, conversation.Round.Id.Value, conversation.Person.Id, conversation.Kind, conversation.GroupId,
            conversation.Department == conversation.Person.Department ? null : conversation.Department.Id,
            .. SampleColumns.Steps(_plan.Concept).Select(step => conversation.Course[step] is { } day ? SampleFile.Text(day) : null),
        ]);
        _scaling.Write(files.ScalingAnswers, conversation, traits);
        _evaluations.Write(files.Evaluations, conversation, traits);
        var focus = files.SpiderScores is { } spider ? _spider.Write(spider, conversation, traits) : [];
        _topics.Write(files.Topics, conversation);
        _agreements.Write(files.Agreements, conversation, focus);
    }
}
