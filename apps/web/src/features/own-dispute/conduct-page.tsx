import { useCallback } from 'react';
import {
  GRIEVANCE_GROUNDS_NAMED,
  GRIEVANCE_OUTCOMES_NAMED,
  GRIEVANCE_STAGES_NAMED,
  GRIEVED_OFFICES_NAMED,
} from '#messages/grievance/words.js';
import { OWN_DISPUTE_WORDS as W } from '#messages/ui/own-dispute.js';
import { fileGrievance, listGrievancesIn } from '../../client/sdk.gen.js';
import type { FileGrievanceBody, GrievanceView } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Field } from '../../shared/parts/field.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { ActPage } from '../dispute/act-page.js';
import { useDispute } from '../dispute/use-dispute.js';
import { GrievanceFiles } from './grievance-files.js';

type Typed = Pick<FileGrievanceBody, 'office' | 'ground' | 'reasons'>;
const NOTHING: Typed = { office: 'case-manager', ground: 'delay', reasons: '' };

/** A complaint about how somebody of the association behaves in this dispute, and what became of earlier ones. */
export function ConductPage() {
  const { say, locale } = useLanguage();
  const { disputeId } = useDispute().session;
  const own = useLoad(useCallback(() => listGrievancesIn({ path: { disputeId } }), [disputeId]));
  const { value, set, clear } = useKept<Typed>(`conduct:${disputeId}`, NOTHING);
  const act = useAct('conduct', (body: FileGrievanceBody, key: string) =>
    fileGrievance({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    const reasons = value.reasons.trim();
    if (reasons === '') return false;
    const answer = await act.run({ ...value, reasons });
    if (answer) {
      clear();
      await own.again();
    }
    return answer !== undefined;
  };
  const choice = (words: Readonly<Record<string, Readonly<Record<typeof locale, string>>>>) =>
    Object.entries(words).map(([id, one]) => (
      <option key={id} value={id}>
        {one[locale]}
      </option>
    ));
  return (
    <ActPage
      title={say(W.conduct)}
      words={say(W.complain)}
      note={say(W.conductNote)}
      then={['conduct']}
      act={act}
      send={send}
    >
      <TroubleNotice trouble={own.trouble} again={() => void own.again()} />
      <ul className="cards">
        {own.data?.items.map((one) => (
          <Grievance key={one.grievanceId} one={one} after={own.again} />
        ))}
      </ul>
      <Field label={say(W.aboutWhom)}>
        {(given) => (
          <select
            {...given}
            value={value.office}
            onChange={({ target }) => set({ ...value, office: target.value as Typed['office'] })}
          >
            {choice(GRIEVED_OFFICES_NAMED)}
          </select>
        )}
      </Field>
      <Field label={say(W.ground)}>
        {(given) => (
          <select
            {...given}
            value={value.ground}
            onChange={({ target }) => set({ ...value, ground: target.value as Typed['ground'] })}
          >
            {choice(GRIEVANCE_GROUNDS_NAMED)}
          </select>
        )}
      </Field>
      <Field label={say(W.reasons)} hint={say(W.reasonsHint)}>
        {(given) => (
          <textarea
            {...given}
            rows={5}
            maxLength={10_000}
            value={value.reasons}
            onChange={({ target }) => set({ ...value, reasons: target.value })}
          />
        )}
      </Field>
    </ActPage>
  );
}

type Told = { readonly one: GrievanceView; readonly after: () => Promise<void> };
function Grievance({ one, after }: Told) {
  const { number, stage, office, ground, filed, decision } = one;
  const { say, locale } = useLanguage();
  return (
    <li className="card">
      <p>
        <strong>{number}</strong> · {wordOf(GRIEVANCE_STAGES_NAMED, stage, locale)}
      </p>
      <p className="hint">
        {[wordOf(GRIEVED_OFFICES_NAMED, office, locale), wordOf(GRIEVANCE_GROUNDS_NAMED, ground, locale)].join(' · ')}
        {' · '}
        <time dateTime={filed.at}>{momentText(filed.at, locale)}</time>
      </p>
      {filed.text !== undefined && <p className="words">{filed.text}</p>}
      {decision && (
        <>
          <p>
            {say(W.answer)} {wordOf(GRIEVANCE_OUTCOMES_NAMED, decision.outcome, locale)}
          </p>
          <p className="words">{decision.text ?? say(W.notTold)}</p>
        </>
      )}
      <GrievanceFiles one={one} after={after} />
    </li>
  );
}
