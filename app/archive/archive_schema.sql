R"sql(
-- SPDX-License-Identifier: EUPL-1.2
-- archive.db, version 1. Included by archive_schema.cpp as one raw string, hence the frame around it.
-- Written by `archive` only, on several connections. The segment files are the truth: segment and day can be made anew
-- from them (Archive::heal). Times are UTC microseconds since 1970. Enumerations are the position in their C++ enum.

-- A camera as a small number, given when it is first met.
CREATE TABLE camera (
    number INTEGER NOT NULL PRIMARY KEY,                      -- what other tables hold
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),                 -- the catalogue's id; also the name of its folder
    longest_us INTEGER NOT NULL DEFAULT 0                     -- no segment of it is longer; bounds what overlaps a moment
) STRICT;

-- A folder that segments lie in. Several when the operator chose another one and the old footage stayed.
CREATE TABLE place (
    number INTEGER NOT NULL PRIMARY KEY,                      -- what other tables hold
    marker TEXT NOT NULL UNIQUE CHECK (marker <> ''),         -- the archive's id in its marker file; follows a moved folder
    folder TEXT NOT NULL,                                     -- absolute; '' = `archive` beside this file
    bytes INTEGER NOT NULL DEFAULT 0                          -- sum of segment.bytes of this place
) STRICT;

-- archive::Settings, one row.
CREATE TABLE settings (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    folder TEXT NOT NULL,                                     -- absolute; '' = `archive` beside this file
    budget_bytes INTEGER NOT NULL CHECK (budget_bytes >= 0),  -- 0 = all that the floor leaves
    floor_bytes INTEGER NOT NULL CHECK (floor_bytes >= 0),    -- stays free on the disk
    replay_s INTEGER NOT NULL,                                -- seconds of each stream in memory
    replay_bytes INTEGER NOT NULL,                            -- at most so much of each
    after_incident_s INTEGER NOT NULL,                        -- recording on incident goes on for so long
    incident_hold_days INTEGER NOT NULL,                      -- 0 = no hold by itself
    place INTEGER REFERENCES place (number)                   -- where new segments go; null = prepareFolder is still due
) STRICT;

-- How a camera is recorded, of those that somebody set.
CREATE TABLE plan (
    camera INTEGER NOT NULL PRIMARY KEY REFERENCES camera (number),
    mode INTEGER NOT NULL,                                    -- archive::Mode
    stream INTEGER NOT NULL,                                  -- archive::Stream
    retention_days INTEGER NOT NULL CHECK (retention_days > 0), -- older footage goes unless it is held
    schedule TEXT NOT NULL                                    -- 7 numbers with commas, Monday first, a bit an hour of local time
) STRICT;

-- One file. Its path: place.folder / camera.id / day of named_us / camera.id _ named_us _ stream suffix.
CREATE TABLE segment (
    id INTEGER NOT NULL PRIMARY KEY,
    camera INTEGER NOT NULL,                                  -- camera.number
    stream INTEGER NOT NULL,                                  -- archive::Stream
    place INTEGER NOT NULL,                                   -- place.number
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),        -- 0 closed; 1 open: being written; 2 about to be deleted
    begin_us INTEGER NOT NULL,                                -- first picture
    end_us INTEGER NOT NULL CHECK (end_us >= begin_us),       -- end of the last picture; = begin_us while there is none
    named_us INTEGER NOT NULL,                                -- the time in the file's name, whole milliseconds
    suffix TEXT NOT NULL,                                     -- of the file's name, with its dot
    file TEXT,                                                -- path in the place when it is not made of the parts; null = it is
    clock INTEGER NOT NULL,                                   -- media::ClockSource
    clock_offset_us INTEGER NOT NULL,                         -- camera's clock minus the workstation's
    clock_jumped INTEGER NOT NULL CHECK (clock_jumped IN (0, 1)), -- 1 = somebody set a clock right before
    bytes INTEGER NOT NULL CHECK (bytes >= 0),                -- size of the file
    pictures INTEGER NOT NULL,
    damaged_pictures INTEGER NOT NULL,                        -- with data known to be lost
    codec INTEGER NOT NULL,                                   -- media::Codec
    codec_name TEXT NOT NULL,                                 -- as FFmpeg calls it; '' = unknown
    width INTEGER NOT NULL,                                   -- pixels; 0 = unknown
    height INTEGER NOT NULL,                                  -- as width
    fps REAL NOT NULL,                                        -- 0 = unknown
    audio INTEGER NOT NULL CHECK (audio IN (0, 1)),           -- 1 = with sound
    torn INTEGER NOT NULL CHECK (torn IN (0, 1))              -- 1 = was not closed in order
) STRICT;
CREATE INDEX segment_by_begin ON segment (camera, begin_us);
CREATE INDEX segment_by_end ON segment (camera, end_us);
CREATE INDEX segment_by_age ON segment (end_us);
CREATE INDEX segment_open ON segment (camera) WHERE state = 1;
CREATE INDEX segment_doomed ON segment (id) WHERE state = 2;

