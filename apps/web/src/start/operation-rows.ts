import type { OPERATION_WORDS } from '#messages/ui/operation.js';

/** As `GET /v1/operations/status` tells it; what is shown of it. */
export type Operation = {
  readonly events: number;
  readonly openDisputes: number;
  readonly readers: readonly { readonly reader: string; readonly behind: number; readonly secondsBehind: number }[];
  readonly building: readonly { readonly reader: string; readonly events: number; readonly total: number }[];
  readonly parked: readonly object[];
  readonly overdueClocks: number;
  readonly owedEffects: number;
  readonly failingByDestination: readonly {
    readonly kind: string;
    readonly destination: string;
    readonly effects: number;
  }[];
  readonly givenUp: number;
  readonly queues: readonly { readonly queue: 'mails' | 'pushes' | 'webhooks'; readonly waiting: number }[];
  readonly deadMails: number;
};
type Name = keyof typeof OPERATION_WORDS;

/** Seconds; as long as `parley status` and the alerts wait. */
const LATE = 60;

export const laggingReaders = ({ readers }: Operation): Operation['readers'] =>
  readers.filter(({ secondsBehind }) => secondsBehind > LATE);

/** What somebody has to look at, as `parley status` judges it. */
export function needsOf(operation: Operation): readonly Name[] {
  const { parked, overdueClocks, givenUp, deadMails } = operation;
  const needs = {
    readers: laggingReaders(operation).length,
    parked: parked.length,
    overdueClocks,
    givenUp,
    deadMails,
  } satisfies Partial<Record<Name, number>>;
  return (Object.keys(needs) as (keyof typeof needs)[]).filter((name) => needs[name] > 0);
}
