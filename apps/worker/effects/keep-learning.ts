import { follow, type Following } from '#event-store/follow.js';
import { resting } from '../readers/resting.js';
import type { Failing } from './failing.js';

const IDLE = 3_000;

/** Every worker learns which disputes have effects that failed, wherever that was. */
export const keepLearning = ({ refresh }: Pick<Failing, 'refresh'>, report: (error: unknown) => void): Following =>
  follow(
    resting(() => refresh().then(() => 0)),
    IDLE,
    report,
  );
