const ANSWER = 30_000; // milliseconds; a phone in a lift gets no answer at all
const SLOWEST = 5; // bytes in a millisecond: what a line at the edge of a cell still brings
const LONGEST = 3_600_000; // the API waits no longer (apps/api/bootstrap.ts)

/** Milliseconds after which a request with so many bytes of files counts as one whose connection failed. */
export const patienceFor = (bytes: number): number => Math.min(LONGEST, ANSWER + bytes / SLOWEST);
