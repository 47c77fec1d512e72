import { ruleOn } from '#domain/privacy/retention.js';

/** Whether the days of a mail `m` of the association `a` are over: $1 is machine time, $2 how many they are. */
export const IS_OVER =
  "received_at < $1::timestamptz + a.clock_offset_ms * interval '1 millisecond' - $2 * interval '1 day'";

export const daysOfMails = (machine: Date): number | undefined =>
  ruleOn('incoming-mail', machine.toISOString().slice(0, 10)).days;
