-- What a later night has to know of an earlier one, to compare its edition with and to make it again. Its list of files and
-- its briefings' methods are packed parts; a run whose methods are those of an earlier one names that run.
ALTER TABLE run_ledger ADD COLUMN IF NOT EXISTS as_of DATE;        -- business date; null of runs before this version
ALTER TABLE run_ledger ADD COLUMN IF NOT EXISTS back_to BIGINT;    -- the run that was made again; null of an ordinary night
ALTER TABLE run_ledger ADD COLUMN IF NOT EXISTS method_run BIGINT; -- the run that has the methods; null until completed
