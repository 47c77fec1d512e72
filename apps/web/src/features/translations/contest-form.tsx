import { EXHIBITS_OF_PARTIES } from '#messages/service/exhibit-commands.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { contestTranslation } from '../../client/sdk.gen.js';
import type { ContestTranslationBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { FoldedForm } from '../../shared/parts/folded-form.js';
import { useSubmit } from '../../shared/parts/use-submit.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Line } from '../response/proceeding/line.js';

type Props = { readonly translationId: string; readonly after: () => Promise<void> };
const NOTHING = { passage: '', reason: '', proposal: '' };
const FIELDS = ['passage', 'reason', 'proposal'] as const;

/** A party says which passage is wrong, why, and how it should read. */
export function ContestForm({ translationId, after }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const name = `contest-translation:${translationId}`;
  const { value, set, clear } = useKept(name, NOTHING);
  const act = useAct(name, (body: ContestTranslationBody, key: string) =>
    contestTranslation({ path: { disputeId, translationId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const [passage, reason, proposal] = [value.passage.trim(), value.reason.trim(), value.proposal.trim()];
  const body = passage === '' || reason === '' ? undefined : { passage, reason, ...(proposal !== '' && { proposal }) };
  const done = async (): Promise<void> => {
    clear();
    await after();
  };
  const { wanting, submit } = useSubmit({ act, body, after: done });
  return (
    <FoldedForm title={say(EXHIBITS_OF_PARTIES.ContestTranslation)} act={act} submit={submit}>
      {FIELDS.map((field) => (
        <Line
          key={field}
          label={say(W[field])}
          long
          optional={field === 'proposal'}
          value={value[field]}
          wanting={wanting}
          onChange={(text) => set({ ...value, [field]: text })}
        />
      ))}
    </FoldedForm>
  );
}
