import { OPERATION_WORDS as W, QUEUES_NAMED, SECONDS_BEHIND } from '#messages/ui/desk-operation.js';
import type { OperationView } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import s from '../administration.module.css';
import { FactsPart } from '../facts-part.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { stateOf } from './reader-state.js';
import { useOperation } from './use-operation.js';

/** Whether a person is needed, and what waits to be sent. */
export function OverviewPart() {
  const { say, tell } = useHere();
  const read = useOperation();
  const { data } = read;
  const slowest = data?.readers.toSorted((one, other) => other.secondsBehind - one.secondsBehind)[0];
  return (
    <div className={s.parts}>
      <FactsPart
        title={W.overview}
        help={W.overviewHelp}
        read={read}
        facts={
          data
            ? [
                {
                  name: say(W.state),
                  value: isWell(data) ? (
                    <Status tone="lifted" word={say(W.well)} />
                  ) : (
                    <Status tone="overdue" word={say(W.wanting)} />
                  ),
                },
                { name: say(W.overdueClocks), value: data.overdueClocks },
                { name: say(W.owedEffects), value: data.owedEffects },
                { name: say(W.givenUp), value: data.givenUp },
                {
                  name: say(W.slowest),
                  value:
                    slowest && slowest.secondsBehind > 0
                      ? `${slowest.reader} · ${tell(SECONDS_BEHIND, { seconds: slowest.secondsBehind })}`
                      : say(W.current),
                },
                { name: say(W.building), value: data.building.length },
                { name: say(W.events), value: data.events },
              ]
            : []
        }
      />
      <RowsPart
        title={W.queues}
        help={W.queuesHelp}
        list={read}
        rows={(data?.queues ?? []).map((row) => ({ ...row, id: row.queue }))}
        none={W.queues}
        columns={[
          { id: 'queue', label: say(W.queue), isName: true, cell: ({ queue }) => say(QUEUES_NAMED[queue]) },
          { id: 'waiting', label: say(W.waiting), cell: ({ waiting }) => waiting },
          { id: 'due', label: say(W.due), cell: ({ due }) => due },
          { id: 'dead', label: say(W.dead), cell: ({ dead }) => dead },
        ]}
      />
    </div>
  );
}

const isWell = ({ overdueClocks, givenUp, readers, queues }: OperationView): boolean =>
  overdueClocks === 0 &&
  givenUp === 0 &&
  queues.every(({ dead }) => dead === 0) &&
  readers.every((one) => !['stuck', 'late'].includes(stateOf(one)));
