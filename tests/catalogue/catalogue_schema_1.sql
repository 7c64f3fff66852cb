R"sql(
-- SPDX-License-Identifier: EUPL-1.2
-- catalogue.db as it was laid in version 1, for the test of the steps since then. Never changed.
-- Written by catalogue::Store only. Holds no password. Documents are the truth: every other column of a camera and its
-- rows in camera_place, camera_words and camera_search are computed from the document and can be computed again.
-- Rows of one camera share the number camera.row; Store writes and removes them together, so no foreign keys are
-- checked on the way of a hundred thousand inserts. Enumerations are the position in their C++ enum (tests pin them).

-- What is true of the file as a whole.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),          -- 'own_partner', 'words_version'
    value TEXT NOT NULL                                       -- the partner's id; how words were folded (kWordsVersion)
) STRICT;

-- The id of an organisation or a centre as a small number, given when it is first met and never again to another one.
CREATE TABLE identity (
    number INTEGER NOT NULL PRIMARY KEY,                      -- what other tables hold
    id TEXT NOT NULL UNIQUE                                   -- UUID of a partner or centre, perhaps not known here
) STRICT;

-- A partner organisation. Written by Store::savePartner.
CREATE TABLE partner (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- UUID
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),             -- 'lv-talsi'
    document TEXT NOT NULL CHECK (document LIKE '{%}')        -- the whole JSON object, schema vg.partner/1
) STRICT;

-- A monitoring centre. Written by Store::saveCentre.
CREATE TABLE centre (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- UUID
    demo INTEGER NOT NULL CHECK (demo IN (0, 1)),             -- 1 = demonstration data, goes with Store::removeDemo
    document TEXT NOT NULL CHECK (document LIKE '{%}')        -- the whole JSON object, schema vg.centre/1
) STRICT;

-- What is shown, drawn, sorted and filtered of a camera, narrow so that a million can be read through.
CREATE TABLE camera (
    row INTEGER NOT NULL PRIMARY KEY,                         -- stable while the record exists; meaningless elsewhere
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),                 -- UUID, made by the owner, immutable
    reference TEXT NOT NULL,                                  -- the owner's own number, 'TAL-CAM-007'; '' = none
    call_number INTEGER CHECK (call_number <> 0),             -- typed on the keypad, 1-9999; null = none
    name_lv TEXT,                                             -- name in Latvian; null = none
    name_lt TEXT,                                             -- name in Lithuanian; null = none
    name_en TEXT,                                             -- name in English; null = none
    name_key TEXT NOT NULL,                                   -- folded name in the country's language, numbers padded
    place TEXT NOT NULL,                                      -- town or village; '' = unknown
    place_key TEXT NOT NULL,                                  -- place, folded as name_key
    owner INTEGER NOT NULL,                                   -- identity.number of owner_org_id
    country TEXT NOT NULL,                                    -- 'LV', 'LT'; '' = unknown
    kind INTEGER NOT NULL,                                    -- CameraKind
    form INTEGER NOT NULL,                                    -- CameraForm
    status INTEGER NOT NULL,                                  -- CameraStatus
    lat REAL CHECK (lat BETWEEN -90 AND 90),                  -- degrees WGS 84, of the current deployment; null = unknown
    lon REAL CHECK (lon BETWEEN -180 AND 180),                -- as lat; both or none
    azimuth REAL,                                             -- degrees clockwise from true north; null = unknown
    tilt REAL,                                                -- degrees, negative down; null = unknown
    height REAL,                                              -- metres above the ground; null = unknown
    hfov REAL,                                                -- degrees; null = unknown
    vfov REAL,                                                -- degrees; null = unknown
    max_range REAL,                                           -- metres, the owner's statement; null = none
    panoramic INTEGER NOT NULL CHECK (panoramic IN (0, 1)),   -- 1 = sees the full circle
    pan_min REAL,                                             -- degrees relative to azimuth; null = cannot be turned
    pan_max REAL,                                             -- as pan_min
    tele_hfov REAL,                                           -- degrees at the tele end of a PTZ; null = unknown
    width_px INTEGER NOT NULL CHECK (width_px >= 0),          -- of the main stream; 0 = unknown
    height_px INTEGER NOT NULL CHECK (height_px >= 0),        -- as width_px
    retention_days INTEGER,                                   -- how long the owner keeps footage; null = unknown
    live_share INTEGER NOT NULL,                              -- Sharing of the live picture
    own INTEGER NOT NULL CHECK (own IN (0, 1)),               -- 1 = belongs to this installation's partner
    ptz INTEGER NOT NULL CHECK (ptz IN (0, 1)),               -- 1 = can be turned
    plates INTEGER NOT NULL CHECK (plates IN (0, 1)),         -- 1 = reads number plates
    sound INTEGER NOT NULL CHECK (sound IN (0, 1)),           -- 1 = has a microphone
    demo INTEGER NOT NULL CHECK (demo IN (0, 1)),             -- 1 = demonstration data: never exported to partners
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),       -- 1 = retired or deleted; hidden unless asked for
    needs_check INTEGER NOT NULL CHECK (needs_check IN (0, 1)), -- 1 = an import was not sure of it
    errors INTEGER NOT NULL,                                  -- findings of that severity when it was stored
    warnings INTEGER NOT NULL,                                -- as errors
    revision INTEGER NOT NULL,                                -- rev of the document
    updated_at_us INTEGER NOT NULL                            -- UTC microseconds, updated_at of the document; 0 = unknown
) STRICT;
CREATE INDEX camera_by_call_number ON camera (ifnull(call_number, 10000));
CREATE INDEX camera_by_reference ON camera (reference);
CREATE INDEX camera_by_name ON camera (name_key);
CREATE INDEX camera_by_place ON camera (place_key);
CREATE INDEX camera_by_change ON camera (updated_at_us);

