import { CHALLENGE_GROUNDS_NAMED } from '#messages/panel/words.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import { challengeExpert } from '../../client/sdk.gen.js';
import type { ChallengeExpertBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useSubmit } from '../../shared/parts/use-submit.js';
import { useDispute } from '../dispute/use-dispute.js';
import type { PartProps } from './part.js';
import { Line } from '../response/proceeding/line.js';

type Ground = ChallengeExpertBody['ground'];
const GROUNDS = Object.entries(CHALLENGE_GROUNDS_NAMED) as readonly (readonly [
  Ground,
  (typeof CHALLENGE_GROUNDS_NAMED)[Ground],
])[];
const NOTHING: { readonly ground?: Ground; readonly reason: string } = { reason: '' };

/** A party says why this expert should not sit. */
export function Challenge({ seatId, after }: Pick<PartProps, 'after'> & { readonly seatId: string }) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const { value: typed, set, clear } = useKept(`challenge:${seatId}`, NOTHING);
  const act = useAct(`challenge:${seatId}`, (body: ChallengeExpertBody, key: string) =>
    challengeExpert({ path: { disputeId, seatId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const reason = typed.reason.trim();
  const body = typed.ground === undefined || reason === '' ? undefined : { ground: typed.ground, reason };
  const done = async (): Promise<void> => {
    clear();
    await after();
  };
  const { wanting, submit } = useSubmit({ act, body, after: done });
  return (
    <details>
      <summary>{say(WORDS.challenge)}</summary>
      <form onSubmit={submit} noValidate>
        <p className="hint">{say(WORDS.challengeNote)}</p>
        <Choices
          one
          legend={say(WORDS.ground)}
          fault={wanting && typed.ground === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
          choices={GROUNDS.map(([value, words]) => ({ value, label: say(words) }))}
          chosen={typed.ground === undefined ? [] : [typed.ground]}
          onChange={([ground]) => set({ ...typed, ground: ground as Ground })}
        />
        <Line
          label={say(WORDS.facts)}
          long
          value={typed.reason}
          wanting={wanting}
          onChange={(reason) => set({ ...typed, reason })}
        />
        <TroubleNotice trouble={act.trouble} />
        <SendButton busy={act.busy} words={say(WORDS.challenge)} />
      </form>
    </details>
  );
}
