/** Of a statement over disputes: not a file that is only stored any more, of which no list tells anything. */
export const notStoredOnly = (disputeId: string): string =>
  `NOT EXISTS (SELECT FROM office.restricted_file stored WHERE stored.dispute_id = ${disputeId})`;
