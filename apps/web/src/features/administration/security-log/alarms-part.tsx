import { ALARM_REMEDY, ALARM_WORDS } from '#messages/security/alarms.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

/** Of what kind the entries are that an alarm speaks of. */
const KIND_OF: Readonly<Record<string, string>> = {
  'spraying-from-one': 'sign-in-refused',
  'spraying-from-many': 'sign-in-refused',
  'many-refusals': 'refused',
  'mass-reads': 'sensitive-read',
  'new-administrator': 'office-granted',
};
const STANDING = { isPending: false, error: null, refetch: () => undefined };

/** What the administrators get a mail about, and where to look then. */
export function AlarmsPart() {
  const { to, say, locale } = useHere();
  return (
    <RowsPart
      title={W.alarms}
      help={ALARM_REMEDY}
      list={STANDING}
      rows={Object.entries(ALARM_WORDS).map(([id, words]) => ({ id, words }))}
      none={W.noEvents}
      columns={[
        { id: 'pattern', label: say(W.pattern), isName: true, cell: ({ words }) => words[locale] },
        {
          id: 'look',
          label: say(W.lookAt),
          cell: ({ id }) => <TextLink href={to(['security-log'], { kind: KIND_OF[id] })}>{say(W.seeEntries)}</TextLink>,
        },
      ]}
    />
  );
}
