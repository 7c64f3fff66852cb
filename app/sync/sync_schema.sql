R"sql(
-- SPDX-License-Identifier: EUPL-1.2
-- The tables of synchronisation, laid into the file of the collection they serve, so that documents and checkpoint
-- commit together. Included by ledger_schema.cpp as one raw string. Written by sync::Ledger only; times are UTC
-- microseconds; no password.

-- What is true of this copy of the file.
CREATE TABLE sync_installation (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),         -- a single row
    id TEXT NOT NULL CHECK (length(id) = 32)                  -- random, hex; a restored or copied file gets a new one
) STRICT;

-- A database of the server that is read here.
CREATE TABLE sync_feed (
    feed INTEGER NOT NULL PRIMARY KEY,                        -- number, given here
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),             -- database name, 'catalogue-lv-talsi'
    kind INTEGER NOT NULL,                                    -- 1 directory, 2 catalogue, 3 positions
    owner TEXT NOT NULL,                                      -- organisation its documents belong to; '' = the directory
    own INTEGER NOT NULL CHECK (own IN (0, 1)),               -- 1 = written from here
    since TEXT,                                               -- raw JSON of the last durable sequence; null = from the start
    instance TEXT,                                            -- raw instance_start_time the sequence belongs to; null = unknown
    purge TEXT,                                               -- raw purge_seq; null = the server has none
    reconciled_us INTEGER NOT NULL DEFAULT 0,                 -- last complete comparison with _all_docs; 0 = never
    contact_us INTEGER NOT NULL DEFAULT 0,                    -- last round that went through; 0 = never
    received_us INTEGER NOT NULL DEFAULT 0                    -- last change that arrived; 0 = never
) STRICT;

-- A document of a feed as the server has it.
CREATE TABLE sync_document (
    feed INTEGER NOT NULL,                                    -- sync_feed.feed
    id TEXT NOT NULL,                                         -- _id
    rev TEXT NOT NULL CHECK (rev <> ''),                      -- _rev of the winner
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),       -- 1 = the winner is a tombstone
    conflicts TEXT,                                           -- other live leaves, one a line; null = none
    body INTEGER,                                             -- sync_body.row, own databases only; else null
    PRIMARY KEY (feed, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sync_document_forked ON sync_document (feed) WHERE conflicts IS NOT NULL;

-- Bodies apart, so that finding, comparing and counting documents reads small rows.
CREATE TABLE sync_body (
    row INTEGER NOT NULL PRIMARY KEY,                         -- named by sync_document.body
    body BLOB NOT NULL                                        -- raw JSON of the winner
) STRICT;
CREATE TRIGGER sync_body_replaced AFTER UPDATE OF body ON sync_document
WHEN old.body IS NOT NULL AND old.body IS NOT new.body BEGIN
    DELETE FROM sync_body WHERE row = old.body;
END;
CREATE TRIGGER sync_body_removed AFTER DELETE ON sync_document WHEN old.body IS NOT NULL BEGIN
    DELETE FROM sync_body WHERE row = old.body;
END;

-- A local edit that the server has not stored yet.
CREATE TABLE sync_outbox (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,        -- in the order of the first edit
    feed INTEGER NOT NULL,                                    -- sync_feed.feed
    id TEXT NOT NULL,                                         -- _id
    base_rev TEXT NOT NULL,                                   -- revision it was edited from; '' = new
    base_body BLOB,                                           -- the server's document of base_rev; null = new
    body BLOB NOT NULL,                                       -- what is to be stored, without _id and _rev
    sent_body BLOB,                                           -- last sent without an answer yet; null = nothing under way
    their_rev TEXT,                                           -- of a conflict: the server's revision; null = none
    their_body BLOB,                                          -- of a conflict: the server's document
    state INTEGER NOT NULL,                                   -- OutboxState
    reason TEXT NOT NULL,                                     -- the server's words; '' = none
    attempts INTEGER NOT NULL,                                -- how often it was sent
    since_us INTEGER NOT NULL,                                -- first edit
    tried_us INTEGER NOT NULL,                                -- last attempt; 0 = never
    author TEXT NOT NULL,                                     -- function of who edited
    UNIQUE (feed, id)
) STRICT;
CREATE INDEX sync_outbox_state ON sync_outbox (feed, state);

-- A document that arrived and is not used.
CREATE TABLE sync_refused (
    feed INTEGER NOT NULL,                                    -- sync_feed.feed
    id TEXT NOT NULL,                                         -- _id
    rev TEXT NOT NULL,                                        -- the refused revision
    why INTEGER NOT NULL,                                     -- Refusal
    cause TEXT NOT NULL,                                      -- technical, names of fields only
    body BLOB,                                                -- at most 64 KiB of it
    at_us INTEGER NOT NULL,                                   -- when it came
    PRIMARY KEY (feed, id)
) STRICT, WITHOUT ROWID;

-- A round with a database; the newest 2,000.
CREATE TABLE sync_round (
    number INTEGER NOT NULL PRIMARY KEY,                      -- in the order of their end
    feed INTEGER NOT NULL,                                    -- sync_feed.feed
    begin_us INTEGER NOT NULL,                                -- first request
    end_us INTEGER NOT NULL,                                  -- last answer
    received INTEGER NOT NULL,                                -- documents that changed something
    seen INTEGER NOT NULL,                                    -- rows that arrived
    sent INTEGER NOT NULL,                                    -- documents that the server stored
    refused INTEGER NOT NULL,                                 -- of those received
    bytes_in INTEGER NOT NULL,                                -- of bodies
    bytes_out INTEGER NOT NULL,                               -- of bodies
    reconciled INTEGER NOT NULL CHECK (reconciled IN (0, 1)), -- 1 = compared with _all_docs
    failure TEXT,                                             -- ErrorKind that ended it, 'timeout'; null = it went through
    what TEXT NOT NULL,                                       -- of the failure; '' = none
    cause TEXT NOT NULL                                       -- of the failure; '' = none
) STRICT;
)sql"
