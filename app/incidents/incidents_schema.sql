R"sql(
-- SPDX-License-Identifier: EUPL-1.2
-- incidents.db, version 1. Included by incidents_schema.cpp as one raw string, hence the frame around it.
-- Written by incidents::Store only. Holds no password and no table of another module: cameras, holds and requests are ids.
-- Times are UTC microseconds since 1970. Enumerations are the position in their C++ enum (tests pin them).

-- What is true of the file as a whole.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),          -- 'last_change'
    value INTEGER NOT NULL                                    -- grows with every change but those of alarms
) STRICT;
INSERT INTO meta (key, value) VALUES ('last_change', 0);

-- The last number given, per organisation and local year; raised in the transaction that writes the incident.
CREATE TABLE series (
    organisation TEXT NOT NULL CHECK (organisation <> ''),    -- 'TAL'
    year INTEGER NOT NULL,                                    -- local year in which it was marked
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (organisation, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    row INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),                 -- UUID
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),         -- 'TAL-2026-000123'
    type TEXT NOT NULL,                                       -- type.id; '' = not said yet
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 2),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    lat REAL CHECK (lat BETWEEN -90 AND 90),                  -- degrees WGS 84; null = unknown
    lon REAL CHECK (lon BETWEEN -180 AND 180),
    from_us INTEGER NOT NULL,
    to_us INTEGER,                                            -- null = still going on
    marked_us INTEGER NOT NULL,
    marked_by TEXT NOT NULL,
    camera_id TEXT NOT NULL,                                  -- where it was marked; '' = none
    description TEXT NOT NULL,
    case_number TEXT NOT NULL,
    closed_us INTEGER,                                        -- null = not closed
    outcome TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),           -- grows with every change
    whole_revision INTEGER NOT NULL,                          -- of the last change that did more than add
    changed_us INTEGER NOT NULL,                              -- when it got this revision
    CHECK ((lat IS NULL) = (lon IS NULL)),
    CHECK (to_us IS NULL OR to_us >= from_us)
) STRICT;
CREATE INDEX incident_by_from ON incident (from_us);
CREATE INDEX incident_by_mark ON incident (marked_us);
CREATE INDEX incident_by_status ON incident (status, from_us);

-- Cameras that saw it, in their order.
CREATE TABLE incident_camera (
    incident INTEGER NOT NULL REFERENCES incident (row),
    position INTEGER NOT NULL,
    camera_id TEXT NOT NULL CHECK (camera_id <> ''),
    since INTEGER NOT NULL,                                   -- the revision that added it
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_camera_by_camera ON incident_camera (camera_id, incident);

-- Only ever added.
CREATE TABLE note (
    incident INTEGER NOT NULL REFERENCES incident (row),
    position INTEGER NOT NULL,
    at_us INTEGER NOT NULL,
    who TEXT NOT NULL,
    text TEXT NOT NULL,
    since INTEGER NOT NULL,                                   -- the revision that added it
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;

-- People by role, never a register of names.
CREATE TABLE involved (
    incident INTEGER NOT NULL REFERENCES incident (row),
    position INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role <> ''),                    -- 'suspect', 'injured', 'witness', 'caller', 'officer', 'other'
    description TEXT NOT NULL,
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;

-- What belongs to it and lies elsewhere.
CREATE TABLE link (
    incident INTEGER NOT NULL REFERENCES incident (row),
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),       -- Link::Kind
    id TEXT NOT NULL CHECK (id <> ''),
    title TEXT NOT NULL,
    facts TEXT NOT NULL CHECK (facts LIKE '{%}'),             -- JSON object
    since INTEGER NOT NULL,                                   -- the revision that added it
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;

-- Who has seen the newest revision.
CREATE TABLE incident_read (
    incident INTEGER NOT NULL REFERENCES incident (row),
    who TEXT NOT NULL,
    PRIMARY KEY (incident, who)
) STRICT, WITHOUT ROWID;

-- History: one row per changed field. Never changed, never removed.
CREATE TABLE change (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    incident INTEGER NOT NULL REFERENCES incident (row),
    at_us INTEGER NOT NULL,
    who TEXT NOT NULL,
    revision INTEGER NOT NULL,                                -- the one it led to
    what TEXT NOT NULL CHECK (what <> ''),                    -- 'created', 'status', 'note', ...
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_incident ON change (incident, number);
CREATE INDEX change_by_time ON change (at_us, incident);

-- Folded words of an incident (rowid = incident.row), for prefixes in any order.
CREATE VIRTUAL TABLE incident_search USING fts5(words, tokenize='unicode61 remove_diacritics 0', prefix='2 3',
    detail=none, columnsize=0);

-- A moment of one camera.
CREATE TABLE bookmark (
    row INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),                 -- UUID
    incident INTEGER REFERENCES incident (row),               -- null = of no incident
    camera_id TEXT NOT NULL,
    at_us INTEGER NOT NULL,
    note TEXT NOT NULL,
    who TEXT NOT NULL,
    made_us INTEGER NOT NULL,
    drawings TEXT NOT NULL CHECK (drawings LIKE '[%]')        -- JSON array
) STRICT;
CREATE INDEX bookmark_by_time ON bookmark (at_us);
CREATE INDEX bookmark_by_incident ON bookmark (incident, at_us) WHERE incident IS NOT NULL;

-- Apart, so that lists do not read pictures.
CREATE TABLE bookmark_still (
    row INTEGER NOT NULL PRIMARY KEY REFERENCES bookmark (row) ON DELETE CASCADE,
    still BLOB NOT NULL CHECK (length(still) <= 1048576)      -- PNG or JPEG
) STRICT;

-- The configurable list; empty: the built-in ones.
CREATE TABLE type (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL,
    en TEXT NOT NULL,
    lv TEXT NOT NULL,
    lt TEXT NOT NULL,
    usual INTEGER NOT NULL CHECK (usual BETWEEN 0 AND 2),     -- Severity
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;

-- The book of alarms.
CREATE TABLE alarm (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- UUID
    key TEXT NOT NULL,
    kind INTEGER NOT NULL,                                    -- AlarmKind
    priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 2),
    camera_id TEXT NOT NULL,
    place TEXT NOT NULL,
    detail TEXT NOT NULL,
    count INTEGER NOT NULL,
    first_us INTEGER NOT NULL,
    newest_us INTEGER NOT NULL,
    waiting_us INTEGER NOT NULL,                              -- since when it waits for somebody
    ended_us INTEGER,                                         -- null = the trouble lasts
    acknowledged_us INTEGER,                                  -- null = nobody has seen it
    acknowledged_by TEXT NOT NULL,
    shelved_until_us INTEGER,                                 -- null = not shelved
    shelve_reason TEXT NOT NULL,
    shelved_by TEXT NOT NULL,
    escalated_us INTEGER                                      -- null = not escalated
) STRICT;
CREATE INDEX alarm_by_time ON alarm (first_us);
CREATE INDEX alarm_open ON alarm (first_us) WHERE ended_us IS NULL OR acknowledged_us IS NULL;

-- What one shift tells the next.
CREATE TABLE shift_note (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- UUID
    at_us INTEGER NOT NULL,
    who TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX shift_note_by_time ON shift_note (at_us);
)sql"
