import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { extendDeadline } from '../../../client/sdk.gen.js';
import type { ExtendDeadlineBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Choices } from '../../../shared/parts/choices.js';
import { ActPage } from '../../dispute/act-page.js';
import { Deadline } from '../../dispute/deadline.js';
import { namesOf } from '../../dispute/names-of.js';
import { idIn, subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { wholeDays } from '../../talks/whole-days.js';
import { Line } from '../proceeding/line.js';

const NOTHING = { whose: '', days: '', reason: '' };

/** The complainant consents that a respondent's window, which is the house's own, ends later (practice P9). */
export function ExtendDeadlinePage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const open = subjectsFor(view, 'ExtendDeadline').flatMap((subject) => idIn(subject, 'respondent') ?? []);
  const nameOf = namesOf(view);
  const { value: typed, set, clear } = useKept(`extension:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const put = (part: Partial<typeof NOTHING>): void => set({ ...typed, ...part });
  const act = useAct('extension', (body: ExtendDeadlineBody, key: string) =>
    extendDeadline({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const whose = open.length === 1 ? open[0] : open.find((id) => id === typed.whose);
  const deadline = view.deadlines.find(({ subject }) => subject === `respondent:${whose}`);
  const days = wholeDays(typed.days);
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const [respondentId = '', reason] = [whose?.split(':')[0], typed.reason.trim()];
    if (respondentId === '' || days === undefined || reason === '') return false;
    const answer = await act.run({ respondentId, days, reason });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="ExtendDeadline" note={say(W.extendNote)} act={act} send={send}>
      <Choices
        one
        legend={say(W.extendWhose)}
        fault={wanting && whose === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
        choices={open.map((id) => ({ value: id, label: nameOf(id.split(':')[0] ?? id) }))}
        chosen={whose === undefined ? [] : [whose]}
        onChange={([next = '']) => put({ whose: next })}
      />
      {deadline && (
        <div className="field">
          {say(W.extendNow)}
          {say(COLON)}
          <Deadline deadline={deadline} />
        </div>
      )}
      <Line
        label={say(W.days)}
        isNumber
        value={typed.days}
        wanting={wanting}
        fault={days === undefined ? say(W.daysWrong) : undefined}
        onChange={(next) => put({ days: next })}
      />
      <Line label={say(W.why)} long value={typed.reason} wanting={wanting} onChange={(reason) => put({ reason })} />
    </ActPage>
  );
}
