import type { Words } from '#messages/locale.js';
import { URGENT_GROUNDS_NAMED } from '#messages/measures/urgent.js';
import { CAPTURE_LEAST, PARTY_LANES as W } from '#messages/ui/party-lanes.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Select } from '../../kit/choices/select.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { optionsOf } from '../../shared/language/options-of.js';
import { useLanguage } from '../../shared/language/language.js';
import type { NamedFile } from '../service/named-file.js';
import type { Wish } from './complaints.js';
import s from './filing.module.css';

type Props = {
  readonly wish: Wish | undefined;
  readonly files: readonly NamedFile[];
  /** How long the recording has to be, by the rulebook. */
  readonly least: number;
  /** It was tried to send. */
  readonly isWanting: boolean;
  readonly onChange: (wish: Wish | undefined) => void;
};

/** That something be done at once, why, and what shows it (practice P13). */
export function UrgentWish({ wish, files, least, isWanting, onChange }: Props) {
  const { say, tell, locale } = useLanguage();
  const options = files.map(({ ref, name }) => ({ id: ref, label: name }));
  const faultOf = (chosen: string, words: Words): string | undefined =>
    isWanting && chosen === '' ? say(words) : undefined;
  const start: Wish = { ground: '', recording: '', card: '', seconds: least };
  return (
    <div className={s.form}>
      <Checkbox
        label={say(W.urgent)}
        isSelected={wish !== undefined}
        onChange={(chosen) => onChange(chosen ? start : undefined)}
      />
      {wish && (
        <>
          <p className={s.quiet}>{say(W.urgentHelp)}</p>
          <div className={s.row}>
            <Select
              label={say(W.ground)}
              fault={faultOf(wish.ground, W.needsGround)}
              options={optionsOf(URGENT_GROUNDS_NAMED, locale)}
              value={wish.ground === '' ? null : wish.ground}
              onChange={(id) => onChange({ ...wish, ground: (id ?? '') as Wish['ground'] })}
            />
            <Select
              label={say(W.recording)}
              help={options.length === 0 && !isWanting ? say(W.needsFile) : undefined}
              fault={faultOf(wish.recording, W.needsFile)}
              options={options}
              value={wish.recording === '' ? null : wish.recording}
              onChange={(id) => onChange({ ...wish, recording: id ?? '', card: wish.card || (id ?? '') })}
            />
            <Select
              label={say(W.card)}
              fault={faultOf(wish.card, W.needsFile)}
              options={options}
              value={wish.card === '' ? null : wish.card}
              onChange={(id) => onChange({ ...wish, card: id ?? '' })}
            />
            <NumberField
              label={say(W.seconds)}
              help={tell(CAPTURE_LEAST, { seconds: least })}
              isPlain
              minValue={1}
              maxValue={86_400}
              value={wish.seconds}
              onChange={(seconds) => onChange({ ...wish, seconds })}
            />
          </div>
        </>
      )}
    </div>
  );
}
