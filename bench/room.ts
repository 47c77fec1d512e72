import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beginTalks } from '../test/stories/kit/agreement.js';
import { foundAssociation } from '../test/stories/kit/association.js';
import type { Client } from '../test/stories/kit/client.js';
import { machineOf } from '../test/stories/kit/machine.js';
import { askForMediation } from '../test/stories/kit/mediation.js';
import { roomsOf } from '../test/stories/kit/rooms.js';
import type { Running } from '../test/support/whole-system.js';

export type BenchRoom = { readonly path: string; readonly members: readonly Client[] };

/** A joint room of a mediation: two parties and their mediator. */
export async function openBenchRoom({
  running,
  home,
}: {
  readonly running: Running;
  readonly home: string;
}): Promise<BenchRoom> {
  const operatorKey = readFileSync(path.join(home, 'keys', 'operator.key'), 'utf8').trim();
  const never = (): never => {
    throw new Error('Nothing is broken here');
  };
  const breakage = { wipeTemporal: never, killApi: never, killPostgres: never };
  const addresses = { apiUrl: running.api, shopUrl: running.demo, mailUrl: running.mail, phonesUrl: running.phones };
  const place = { ...addresses, operatorKey, say: () => undefined, breakage, machine: machineOf(home) };
  const association = await foundAssociation(place, 'A full room', '2026-03-02T09:00');
  const [one, other] = [await association.member('One side', 'one'), await association.member('Other side', 'other')];
  const mediator = await association.mediator('lin');
  const talks = await askForMediation(place, association, one, other, 'other', 'We talk a lot.');
  await beginTalks(talks, ['2026-03-03T09:00', '2026-05-30T18:00'], mediator, one, other);
  const { joint } = await roomsOf(talks, mediator.client);
  return {
    path: `/disputes/${talks.disputeId}${joint}/messages`,
    members: [one.client, other.client, mediator.client],
  };
}
