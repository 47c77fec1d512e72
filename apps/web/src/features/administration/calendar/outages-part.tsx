import { useQuery } from '@tanstack/react-query';
import { OUTAGE_CHANNELS } from '#messages/forms/own-choices.js';
import { choiceOf } from '#messages/forms/choices.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listOutages } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

/** When what failed the parties, and what was extended for it. */
export function OutagesPart() {
  const { path, say, locale, shortly } = useHere();
  const read = useQuery(queryOf('listOutages', listOutages, { path }));
  return (
    <RowsPart
      title={W.outages}
      help={W.outagesHelp}
      list={read}
      rows={(read.data?.outages ?? []).map((row) => ({ ...row, id: row.outageId }))}
      acts={[['recordOutage']]}
      none={W.noOutages}
      noneHelp={W.noOutagesHelp}
      columns={[
        {
          id: 'channels',
          label: say(W.channels),
          isName: true,
          cell: ({ channels }) => channels.map((one) => wordOf(OUTAGE_CHANNELS, one, locale)).join(' · '),
        },
        { id: 'from', label: say(W.begins), width: 180, cell: ({ from }) => shortly(from) },
        { id: 'until', label: say(W.ends), width: 180, cell: ({ until }) => shortly(until) },
        {
          id: 'substitute',
          label: say(W.substitute),
          cell: ({ substitute }) => choiceOf('recordOutage', 'substitute', substitute, locale),
        },
        { id: 'extended', label: say(W.extended), isNumber: true, cell: ({ extended }) => extended },
        { id: 'published', label: say(W.published), cell: ({ published }) => published },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ state }) => <Status tone={state === 'running' ? 'now' : 'lifted'} word={say(W[state])} />,
        },
      ]}
    />
  );
}
