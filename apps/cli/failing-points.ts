import { ALERT_BOUNDS } from '#infrastructure/metrics/alert-bounds.js';
import type { FailingReader } from '#infrastructure/crew/failing-readers.js';

/** A pass that fails once is followed by one that does not; what fails for so long, in seconds, needs a person. */
const FOR_LONG = ALERT_BOUNDS.ParleyReaderFails;

/** Readers that come no further, with or without a checkpoint, a sentence each. */
export const failingPoints = (failing: readonly FailingReader[]): readonly string[] =>
  failing
    .filter(({ seconds }) => seconds >= FOR_LONG)
    .map(
      ({ reader, seconds, failures, error }) =>
        `Reader ${reader} has failed for ${seconds} s (${failures} times): ${error}. What it follows stands still until its cause is gone; nothing is lost.`,
    );
