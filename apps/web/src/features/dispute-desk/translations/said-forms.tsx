import { COMMANDS } from '#messages/commands.js';
import { FINDINGS_NAMED } from '#messages/service/translations.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskedAct } from '../../acts/asked-act.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

type Props = { readonly translationId: string; readonly onDone: () => void };
type Check = { readonly finding: 'faithful' | 'faulty' | null; readonly note: string };
const UNCHECKED: Check = { finding: null, note: '' };

/** The association compares the newest version with its original. */
export function CheckForm({ translationId, onDone }: Props) {
  const { say, locale } = useLanguage();
  const { disputeId } = useCase();
  const kept = useKept<Check>(`check-translation:${translationId}`, UNCHECKED);
  const { finding, note } = kept.value;
  return (
    <div className={s.stack}>
      <RadioGroup
        label={say(W.finding)}
        options={(['faithful', 'faulty'] as const).map((id) => ({ id, label: say(FINDINGS_NAMED[id]) }))}
        value={finding}
        onChange={(id) => kept.set({ finding: id === 'faulty' ? 'faulty' : 'faithful', note })}
      />
      <TextArea
        label={say(W.findingNote)}
        help={say(W.findingHelp)}
        rows={3}
        most={4_000}
        value={note}
        onChange={(next) => kept.set({ finding, note: next })}
      />
      <AskedAct
        operationId="checkTranslation"
        act={COMMANDS.CheckTranslation[locale]}
        disputeId={disputeId}
        params={{ translationId }}
        values={{ finding, note: note.trim() }}
        isDisabled={finding === null || note.trim() === ''}
        onDone={() => {
          kept.clear();
          onDone();
        }}
      />
    </div>
  );
}

const NOTHING = { passage: '', reason: '', proposal: '' };
const FIELDS = ['passage', 'reason', 'proposal'] as const;
const MOST = { passage: 2_000, reason: 4_000, proposal: 2_000 };

/** A party says which passage is wrong, why, and how it should read. */
export function ContestForm({ translationId, onDone }: Props) {
  const { say, locale } = useLanguage();
  const { disputeId } = useCase();
  const kept = useKept(`contest-translation:${translationId}`, NOTHING);
  const { passage, reason, proposal } = kept.value;
  const [there, why, better] = [passage.trim(), reason.trim(), proposal.trim()];
  return (
    <div className={s.stack}>
      {FIELDS.map((name) => (
        <TextArea
          key={name}
          label={say(W[name])}
          isOptional={name === 'proposal'}
          rows={2}
          most={MOST[name]}
          value={kept.value[name]}
          onChange={(next) => kept.set({ ...kept.value, [name]: next })}
        />
      ))}
      <AskedAct
        operationId="contestTranslation"
        act={COMMANDS.ContestTranslation[locale]}
        disputeId={disputeId}
        params={{ translationId }}
        values={{ passage: there, reason: why, ...(better !== '' && { proposal: better }) }}
        isDisabled={there === '' || why === ''}
        onDone={() => {
          kept.clear();
          onDone();
        }}
      />
    </div>
  );
}
