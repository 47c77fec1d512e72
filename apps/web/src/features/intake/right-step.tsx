import { ONLY_FIRST } from '#messages/ui/desk-lists.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { CAPACITIES } from '#messages/core/roles.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import type { RightContent } from './content.js';
import { OwnFields } from './own-fields.js';
import { useRights } from './use-rights.js';
import { StepForm, type StepProps } from './step-form.js';

/** On what right the complaint rests: one of the register, whose papers lie there, or one that is written down here. */
export function RightStep({ content, change, busy, next }: StepProps) {
  const { say, tell, locale } = useLanguage();
  const { right, rightId, filedAs } = content;
  const set = (part: Partial<RightContent>): void => change({ right: { ...right, ...part } });
  const { usable, isCut } = useRights();
  const text = (name: 'name' | 'registrationNumber' | 'holder' | 'details', label: string) => (
    <Field label={label}>
      {(given) => (
        <input
          {...given}
          maxLength={200}
          value={right[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <StepForm busy={busy} next={next}>
      <Choices
        one
        legend={say(WORDS.filedAs)}
        choices={Object.entries(CAPACITIES).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={[filedAs]}
        onChange={([one = 'right-holder']) => change({ filedAs: one })}
      />
      {usable.length > 0 && (
        <Choices
          one
          legend={say(WORDS.fromRegister)}
          hint={isCut ? tell(ONLY_FIRST, { count: usable.length }) : say(WORDS.fromRegisterHint)}
          choices={[
            ...usable.map(({ rightId: id, name, registrationNumber }) => ({
              value: id,
              label: [name, registrationNumber].filter(Boolean).join(' · ') || id,
            })),
            { value: '', label: say(WORDS.anotherRight) },
          ]}
          chosen={[rightId]}
          onChange={([id = '']) => change({ rightId: id })}
        />
      )}
      {rightId === '' && (
        <>
          <Choices
            one
            legend={say(WORDS.rightKind)}
            choices={Object.entries(RIGHT_KINDS).map(([value, words]) => ({ value, label: words[locale] }))}
            chosen={[right.kind]}
            onChange={([kind = '']) => set({ kind, own: {}, others: {} })}
          />
          {text('name', say(WORDS.rightName))}
          {text('registrationNumber', `${say(WORDS.registrationNumber)} ${say(PAGE_WORDS.optional)}`)}
          {filedAs !== 'right-holder' && text('holder', say(WORDS.holder))}
          <OwnFields right={right} onChange={(own) => set({ own })} />
        </>
      )}
    </StepForm>
  );
}
