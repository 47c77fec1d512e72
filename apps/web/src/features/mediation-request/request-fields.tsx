import { RESPONDENT_ROLES } from '#messages/core/roles.js';
import { MATTERS } from '#messages/talks/mediation.js';
import { MEDIATION_REQUEST as W } from '#messages/ui/mediation-request.js';
import { Select } from '../../kit/choices/select.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { TextField } from '../../kit/fields/text-field.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { optionsOf } from '../../shared/language/options-of.js';
import { useLanguage } from '../../shared/language/language.js';
import { CounterpartField } from '../counterpart/counterpart-field.js';
import s from '../quick-filing/filing.module.css';
import type { ChosenFiles } from '../service/use-chosen-files.js';
import type { Written } from './use-request.js';

type Props = {
  readonly written: Written;
  readonly set: (next: Written) => void;
  readonly files: ChosenFiles;
  /** Labels of what has to be filled in and is not. */
  readonly lacking: readonly string[];
};
/** What the request consists of. */
export function RequestFields({ written, set, files, lacking }: Props) {
  const { say, locale } = useLanguage();
  const { matter, who, roles, mail, statement } = written;
  const change = (part: Partial<Written>): void => set({ ...written, ...part });
  const faultOf = (label: string): string | undefined =>
    lacking.includes(label) ? `${say(W.lacking)} ${label}` : undefined;
  return (
    <div className={s.form}>
      <Select
        label={say(W.matter)}
        fault={faultOf(say(W.matter))}
        options={optionsOf(MATTERS, locale)}
        value={matter === '' ? null : matter}
        onChange={(id) => change({ matter: id ?? '' })}
      />
      <CounterpartField value={who} onChange={(next) => change({ who: next })} fault={faultOf(say(W.name))} />
      <div className={s.row}>
        <Select
          label={say(W.roles)}
          options={optionsOf(RESPONDENT_ROLES, locale)}
          value={roles[0] ?? null}
          onChange={(id) => change({ roles: id === null ? [] : [id] })}
        />
        <TextField
          label={say(W.mail)}
          help={say(W.mailHelp)}
          isOptional
          type="email"
          value={mail}
          onChange={(next) => change({ mail: next })}
        />
      </div>
      <TextArea
        label={say(W.statement)}
        help={say(W.statementHelp)}
        fault={faultOf(say(W.statement))}
        most={20_000}
        rows={6}
        value={statement ?? ''}
        onChange={(next) => change({ statement: next })}
      />
      <FileDrop
        label={say(W.files)}
        help={say(W.filesHelp)}
        files={files.rows}
        onAdd={(chosen) => void files.add(chosen)}
        onRemove={files.remove}
      />
    </div>
  );
}
