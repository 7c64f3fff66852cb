R"sql(
-- SPDX-License-Identifier: EUPL-1.2
-- console.db, version 1. Included by console_schema.cpp as one raw string, hence the frame around it.
-- Written by the console's GUI thread only. Holds no password: those lie in access::Secrets under the camera's id.
-- JSON is checked by its first and last character only: json_valid() is not for use in the schema of an untrusted file.
-- Ids are UUIDs in lower case without braces unless said otherwise.

-- A camera that this console knows, until the catalogue replaces the table. Written by CameraList.
CREATE TABLE camera (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- immutable
    call_number INTEGER UNIQUE                                -- what the operator types; null = none
        CHECK (call_number BETWEEN 1 AND 9999),
    name TEXT NOT NULL CHECK (name <> ''),                    -- in its own language, never translated
    place TEXT NOT NULL,                                      -- town or village; '' = unknown
    owner TEXT NOT NULL,                                      -- name of the partner municipality; '' = opened by address here
    own INTEGER NOT NULL CHECK (own IN (0, 1)),               -- 1 = belongs to the municipality of this console
    demo INTEGER NOT NULL CHECK (demo IN (0, 1)),             -- 1 = of the demo list: replaced when that is loaded again
    main_url TEXT NOT NULL CHECK (main_url <> ''),            -- address of the main stream without name and password
    sub_url TEXT CHECK (sub_url <> ''),                       -- address of the sub stream, likewise; null = there is none
    transport TEXT NOT NULL                                   -- how RTP reaches us
        CHECK (transport IN ('auto', 'tcp', 'udp', 'http')),
    allow_untrusted_certificate INTEGER NOT NULL              -- 1 = the operator accepted this camera's own certificate
        CHECK (allow_untrusted_certificate IN (0, 1)),
    sound_allowed INTEGER NOT NULL                            -- 1 = the record says that listening is lawful
        CHECK (sound_allowed IN (0, 1))
) STRICT;

-- A named wall. Written by WallBook when the operator saves, renames, duplicates or imports one.
CREATE TABLE wall (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- kept when the wall is renamed
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),             -- also unique without regard to case, which WallBook sees to
    layout TEXT NOT NULL CHECK (layout LIKE '{%}'),           -- JSON object as in the wall file: id, name, columns, rows, cells
    cameras TEXT NOT NULL CHECK (cameras LIKE '[%]')          -- JSON array, a camera's id per cell of the layout; '' = no camera
) STRICT;

-- A layout that the operator made by merging cells. Written by WallBook.
CREATE TABLE user_layout (
    id TEXT NOT NULL PRIMARY KEY CHECK (id LIKE 'user:%'),    -- 'user:' and a UUID
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),             -- as wall.name, among the layouts
    layout TEXT NOT NULL CHECK (layout LIKE '{%}')            -- as wall.layout
) STRICT;

-- A patrol. Written by WallBook.
CREATE TABLE tour (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- kept when the patrol is renamed
    name TEXT NOT NULL UNIQUE CHECK (name <> '')              -- as wall.name, among the patrols
) STRICT;

-- One wall of a patrol. Written by WallBook with its tour.
CREATE TABLE tour_step (
    tour_id TEXT NOT NULL REFERENCES tour (id) ON DELETE CASCADE, -- the patrol it belongs to, and goes with
    position INTEGER NOT NULL CHECK (position >= 0),          -- 0-based order within the patrol
    wall_id TEXT NOT NULL,                                    -- no reference: a step whose wall is gone stays and is passed over
    dwell_seconds INTEGER NOT NULL                            -- how long the wall is shown
        CHECK (dwell_seconds BETWEEN 5 AND 120),
    PRIMARY KEY (tour_id, position)
) STRICT;

-- A wall window as it was last seen, so that it returns after a restart or a crash. Replaced as a whole by
-- WallBook::saveWindows about a second after each change.
CREATE TABLE wall_window (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),            -- 'main', or a UUID for further windows
    position INTEGER NOT NULL UNIQUE,                         -- 0-based order in which the windows are opened
    geometry BLOB,                                            -- QWidget::saveGeometry; null = never placed
    screen_name TEXT NOT NULL,                                -- QScreen::name of its monitor; '' = unknown
    full_screen INTEGER NOT NULL CHECK (full_screen IN (0, 1)), -- 1 = covered its monitor
    named_wall_id TEXT,                                       -- wall.id of the named wall it shows, perhaps gone; null = unnamed
    wall_id TEXT NOT NULL,                                    -- id of the wall it really shows, changes included; '' = none yet
    wall_name TEXT NOT NULL,                                  -- its name; '' = unnamed
    layout TEXT NOT NULL CHECK (layout LIKE '{%}'),           -- as wall.layout
    cameras TEXT NOT NULL CHECK (cameras LIKE '[%]'),         -- as wall.cameras
    selected_tile INTEGER NOT NULL,                           -- 0-based cell of the layout
    enlarged_tile INTEGER CHECK (enlarged_tile >= 0),-- 0-based cell that is shown alone; null = none
    tree_visible INTEGER NOT NULL CHECK (tree_visible IN (0, 1)) -- 1 = the camera list was open
) STRICT;

-- Small preferences of the interface. Written by Preferences.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),          -- 'group/name', for example 'wall/showClock'
    value TEXT NOT NULL CHECK (value <> '')                   -- a JSON value of any kind but null
) STRICT;
)sql"
