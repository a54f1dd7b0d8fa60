-- The list of all gifts: its other orders, and what is looked for by number.
CREATE INDEX IF NOT EXISTS donations_by_amount ON donations (organization_id, amount DESC, id DESC);
-- Read backwards, latest first: new gifts are added at the end of it, and its pages stay full.
CREATE INDEX IF NOT EXISTS donations_as_entered ON donations (organization_id, created_at, id);
DROP INDEX IF EXISTS donations_by_entry;
CREATE INDEX IF NOT EXISTS donations_by_cheque ON donations (organization_id, lower(cheque_number)) WHERE cheque_number IS NOT NULL;
CREATE INDEX IF NOT EXISTS donations_by_receipt ON donations (organization_id, lower(receipt_number)) WHERE receipt_number IS NOT NULL;

-- Money that has not come or went back: few among many, and what staff look for.
CREATE INDEX IF NOT EXISTS donations_not_completed ON donations (organization_id, payment_status, received_on DESC, id DESC) INCLUDE (counted_amount)
  WHERE payment_status <> 'completed';
-- Gifts nobody has thanked for yet.
CREATE INDEX IF NOT EXISTS donations_to_thank ON donations (organization_id, received_on DESC, id DESC) INCLUDE (counted_amount, donor_id)
  WHERE COALESCE(acknowledgement, 'to_do') = 'to_do';
