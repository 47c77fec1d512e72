import type { OPERATION_WORDS } from '#messages/ui/operation.js';
import type {
  DepthOfQueue,
  FailingAtDestination,
  ReaderStatus,
  StatusView,
  TableBeingBuilt,
} from '../client/types.gen.js';

type Count = 'events' | 'openDisputes' | 'overdueClocks' | 'owedEffects' | 'givenUp' | 'deadMails';
/** As `GET /v1/operations/status` tells it; what is shown of it. */
export type Operation = Readonly<Pick<StatusView, Count>> & {
  readonly readers: readonly Pick<ReaderStatus, 'reader' | 'behind' | 'secondsBehind'>[];
  readonly building: readonly Pick<TableBeingBuilt, 'reader' | 'events' | 'total'>[];
  readonly parked: readonly object[];
  readonly failingByDestination: readonly Pick<FailingAtDestination, 'kind' | 'destination' | 'effects'>[];
  readonly queues: readonly Pick<DepthOfQueue, 'queue' | 'waiting'>[];
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
