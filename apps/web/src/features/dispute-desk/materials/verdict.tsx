import { DEFECT_SENTENCES, DESK_MATERIALS as W, SENTENCE_FOR } from '#messages/ui/desk-materials.js';
import { LOCALES, type Locale } from '#messages/locale.js';
import { MenuButton } from '../../../kit/actions/menu.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { Mark } from './checked.js';
import s from '../desk.module.css';

type Props = {
  /** The API finds it missing, whatever anybody says. */
  readonly isLacking: boolean;
  readonly state: string;
  readonly mark: Mark | undefined;
  readonly onMark: (next: Mark) => void;
};
const MOST = 2_000;
const isKnown = (state: string): state is keyof typeof SENTENCE_FOR => Object.hasOwn(SENTENCE_FOR, state);

/** In order or not; of what is not, the words that its letter will have, prepared and to be changed. */
export function Verdict({ isLacking, state, mark, onMark }: Props) {
  const { say, locale } = useLanguage();
  const begun = isKnown(state) ? DEFECT_SENTENCES[SENTENCE_FOR[state]][locale] : '';
  const choose = (verdict: Mark['verdict']): void =>
    onMark({ verdict, note: mark?.note || (verdict === 'defective' ? begun : '') });
  const add = (id: string): void => {
    const [sentence, language] = id.split(' ');
    const words = DEFECT_SENTENCES[sentence as keyof typeof DEFECT_SENTENCES][language as Locale];
    onMark({ verdict: 'defective', note: [mark?.note, words].filter(Boolean).join(language === 'en' ? ' ' : '') });
  };
  return (
    <div className={s.stack}>
      <RadioGroup
        isRow
        label={say(W.verdict)}
        options={[
          { id: 'in-order', label: say(W.inOrder), isDisabled: isLacking },
          { id: 'defective', label: say(W.defective) },
        ]}
        value={mark?.verdict ?? null}
        onChange={(id) => choose(id as Mark['verdict'])}
      />
      {mark?.verdict === 'defective' && (
        <>
          <TextArea
            label={say(W.note)}
            help={say(W.noteHelp)}
            rows={2}
            most={MOST}
            value={mark.note}
            onChange={(note) => onMark({ verdict: 'defective', note })}
          />
          <div className={s.row}>
            {LOCALES.map((language) => (
              <MenuButton
                withWord
                key={language}
                label={say(language === 'en' ? W.sentencesEn : W.sentencesZh)}
                acts={Object.entries(DEFECT_SENTENCES).map(([id, words]) => ({
                  id: `${id} ${language}`,
                  label: words[language],
                }))}
                onAct={add}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
