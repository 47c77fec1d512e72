import { EXHIBITS_OF_PARTIES } from '#messages/service/exhibit-commands.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { askForTranslation } from '../../client/sdk.gen.js';
import type { AskForTranslationBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { FoldedForm } from '../../shared/parts/folded-form.js';
import { useSubmit } from '../../shared/parts/use-submit.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Line } from '../response/proceeding/line.js';
import { FromInto } from './from-into.js';
import { guessed, originalIn, type FromTo, type OriginalHere } from './original.js';

type Props = { readonly original: OriginalHere; readonly after: () => Promise<void> };
type Asked = FromTo & { readonly note: string };

/** Whoever the original comes from is asked for its translation. */
export function AskForm({ original, after }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const name = `ask-translation:${original.id}`;
  const { value, set, clear } = useKept<Asked>(name, { ...guessed(original), note: '' });
  const act = useAct(name, (body: AskForTranslationBody, key: string) =>
    askForTranslation({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const { from, into } = value;
  const note = value.note.trim();
  const body = from === into ? undefined : { ...originalIn(original), from, into, ...(note !== '' && { note }) };
  const done = async (): Promise<void> => {
    clear();
    await after();
  };
  const { wanting, submit } = useSubmit({ act, body, after: done });
  return (
    <FoldedForm title={say(EXHIBITS_OF_PARTIES.AskForTranslation)} act={act} submit={submit}>
      <FromInto value={value} wanting={wanting} onChange={(next) => set({ ...value, ...next })} />
      <Line label={say(W.note)} optional long value={value.note} onChange={(text) => set({ ...value, note: text })} />
    </FoldedForm>
  );
}
