R"sql(
-- SPDX-License-Identifier: EUPL-1.2
-- A seed: documents of several databases with the sequences they were read at. Included by seed.cpp as one raw
-- string; application_id 0x56475344 ("VGSD"). Holds what came from the server, nothing of an installation.

CREATE TABLE seed (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), -- a single row
    made_us INTEGER NOT NULL,                         -- UTC, microseconds
    feeds INTEGER NOT NULL,                           -- rows of seed_feed
    documents INTEGER NOT NULL                        -- in all pages
) STRICT;

CREATE TABLE seed_feed (
    feed INTEGER NOT NULL PRIMARY KEY,                -- number within this file, the directory first
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),     -- database name
    kind TEXT NOT NULL,                               -- 'directory' or 'catalogue'
    since TEXT NOT NULL,                              -- raw JSON of the sequence: nothing up to it is missing
    instance TEXT NOT NULL,                           -- raw instance_start_time; '' = unknown
    purge TEXT NOT NULL,                              -- raw purge_seq; '' = none
    reconciled_us INTEGER NOT NULL                    -- last comparison with the server; 1 = is due
) STRICT;

CREATE TABLE seed_page (
    page INTEGER NOT NULL PRIMARY KEY,                -- in their order
    feed INTEGER NOT NULL REFERENCES seed_feed (feed),
    documents BLOB NOT NULL,                          -- gzip of a QDataStream: id, rev, other leaves, raw body, ...
    digest BLOB NOT NULL                              -- SHA-256 of `documents`, against damage on the way
) STRICT;
)sql"
