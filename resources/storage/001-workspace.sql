-- SPDX-FileCopyrightText: 2026 The Crossread authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The first shape of a workspace. One table a type, its columns named as the fields of its records; positions
-- (start, end, and those inside JSON) count Unicode code points of the version's text, [start, end).
-- References may be met within a transaction in any order, hence DEFERRABLE.

-- What an article's bytes were and the text drawn from them. Rows stay when an import is undone.
CREATE TABLE content (
    version TEXT PRIMARY KEY NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    outlet TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL,
    version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    hidden INTEGER NOT NULL
) STRICT;

CREATE TABLE version (
    id TEXT PRIMARY KEY NOT NULL REFERENCES content (version) DEFERRABLE INITIALLY DEFERRED,
    article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    path TEXT NOT NULL,
    mediaType TEXT NOT NULL,
    encoding TEXT NOT NULL,
    imported TEXT NOT NULL,
    blocks TEXT NOT NULL
) STRICT;

CREATE TABLE statement (
    id TEXT PRIMARY KEY NOT NULL,
    version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    sentence INTEGER NOT NULL,
    worthiness REAL NOT NULL
) STRICT;
CREATE INDEX statement_version ON statement (version);

CREATE TABLE claim (
    id TEXT PRIMARY KEY NOT NULL,
    version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    value TEXT NOT NULL,
    origin TEXT NOT NULL
) STRICT;
CREATE INDEX claim_version ON claim (version);
CREATE INDEX claim_statement ON claim (statement);

CREATE TABLE link (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    origin TEXT NOT NULL,
    decision TEXT NOT NULL,
    score REAL NOT NULL,
    reasons TEXT NOT NULL
) STRICT;

-- The statements of a link, in their order: a list of its record, with references that are kept.
CREATE TABLE link_statement (
    link TEXT NOT NULL REFERENCES link (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    statement TEXT NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (link, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_statement_statement ON link_statement (statement);

CREATE TABLE discrepancy (
    id TEXT PRIMARY KEY NOT NULL,
    link TEXT NOT NULL REFERENCES link (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    severity TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    passages TEXT NOT NULL,
    origin TEXT NOT NULL,
    decision TEXT NOT NULL
) STRICT;
CREATE INDEX discrepancy_link ON discrepancy (link);

CREATE TABLE note (
    id TEXT PRIMARY KEY NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- The audit trail: every Change in the order in which it was made, never edited.
CREATE TABLE change (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    undoes TEXT REFERENCES change (id),
    edits TEXT NOT NULL
) STRICT;
