import { COMMANDS } from '#messages/commands.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskedAct } from '../../acts/asked-act.js';
import { guessed, originalIn, type FromTo, type OriginalHere } from '../../translations/original.js';
import { useCase } from '../use-case.js';
import { FromInto } from './from-into.js';
import s from '../desk.module.css';

type Props = { readonly original: OriginalHere; readonly onDone: () => void };
type Asked = FromTo & { readonly note: string };

/** Whoever the original comes from is asked for its translation. */
export function AskForm({ original, onDone }: Props) {
  const { say, locale } = useLanguage();
  const { disputeId } = useCase();
  const kept = useKept<Asked>(`ask-translation:${original.id}`, { ...guessed(original), note: '' });
  const { from, into, note } = kept.value;
  const said = note.trim();
  return (
    <div className={s.stack}>
      <FromInto value={kept.value} onChange={(next) => kept.set({ ...next, note })} />
      <TextArea
        isOptional
        label={say(W.note)}
        rows={2}
        most={2_000}
        value={note}
        onChange={(next) => kept.set({ from, into, note: next })}
      />
      <AskedAct
        operationId="askForTranslation"
        act={COMMANDS.AskForTranslation[locale]}
        disputeId={disputeId}
        values={{ ...originalIn(original), from, into, ...(said !== '' && { note: said }) }}
        isDisabled={from === into}
        onDone={() => {
          kept.clear();
          onDone();
        }}
      />
    </div>
  );
}
