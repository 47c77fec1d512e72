import { useState } from 'react';
import { COUNTER_GROUNDS, COUNTER_MATERIALS } from '#messages/response/counter-notice.js';
import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { RESPONDENT_WORDS as R } from '#messages/ui/respondent.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { cureCounterNotice } from '../../client/sdk.gen.js';
import type { CureCounterNoticeBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { ActPage } from '../dispute/act-page.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { FilesField } from '../service/files-field.js';
import { evidenceNamed, type NamedFile } from '../service/named-file.js';

type Typed = {
  readonly grounds: readonly string[];
  readonly statement: string;
  readonly files: readonly NamedFile[];
};
const NOTHING: Typed = { grounds: [], statement: '', files: [] };

/** Sends what a declaration lacked; the other side gets it. */
export function CurePage() {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const open = new Set(pairsIn(subjectsFor(view, 'CureCounterNotice')).map(({ itemId }) => itemId));
  const notice = view.counterNotices.find(
    ({ respondentId, itemIds }) => respondentId === partyId && itemIds.some((itemId) => open.has(itemId)),
  );
  const { counterNoticeId = '', missing = [] } = notice ?? {};
  const { value: typed, put, clear } = useKeptParts(`cure:${counterNoticeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct(`cure:${counterNoticeId}`, (body: CureCounterNoticeBody, key: string) =>
    cureCounterNotice({ path: { disputeId, counterNoticeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const statement = typed.statement.trim();
  const isEmpty = statement === '' && typed.files.length === 0;
  const send = async (): Promise<boolean> => {
    setWanting(true);
    if (isEmpty || !notice) return false;
    const answer = await act.run({
      respondentId: partyId,
      itemIds: notice.itemIds.filter((itemId) => open.has(itemId)),
      evidence: typed.files.map(evidenceNamed),
      ...(typed.grounds.length > 0 && { grounds: typed.grounds as CureCounterNoticeBody['grounds'] }),
      ...(statement !== '' && { statement }),
    });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="CureCounterNotice"
      note={say(R.cureNote)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      {missing.length > 0 && (
        <>
          <p>{say(R.cureMissing)}</p>
          <ul>
            {missing.map((code) => (
              <li key={code}>{wordOf(COUNTER_MATERIALS, code, locale)}</li>
            ))}
          </ul>
        </>
      )}
      <Choices
        legend={say(WORDS.grounds)}
        choices={Object.entries(COUNTER_GROUNDS).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={typed.grounds}
        onChange={(grounds) => put({ grounds })}
      />
      <Field
        label={say(WORDS.statement)}
        hint={say(WORDS.statementHint)}
        fault={wanting && isEmpty ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <textarea
            {...given}
            rows={4}
            maxLength={20_000}
            value={typed.statement}
            onChange={({ target }) => put({ statement: target.value })}
          />
        )}
      </Field>
      <FilesField
        files={typed.files}
        hint={say(R.cureFiles)}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
    </ActPage>
  );
}
