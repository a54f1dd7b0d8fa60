-- What goes to a fund is found without reading all gifts.
CREATE INDEX IF NOT EXISTS allocations_of_fund ON allocations (fund_id);
