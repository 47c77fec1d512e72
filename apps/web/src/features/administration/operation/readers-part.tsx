import { OPERATION_WORDS as W, SECONDS_BEHIND } from '#messages/ui/desk-operation.js';
import { ProgressBar } from '../../../kit/status/progress-bar.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import s from '../administration.module.css';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { stateOf, type ReaderState } from './reader-state.js';
import { useOperation } from './use-operation.js';

const TONES: Readonly<Record<ReaderState, Tone>> = {
  stuck: 'overdue',
  late: 'overdue',
  reading: 'now',
  current: 'lifted',
};

/** How far each reader is, whoever lags first; and tables that are being built, with how much of them is there. */
export function ReadersPart() {
  const { say, tell, moment } = useHere();
  const read = useOperation();
  const { readers = [], building = [] } = read.data ?? {};
  return (
    <div className={s.parts}>
      <RowsPart
        title={W.building}
        help={W.buildingHelp}
        list={read}
        rows={building.map((row) => ({ ...row, id: row.reader }))}
        none={W.noneBuilding}
        columns={[
          { id: 'reader', label: say(W.reader), isName: true, cell: ({ reader }) => reader },
          {
            id: 'progress',
            label: say(W.progress),
            cell: ({ events, total }) => (
              <ProgressBar isBare label={say(W.progress)} share={total === 0 ? 1 : events / total} />
            ),
          },
          { id: 'begunAt', label: say(W.begunAt), cell: ({ begunAt }) => moment(begunAt) },
        ]}
      />
      <RowsPart
        title={W.readers}
        help={W.readersHelp}
        list={read}
        rows={readers
          .toSorted((a, b) => b.parked - a.parked || b.behind - a.behind)
          .map((row) => ({ ...row, id: row.reader }))}
        none={W.noneReaders}
        noneHelp={W.noneReadersHelp}
        columns={[
          { id: 'reader', label: say(W.reader), isName: true, cell: ({ reader }) => reader },
          {
            id: 'state',
            label: say(W.state),
            cell: (row) => <Status tone={TONES[stateOf(row)]} word={say(W[stateOf(row)])} />,
          },
          { id: 'behind', label: say(W.behind), cell: ({ behind }) => behind },
          {
            id: 'seconds',
            label: say(W.secondsBehind),
            cell: ({ secondsBehind }) => tell(SECONDS_BEHIND, { seconds: secondsBehind }),
          },
          { id: 'parked', label: say(W.parked), cell: ({ parked }) => parked },
        ]}
      />
    </div>
  );
}
