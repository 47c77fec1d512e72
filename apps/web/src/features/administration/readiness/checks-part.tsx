import { Check } from 'lucide-react';
import { ASSOCIATION_CHECK_WORDS } from '#messages/readiness/association-checks.js';
import { READINESS_WORDS as W } from '#messages/ui/desk-readiness.js';
import type { ReadinessCheck } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import type { Doable } from '../../acts/offices-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useReadiness } from './use-readiness.js';

const TONES: Readonly<Record<ReadinessCheck['state'], Tone>> = { ready: 'lifted', must: 'overdue', should: 'due' };
const ORDER: readonly ReadinessCheck['state'][] = ['must', 'should', 'ready'];
/** What mends each. */
const MENDED_BY: Readonly<Record<ReadinessCheck['check'], readonly Doable[]>> = {
  'second-administrator': ['createAccount', 'grantOffice'],
  'case-managers': ['createAccount', 'grantOffice'],
  mediators: ['listMediator'],
  experts: ['listExpert'],
  reviewers: ['listReviewer'],
  'duty-covered': ['setDuty'],
  'calendar-known': ['enterCalendarNotice'],
  'mediation-body': ['stateMediationBody'],
  'escalation-named': ['setAssignment'],
  letterhead: ['proposeLetterVersion'],
  'message-provider': ['registerMessageProvider'],
  'platform-contacts': ['setPlatformContact'],
};

/** Each check with what it found and how it is mended; what must be mended stands first. */
export function ChecksPart() {
  const { say, shortly } = useHere();
  const read = useReadiness();
  const rows = (read.data?.checks ?? [])
    .toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
    .map((row) => ({ ...row, id: row.check }));
  return (
    <RowsPart
      title={W.checks}
      help={W.checksHelp}
      list={read}
      rows={rows}
      none={W.checks}
      rowActs={({ check, state }) => (state === 'ready' ? [] : MENDED_BY[check])}
      columns={[
        {
          id: 'check',
          label: say(W.check),
          isName: true,
          cell: ({ check }) => say(ASSOCIATION_CHECK_WORDS[check].name),
        },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ state }) => (
            <Status tone={TONES[state]} icon={state === 'ready' ? Check : undefined} word={say(W[state])} />
          ),
        },
        {
          id: 'says',
          label: say(W.says),
          cell: ({ check, state }) =>
            state === 'ready' ? (
              say(ASSOCIATION_CHECK_WORDS[check].ready)
            ) : (
              <>
                {say(ASSOCIATION_CHECK_WORDS[check].wrong)}
                <br />
                {say(ASSOCIATION_CHECK_WORDS[check].remedy)}
              </>
            ),
        },
        { id: 'since', label: say(W.since), cell: ({ since }) => shortly(since) },
        { id: 'dueAt', label: say(W.dueAt), cell: ({ dueAt }) => shortly(dueAt) },
      ]}
    />
  );
}
