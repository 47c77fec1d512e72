import { useState, type FormEvent } from 'react';
import { materialName } from '#messages/rulebook/materials.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { checkDraft, fileDraft } from '../../client/sdk.gen.js';
import type { DraftCheck, FiledAnswer, Problem } from '../../client/types.gen.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { goTo } from '../../shared/parts/route.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { Faults } from './faults.js';
import { Guarantee } from './guarantee.js';
import { useChecklist } from './use-checklist.js';
import type { Writing } from './use-complaint.js';
import { WishNotice } from './wish-notice.js';

/** The guarantee of truth; then the API says all that is wrong or missing, and the complaint is filed. */
export function CheckStep({ draftId, content, change, save, ...writing }: Writing & { readonly draftId: string }) {
  const { say, locale } = useLanguage();
  const { busy, trouble, clear } = writing;
  const { rules } = useChecklist();
  const [accepted, setAccepted] = useState(false);
  const [wanting, setWanting] = useState(false);
  const [check, setCheck] = useState<DraftCheck>();
  const [failed, setFailed] = useState<Trouble>();
  const filing = useAct(`file:${draftId}`, (_: object, key: string) =>
    fileDraft({ path: { draftId }, headers: { 'Idempotency-Key': key } }),
  );
  const version = rules?.declaration.version ?? '';
  const missing = (check?.missing ?? []) as unknown as FiledAnswer['missing'];
  const file = async (): Promise<void> => {
    const answer = (await filing.run({})) as FiledAnswer | undefined;
    if (!answer) return showFault();
    clear();
    goTo('filed', answer.disputeId);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || filing.busy) return;
    setWanting(true);
    if (!accepted) return showFault();
    if (check?.ready) return file();
    setFailed(undefined);
    if (!(await save({ version }))) return showFault();
    const reply = await replyOf(() => checkDraft({ path: { draftId } }));
    if (!reply.ok) return setFailed(reply.trouble);
    setCheck(reply.data);
    if (!reply.data.ready) return showFault();
    if ((reply.data.missing ?? []).length === 0) await file();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <WishNotice
        content={content}
        onTakeBack={(others) => {
          change({ others });
          setCheck(undefined); // what was checked is another complaint
        }}
      />
      <Guarantee version={version} accepted={accepted} wanting={wanting} onChange={setAccepted} />
      {check?.problem && <Faults draftId={draftId} problem={check.problem as unknown as Problem} />}
      {check?.ready === true && missing.length > 0 && (
        <section className="notice" role="alert">
          <h2>{say(WORDS.papersMissing)}</h2>
          <p>{say(WORDS.papersMissingNote)}</p>
          <ul>
            {missing.map(({ code }) => (
              <li key={code}>{materialName(code, locale)}</li>
            ))}
          </ul>
        </section>
      )}
      <TroubleNotice trouble={trouble ?? failed ?? filing.trouble} />
      <SendButton
        busy={busy || filing.busy || version === ''}
        words={say(check?.ready === true && missing.length > 0 ? WORDS.fileAllTheSame : WORDS.checkAndFile)}
      />
    </form>
  );
}
