import { useQuery } from '@tanstack/react-query';
import { ADMINISTRATION_WORDS } from '#messages/ui/desk-administration.js';
import { SETTINGS_WORDS as W } from '#messages/ui/desk-settings.js';
import { listFestivals } from '../../../client/sdk.gen.js';
import type { FestivalView } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

const TONES: Readonly<Record<FestivalView['state'], Tone>> = {
  coming: 'neutral',
  running: 'now',
  past: 'lifted',
  withdrawn: 'held',
};

/** In which windows what cannot wait may be asked for without a running room. */
export function FestivalsPart() {
  const { path, say, shortly } = useHere();
  const read = useQuery(queryOf('listFestivals', listFestivals, { path }));
  return (
    <RowsPart
      title={W.festivals}
      help={W.festivalsHelp}
      list={read}
      rows={(read.data?.items ?? []).map((row) => ({ ...row, id: row.festivalId }))}
      acts={['declareFestival']}
      rowActs={({ festivalId, state }) =>
        state === 'coming' || state === 'running' ? [['withdrawFestival', { festivalId }]] : []
      }
      none={W.noFestivals}
      noneHelp={W.noFestivalsHelp}
      columns={[
        { id: 'name', label: say(W.festival), isName: true, cell: ({ name }) => name },
        {
          id: 'begins',
          label: say(ADMINISTRATION_WORDS.begins),
          width: 180,
          cell: ({ beginsAt }) => shortly(beginsAt),
        },
        { id: 'ends', label: say(ADMINISTRATION_WORDS.ends), width: 180, cell: ({ endsAt }) => shortly(endsAt) },
        {
          id: 'state',
          label: say(ADMINISTRATION_WORDS.state),
          cell: ({ state }) => <Status tone={TONES[state]} word={say(W[state])} />,
        },
      ]}
    />
  );
}
