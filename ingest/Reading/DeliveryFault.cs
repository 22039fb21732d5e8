namespace LusInsight.Ingest.Reading;

/// <summary>What is wrong with a delivery, for those who say it in words of their own.</summary>
public enum DeliveryFault
{
    /// <summary>Only the message tells.</summary>
    Other,

    /// <summary>None of the contract's files is there.</summary>
    NoFiles,

    /// <summary>It belongs to another organisation than the one it was meant for; the subject is that other one.</summary>
    OtherOrganisation,

    /// <summary>organisation.json cannot be used.</summary>
    OrganisationFile,

    /// <summary>A file cannot be read as what its name says; the subject is the file.</summary>
    UnreadableFile,

    /// <summary>A workbook asks for a password, or is an old .xls; the subject is the file.</summary>
    ProtectedFile,

    /// <summary>A header lacks a key's columns; the subject is the file.</summary>
    HeaderLacksColumn,

    /// <summary>Two headers mean one column; the subject is the file.</summary>
    HeaderTwice,

    /// <summary>Users may be delivered by an administrator alone; the subject is the file.</summary>
    UsersNotAllowed,

    /// <summary>Settings may be changed by an administrator alone.</summary>
    SettingsNotAllowed,

    /// <summary>Who leads a part of the organisation brings more than that part; the subject is the files, where it is about some.</summary>
    OutOfReach,

    /// <summary>Who brings it may not load, or no longer.</summary>
    NotAllowed,

    /// <summary>More rows are rejected than the request allows.</summary>
    TooManyRejects,

    /// <summary>Another load has the organisation's folder; the subject is who runs it, where that is known.</summary>
    LoadRunning,

    /// <summary>The disk is full, or the data folder cannot be used.</summary>
    Storage,
}
