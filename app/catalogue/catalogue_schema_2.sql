R"sql(
-- SPDX-License-Identifier: EUPL-1.2
-- What catalogue.db gained with version 2, beside the tables of synchronisation. Part of the schema of a fresh file and
-- of the step from version 1; both at once, hence a file of its own.

-- What happened to a record elsewhere and came here by synchronisation; the newest 20,000.
CREATE TABLE news (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,        -- in the order of arrival; never given twice
    at_us INTEGER NOT NULL,                                   -- UTC microseconds, when it arrived here
    partner TEXT NOT NULL,                                    -- id of the partner whose database it was; '' = the directory
    kind INTEGER NOT NULL,                                    -- NewsKind
    subject TEXT NOT NULL,                                    -- id of the camera, centre or partner; '' of a first load
    reference TEXT NOT NULL,                                  -- 'TAL-CAM-014' as it is since, or a name; '' = none
    author TEXT NOT NULL,                                     -- updated_by of the record, a function; '' = unknown
    changed_us INTEGER NOT NULL,                              -- updated_at of the record, UTC microseconds; 0 = unknown
    count INTEGER NOT NULL CHECK (count > 0),                 -- records that it stands for
    changes TEXT NOT NULL CHECK (changes LIKE '[%]'),         -- JSON array of {"path", "before", "after"}; absent = had none
    read INTEGER NOT NULL CHECK (read IN (0, 1))              -- 1 = a person has seen it
) STRICT;
CREATE INDEX news_unread ON news (number) WHERE read = 0;
CREATE INDEX news_of_partner ON news (partner, number);

-- Where a mobile unit said that it is: its newest report, no history.
CREATE TABLE unit_position (
    camera TEXT NOT NULL PRIMARY KEY CHECK (camera <> ''),    -- id of the camera
    partner TEXT NOT NULL,                                    -- id of the partner whose unit it is
    lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),         -- degrees WGS 84
    lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),       -- as lat
    accuracy_m REAL,                                          -- metres; null = unknown
    heading_deg REAL,                                         -- clockwise from true north; null = unknown
    speed_mps REAL,                                           -- metres a second; null = unknown
    at_us INTEGER NOT NULL                                    -- UTC microseconds of the report
) STRICT, WITHOUT ROWID;
)sql"
