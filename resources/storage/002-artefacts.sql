-- SPDX-FileCopyrightText: 2026 The Crossread authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Possible faults of translation and scraping, as a list of {kind, start, end}. Articles of before have none: nobody
-- looked for them.
ALTER TABLE version ADD COLUMN artefacts TEXT NOT NULL DEFAULT '[]';