-- The records themselves, apart from what is read through.
CREATE TABLE camera_document (
    row INTEGER NOT NULL PRIMARY KEY,                         -- camera.row
    document BLOB NOT NULL                                    -- compact UTF-8 JSON, schema vg.camera/1, unknown fields kept
) STRICT;

-- What a camera is found by, and what camera_search was fed with.
CREATE TABLE camera_words (
    row INTEGER NOT NULL PRIMARY KEY,                         -- camera.row
    words TEXT NOT NULL                                       -- blank between words; each a letter for its class, then the folded word
) STRICT;

-- Full-text index over camera_words: rows by word, prefixes of one and two letters ready made.
CREATE VIRTUAL TABLE camera_search USING fts5(
    words, content='camera_words', content_rowid='row', tokenize='ascii', prefix='2 3', detail=none, columnsize=0);

-- 32 MiB gathered before a part of the index is written: a load of many cameras writes fewer, larger parts.
INSERT INTO camera_search (camera_search, rank) VALUES ('hashsize', 33554432);

-- How many cameras have a word: tells what a prefix stands for, and which way to a result is the short one.
CREATE TABLE word (
    word TEXT NOT NULL PRIMARY KEY,                           -- as in camera_words
    cameras INTEGER NOT NULL                                  -- rows of camera_words that hold it; may be 0
) STRICT, WITHOUT ROWID;

-- Positions, in 1e-7 degrees (1 cm): row, south, north, west, east; a camera is a point. Retired cameras too.
CREATE VIRTUAL TABLE camera_place USING rtree_i32(row, south, north, west, east);

-- From which centres a camera can be watched.
CREATE TABLE camera_centre (
    centre INTEGER NOT NULL,                                  -- identity.number of the centre
    row INTEGER NOT NULL,                                     -- camera.row
    PRIMARY KEY (centre, row)
) STRICT, WITHOUT ROWID;

-- Who changed which record when. Kept on this installation only.
CREATE TABLE history (
    number INTEGER NOT NULL PRIMARY KEY,                      -- in the order of writing
    row INTEGER NOT NULL,                                     -- camera.row
    at_us INTEGER NOT NULL,                                   -- UTC microseconds
    author TEXT NOT NULL,                                     -- function or account; 'import', 'sync'
    revision INTEGER NOT NULL,                                -- rev of the record as written
    fields TEXT NOT NULL,                                     -- paths that changed, one a line; '' = a new record
    before BLOB                                               -- the document as it was; null = a new record
) STRICT;
CREATE INDEX history_of_camera ON history (row);

-- A search that the operator gave a name.
CREATE TABLE saved_filter (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- kept when it is renamed
    name TEXT NOT NULL CHECK (name <> ''),                    -- as the operator typed it
    query TEXT NOT NULL CHECK (query LIKE '{%}')              -- JSON object of catalogue::toJson(Query)
) STRICT;
)sql"
