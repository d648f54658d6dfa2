"""Errors that carry a sentence for people: what happened, and what to do."""


class OpenspaceError(Exception):
    """An error whose text is one sentence a person can act on."""


class UnknownRecordError(OpenspaceError):
    """A record was asked for that is not there (any more)."""


class ReadOnlyError(OpenspaceError):
    """A change was tried on a gathering that can only be read now."""


class BadFileError(OpenspaceError):
    """A file cannot be read as what it should be."""


class BadInputError(OpenspaceError):
    """What a person gave cannot be used as it stands."""
