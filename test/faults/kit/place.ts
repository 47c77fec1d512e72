import { readFileSync } from 'node:fs';
import path from 'node:path';
import { breakageOf } from '../../stories/kit/breakage.js';
import { machineOf } from '../../stories/kit/machine.js';
import type { Place } from '../../stories/kit/story.js';
import type { WholeSystem } from '../../support/whole-system.js';

/** The running system as clients and receivers know it. */
export const placeOf = ({ home, running }: Pick<WholeSystem, 'home' | 'running'>): Place => ({
  apiUrl: running.api,
  shopUrl: running.demo,
  mailUrl: running.mail,
  phonesUrl: running.phones,
  operatorKey: readFileSync(path.join(home, 'keys/operator.key'), 'utf8').trim(),
  say: () => undefined,
  breakage: breakageOf(home),
  machine: machineOf(home),
});
