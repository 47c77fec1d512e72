import { useState } from 'react';
import { DELAY_REASONS } from '#messages/response/extension.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { claimDelay } from '../../../client/sdk.gen.js';
import type { ClaimDelayBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKeptParts } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../../dispute/item-choice.js';
import { pairsIn, subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { FilesField } from '../../service/files-field.js';
import { evidenceNamed, type NamedFile } from '../../service/named-file.js';
import { wholeDays } from '../../talks/whole-days.js';
import { Line } from '../proceeding/line.js';
import { OneOf } from '../proceeding/one-of.js';

type Typed = {
  readonly chosen: readonly string[];
  readonly reason?: ClaimDelayBody['reason'] | undefined;
  readonly days: string;
  readonly cause: string;
  readonly files: readonly NamedFile[];
};
const NOTHING: Typed = { chosen: [], days: '', cause: '', files: [] };

/** The complainant says what keeps it from suing in time, and proves it; nothing is extended by that (practice P7). */
export function ClaimDelayPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'ClaimDelay'));
  const { value: typed, put, clear } = useKeptParts(`delay:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('delay', (body: ClaimDelayBody, key: string) =>
    claimDelay({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const delay = wholeDays(typed.days);
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const [chosen, cause] = [chosenOf(pairs, typed.chosen), typed.cause.trim()];
    if (chosen.length === 0 || !typed.reason || delay === undefined || cause === '') return false;
    const evidence = typed.files.map(evidenceNamed);
    const answer = await act.run({ pairs: chosen, reason: typed.reason, delay, cause, evidence });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="ClaimDelay"
      note={say(W.delayNote)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      <ItemChoice
        legend={say(W.items)}
        pairs={pairs}
        chosen={typed.chosen}
        wanting={wanting}
        onChange={(chosen) => put({ chosen })}
      />
      <OneOf
        legend={say(W.delayKind)}
        words={DELAY_REASONS}
        chosen={typed.reason}
        wanting={wanting}
        onChange={(reason) => put({ reason })}
      />
      <Line
        label={say(W.delayDays)}
        isNumber
        value={typed.days}
        wanting={wanting}
        fault={delay === undefined ? say(W.daysWrong) : undefined}
        onChange={(days) => put({ days })}
      />
      <Line label={say(W.delayCause)} long value={typed.cause} wanting={wanting} onChange={(cause) => put({ cause })} />
      <FilesField
        files={typed.files}
        hint={say(W.seenFiles)}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
    </ActPage>
  );
}
