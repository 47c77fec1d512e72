import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { HAND_OVER as W, HAND_OVER_COLUMNS as C } from '#messages/ui/platform-hand-over.js';
import type { HandOverBody } from '../../../client/types.gen.js';
import { Select } from '../../../kit/choices/select.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { Fieldset } from '../../../kit/form/fieldset.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import type { SaidForAll } from './handed-lines.js';
import type { ForAll } from './hand-overs.js';
import { OwnPart } from './own-part.js';
import s from '../platform-desk.module.css';

const FILED_AS = ['right-holder', 'licensee', 'agent'] as const satisfies readonly HandOverBody['filedAs'][];
export type Said = SaidForAll & Omit<ForAll, 'platformId'>;
type Props = {
  readonly said: Said;
  /** Kinds of right that the agreement takes. */
  readonly kinds: readonly string[];
  readonly onChange: (said: Said) => void;
};

/** What is the same in most lines is said once; the table says the rest. */
export function SaidForAllFields({ said, kinds, onChange }: Props) {
  const { say, locale } = useLanguage();
  const text = (name: 'complainant' | 'complainantAccount' | 'right' | 'registration') => (
    <TextField
      isOptional
      label={say(C[name])}
      value={said[name]}
      onChange={(value) => onChange({ ...said, [name]: value })}
    />
  );
  return (
    <Fieldset legend={say(W.forAll)}>
      <div className={s.row}>
        <Select
          label={say(W.kind)}
          options={kinds.map((id) => ({ id, label: wordOf(RIGHT_KINDS, id, locale) }))}
          value={said.kind}
          onChange={(id) => onChange({ ...said, kind: id ?? '', own: {} })}
        />
        <OwnPart kind={said.kind} own={said.own} onChange={(own) => onChange({ ...said, own })} />
        {text('right')}
        {text('registration')}
        {text('complainant')}
        {text('complainantAccount')}
        <Select
          label={say(W.filedAs)}
          options={FILED_AS.map((id) => ({ id, label: say(W[id]) }))}
          value={said.filedAs}
          onChange={(id) => onChange({ ...said, filedAs: FILED_AS.find((one) => one === id) ?? 'right-holder' })}
        />
        <TextField
          label={say(W.declaration)}
          value={said.declaration}
          onChange={(declaration) => onChange({ ...said, declaration })}
        />
      </div>
      <TextArea
        label={say(C.statement)}
        rows={2}
        value={said.statement}
        onChange={(statement) => onChange({ ...said, statement })}
      />
    </Fieldset>
  );
}
