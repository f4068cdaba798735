-- Muster's tables. Nothing but primary keys: HSQLDB pays for a second index with five times the load time.
-- Numbers are given by the program and ascend. A block's number and a slot within it make up a record's place.

-- A night: number and instant ascend together, so that either tells what was known when.
CREATE TABLE run_ledger (
  run_no BIGINT NOT NULL PRIMARY KEY,
  run_identity CHAR(64) NOT NULL,
  known_at BIGINT NOT NULL,                -- milliseconds since 1970 UTC, of the first attempt
  previous_edition VARCHAR(200),
  edition_name VARCHAR(200)                -- null until the run is completed
);

CREATE TABLE edition (
  edition_name VARCHAR(200) NOT NULL PRIMARY KEY,
  run_no BIGINT NOT NULL,
  as_of DATE NOT NULL,
  edition_no INTEGER NOT NULL,
  manifest_sha256 CHAR(64) NOT NULL
);

-- A file as it was read: W being written, A accepted (its blocks are visible), R refused (it has none).
CREATE TABLE file_load (
  load_no BIGINT NOT NULL PRIMARY KEY,
  run_no BIGINT NOT NULL,
  load_state CHAR(1) NOT NULL,
  file_name VARCHAR(4096) NOT NULL,
  file_bytes BIGINT NOT NULL,
  file_sha256 CHAR(64) NOT NULL,
  layout VARCHAR(400) NOT NULL,
  dataset VARCHAR(400) NOT NULL,
  record_kind SMALLINT NOT NULL,
  whole_truth SMALLINT NOT NULL,           -- 1: a full snapshot, what it lacks is withdrawn
  rows_read BIGINT NOT NULL,
  rows_accepted BIGINT NOT NULL,
  rows_rejected BIGINT NOT NULL,
  rows_left_out BIGINT NOT NULL,
  records_added BIGINT NOT NULL,
  records_corrected BIGINT NOT NULL,
  records_unchanged BIGINT NOT NULL,
  records_withdrawn BIGINT NOT NULL,
  records_returned BIGINT NOT NULL,
  records_vanished BIGINT NOT NULL,
  withdrawals_unknown BIGINT NOT NULL,
  block_count BIGINT NOT NULL,
  record_count BIGINT NOT NULL,            -- versions of records in its blocks
  gone_count BIGINT NOT NULL,              -- versions that it ended
  seen_count BIGINT NOT NULL               -- unchanged records that a file of the other sort had named last
);

CREATE TABLE record_block (
  block_no BIGINT NOT NULL PRIMARY KEY,
  load_no BIGINT NOT NULL,
  record_count INTEGER NOT NULL
);

-- What belongs to a block or to a load, packed: which part, of which owner, which piece of it.
CREATE TABLE packed_part (
  part SMALLINT NOT NULL,
  owner_no BIGINT NOT NULL,
  piece INTEGER NOT NULL,
  content VARBINARY(16777216) NOT NULL,
  PRIMARY KEY (part, owner_no, piece)
);

-- Texts that heads and tallies name by number.
CREATE TABLE dictionary_entry (
  entry_no INTEGER NOT NULL PRIMARY KEY,
  entry_text VARCHAR(16777216) NOT NULL
);

-- Counts and sums over the records that stand now. The first eight columns but kind and month are entries of the dictionary.
CREATE TABLE tally (
  record_kind INTEGER NOT NULL,
  release_class INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  hosts INTEGER NOT NULL,
  area INTEGER NOT NULL,
  month_no INTEGER NOT NULL,               -- months since year 0; -2147483648: not within one month
  record_type INTEGER NOT NULL,
  record_status INTEGER NOT NULL,
  records BIGINT NOT NULL,
  with_people BIGINT NOT NULL,
  people_low BIGINT NOT NULL,
  people_best BIGINT NOT NULL,
  people_high BIGINT NOT NULL,
  people_low_stated BIGINT NOT NULL,
  people_best_stated BIGINT NOT NULL,
  people_high_stated BIGINT NOT NULL,
  injured_low BIGINT NOT NULL,
  injured_best BIGINT NOT NULL,
  injured_high BIGINT NOT NULL,
  injured_low_stated BIGINT NOT NULL,
  injured_best_stated BIGINT NOT NULL,
  injured_high_stated BIGINT NOT NULL,
  PRIMARY KEY (record_kind, release_class, operation, hosts, area, month_no, record_type, record_status)
);
