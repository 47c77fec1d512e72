import { formatDay } from '#messages/format.js';
import { LETTERS_NAMED } from '#messages/letter/kinds.js';
import { LETTER_WORDS as W } from '#messages/ui/desk-letters.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Status } from '../../kit/status/status.js';
import { wordOf } from '../../shared/language/word-of.js';
import { useHere } from '../administration/use-here.js';
import { useNames } from '../administration/use-names.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import { ListTable } from '../lists/list-table.js';
import { STATES, TONES, useVersions } from './use-versions.js';

/** The versions of the letterhead and of what is added to letters: who proposed and released them, from which day. */
export function LettersPage() {
  const { say, to, locale, shortly } = useHere();
  const nameOf = useNames();
  const read = useVersions();
  const propose = <ActLinks isButton acts={['proposeLetterVersion']} />;
  return (
    <DeskPage title={say(W.title)} beside={propose}>
      <ListTable
        label={say(W.title)}
        caption={say(W.help)}
        read={read}
        rows={(read.data?.items ?? []).map((row) => ({ ...row, id: row.versionId }))}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
        columns={[
          {
            id: 'kind',
            label: say(W.kind),
            isName: true,
            cell: ({ id, kind }) => (
              <TextLink href={to(['letters', id])}>{wordOf(LETTERS_NAMED, kind, locale)}</TextLink>
            ),
          },
          { id: 'from', label: say(W.inForceFrom), cell: ({ inForceFrom }) => formatDay(inForceFrom, locale) },
          {
            id: 'state',
            label: say(W.state),
            cell: ({ state }) => <Status tone={TONES[state]} word={say(STATES[state])} />,
          },
          { id: 'proposedBy', label: say(W.proposedBy), cell: ({ proposedBy }) => nameOf(proposedBy) },
          { id: 'proposedAt', label: say(W.proposedAt), cell: ({ proposedAt }) => shortly(proposedAt) },
          { id: 'decidedBy', label: say(W.decidedBy), cell: ({ decidedBy }) => nameOf(decidedBy) },
          { id: 'decidedAt', label: say(W.decidedAt), cell: ({ decidedAt }) => shortly(decidedAt) },
        ]}
      />
    </DeskPage>
  );
}
