import { useQuery } from '@tanstack/react-query';
import { ALARM_OUTCOMES } from '#messages/forms/own-choices.js';
import { ALARM_REMEDY, ALARM_WORDS } from '#messages/security/alarms.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listSecurityAlarms } from '../../../client/sdk.gen.js';
import type { SecurityAlarmView } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

/** Of what kind the entries are that an alarm speaks of. */
const KIND_OF: Readonly<Record<SecurityAlarmView['pattern'], string>> = {
  'spraying-from-one': 'sign-in-refused',
  'spraying-from-many': 'sign-in-refused',
  'many-refusals': 'refused',
  'mass-reads': 'sensitive-read',
  'new-administrator': 'office-granted',
};

/** What the administrators get a mail about, where to look then, and what somebody made of it. */
export function AlarmsPart() {
  const { path, accountId, to, say, locale, shortly } = useHere();
  const nameOf = useNames();
  const list = useQuery(queryOf('listSecurityAlarms', listSecurityAlarms, { path }));
  return (
    <RowsPart
      title={W.alarms}
      help={ALARM_REMEDY}
      list={list}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.alarmId }))}
      none={W.noAlarms}
      noneHelp={W.noAlarmsHelp}
      rowActs={({ alarmId, outcome, subject }) =>
        outcome === undefined && subject !== accountId ? [['settleSecurityAlarm', { alarmId }]] : []
      }
      columns={[
        { id: 'pattern', label: say(W.pattern), isName: true, cell: (row) => wordOf(ALARM_WORDS, row.pattern, locale) },
        { id: 'foundAt', label: say(W.foundAt), cell: ({ foundAt }) => shortly(foundAt) },
        { id: 'count', label: say(W.howOften), isNumber: true, cell: ({ count }) => count },
        {
          id: 'outcome',
          label: say(W.outcome),
          cell: ({ outcome }) =>
            outcome === undefined ? (
              <Status tone="due" word={say(W.notLooked)} />
            ) : (
              wordOf(ALARM_OUTCOMES, outcome, locale)
            ),
        },
        { id: 'lookedBy', label: say(W.lookedBy), cell: ({ lookedBy }) => nameOf(lookedBy) },
        {
          id: 'look',
          label: say(W.lookAt),
          cell: ({ pattern }) => (
            <TextLink href={to(['security-log'], { kind: KIND_OF[pattern] })}>{say(W.seeEntries)}</TextLink>
          ),
        },
      ]}
    />
  );
}
