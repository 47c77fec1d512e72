import { useQuery } from '@tanstack/react-query';
import { CHANNELS_NAMED, OPERATION_WORDS as W } from '#messages/ui/desk-operation.js';
import { listPlatforms } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useOperation } from './use-operation.js';

/** What failed, by where it goes: the most first. */
export function FailingPart() {
  const { say } = useHere();
  const read = useOperation();
  const platforms = useQuery(queryOf('listPlatforms', listPlatforms, {}));
  const nameOf = (destination: string): string => {
    const channel = CHANNELS_NAMED[destination];
    if (channel) return say(channel);
    return platforms.data?.platforms.find(({ platformId }) => platformId === destination)?.name ?? destination;
  };
  return (
    <RowsPart
      title={W.failing}
      help={W.failingHelp}
      list={read}
      rows={(read.data?.failingByDestination ?? []).map((row) => ({ ...row, id: `${row.kind} ${row.destination}` }))}
      none={W.noneFailing}
      columns={[
        { id: 'to', label: say(W.destination), isName: true, cell: ({ destination }) => nameOf(destination) },
        { id: 'effects', label: say(W.effects), cell: ({ effects }) => effects },
        { id: 'gaveUp', label: say(W.gaveUp), cell: ({ gaveUp }) => gaveUp },
        { id: 'attempts', label: say(W.attempts), cell: ({ attempts }) => attempts },
      ]}
    />
  );
}
