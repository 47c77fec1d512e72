import { PARTY_FILING as W } from '#messages/ui/party-filing.js';
import { Select } from '../../kit/choices/select.js';
import { TextField } from '../../kit/fields/text-field.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { Fieldset } from '../../kit/form/fieldset.js';
import { useLanguage } from '../../shared/language/language.js';
import type { Otherwise, Platform } from './lines.js';
import s from './filing.module.css';

export type Shop = Platform & { readonly name: string };
type Props = {
  readonly said: Otherwise;
  readonly platforms: readonly Shop[];
  readonly onChange: (said: Otherwise) => void;
  /** The rows of a file that was chosen. */
  readonly onRead: (text: string) => void;
};

/** Rows out of a file, and what holds for lines that do not say it themselves. */
export function SaidForAll({ said, platforms, onChange, onRead }: Props) {
  const { say } = useLanguage();
  const read = async (files: readonly File[]): Promise<void> => {
    for (const file of files) onRead((await file.text()).replace(/^\uFEFF/, '').trim());
  };
  const field = (name: 'seller' | 'account' | 'goods', of: 'seller' | 'account' | 'title') => (
    <TextField
      label={say(W[name])}
      isOptional={of !== 'seller'}
      value={said[of]}
      onChange={(next) => onChange({ ...said, [of]: next })}
    />
  );
  return (
    <>
      <details>
        <summary>{say(W.csv)}</summary>
        <FileDrop
          label={say(W.csv)}
          isMany={false}
          accept={['text/csv', '.csv', '.txt', '.tsv']}
          files={[]}
          onAdd={(files) => void read(files)}
        />
      </details>
      <Fieldset legend={say(W.forAll)}>
        <div className={s.row}>
          {field('seller', 'seller')}
          {field('account', 'account')}
          {field('goods', 'title')}
          {platforms.length > 1 && (
            <Select
              isOptional
              label={say(W.platform)}
              options={platforms.map(({ platformId, name }) => ({ id: platformId, label: name }))}
              value={said.platformId === '' ? null : said.platformId}
              onChange={(id) => onChange({ ...said, platformId: id ?? '' })}
            />
          )}
        </div>
      </Fieldset>
    </>
  );
}
