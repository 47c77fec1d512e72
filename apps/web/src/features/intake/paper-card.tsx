import { COLON } from '#messages/colon.js';
import { materialName } from '#messages/rulebook/materials.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { ChooseFiles } from '../service/choose-files.js';
import { FileList } from '../service/file-list.js';
import type { Read } from '../service/read-files.js';
import type { PaperFile } from './content.js';
import type { Material } from './papers.js';

type Props = {
  readonly material: Material;
  readonly needed: boolean;
  readonly files: readonly PaperFile[];
  readonly mediaTypes: readonly string[] | undefined;
  readonly onRead: (read: Read) => void;
  readonly onDrop: (ref: string) => void;
  /** A file that stands for another paper already. */
  readonly onReuse: (ref: string) => void;
};

/** One paper of the checklist: what it is, whether it is needed, and the files that it consists of. */
export function PaperCard({ material: { code, group }, needed, files, mediaTypes, onRead, onDrop, onReuse }: Props) {
  const { say, locale } = useLanguage();
  const name = materialName(code, locale);
  const others = files.filter(({ codes }) => !codes.includes(code));
  return (
    <li className="card">
      <h2>{name}</h2>
      <p className="hint">
        {say(!needed ? WORDS.paperOptional : group === undefined ? WORDS.paperNeeded : WORDS.paperOneOf)}
      </p>
      <FileList files={files.filter(({ codes }) => codes.includes(code))} onRemove={onDrop} />
      {others.length > 0 && (
        <Field label={`${say(WORDS.reuse)}${say(COLON)}${name}`}>
          {(given) => (
            <select {...given} value="" onChange={({ target }) => target.value !== '' && onReuse(target.value)}>
              <option value="">—</option>
              {others.map(({ ref, name: file }) => (
                <option key={ref} value={ref}>
                  {file}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <ChooseFiles
        label={`${say(WORDS.chooseFor)}${say(COLON)}${name}`}
        optional={false}
        mediaTypes={mediaTypes}
        onRead={onRead}
      />
    </li>
  );
}