-- What a camera has in a place on one day of UTC: long stretches are drawn from here, not from segments.
CREATE TABLE day (
    camera INTEGER NOT NULL,                                  -- camera.number
    day INTEGER NOT NULL,                                     -- days since 1970-01-01, UTC
    place INTEGER NOT NULL,                                   -- place.number
    minutes BLOB NOT NULL CHECK (length(minutes) = 184),      -- a bit a minute that a segment touches; 23 little-endian words
    damaged BLOB CHECK (length(damaged) = 184),               -- as minutes: torn or damaged segments; null = none
    clocks INTEGER NOT NULL,                                  -- bit set of media::ClockSource that were met
    bytes INTEGER NOT NULL,                                   -- sum of segment.bytes of those that begin on this day
    PRIMARY KEY (camera, day, place)
) STRICT, WITHOUT ROWID;

-- archive::Hold: keeps footage from deletion. Never deleted, only released.
CREATE TABLE hold (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- UUID
    from_us INTEGER NOT NULL,                                 -- half open range
    to_us INTEGER NOT NULL CHECK (to_us > from_us),
    who TEXT NOT NULL,                                        -- role or name
    why TEXT NOT NULL CHECK (why <> ''),
    case_number TEXT NOT NULL,                                -- '' = none
    incident TEXT NOT NULL,                                   -- UUID; '' = none
    set_at_us INTEGER NOT NULL,
    until_us INTEGER NOT NULL,                                -- 0 = until it is released
    review_at_us INTEGER NOT NULL,                            -- somebody looks whether it is still needed
    released_at_us INTEGER NOT NULL,                          -- 0 = in force
    released_by TEXT NOT NULL,
    release_reason TEXT NOT NULL
) STRICT;
CREATE INDEX hold_in_force ON hold (from_us) WHERE released_at_us = 0;

-- Which cameras a hold keeps.
CREATE TABLE hold_camera (
    camera INTEGER NOT NULL REFERENCES camera (number),
    hold TEXT NOT NULL REFERENCES hold (id),
    PRIMARY KEY (camera, hold)
) STRICT, WITHOUT ROWID;
CREATE INDEX camera_of_hold ON hold_camera (hold);

-- What was done to footage and holds. Never deleted.
CREATE TABLE log (
    number INTEGER NOT NULL PRIMARY KEY,                      -- in the order of writing
    at_us INTEGER NOT NULL,
    action TEXT NOT NULL,                                     -- 'hold set', 'retention', ... as archive::LogEntry lists them
    who TEXT NOT NULL,                                        -- '' = the console by itself
    camera TEXT NOT NULL,                                     -- camera.id; '' = none or several
    from_us INTEGER NOT NULL,                                 -- 0 = no range
    to_us INTEGER NOT NULL,
    segments INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    detail TEXT NOT NULL                                      -- English
) STRICT;
)sql"
