import { useState, type FormEvent } from 'react';
import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/pages/counter-notice.js';
import { PAGE_WORDS } from '#messages/pages/pages.js';
import { useLanguage } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { goTo } from '../../parts/route.js';
import { hashFile } from '../evidence/hash-file.js';
import { holdFile } from '../evidence/held-files.js';
import { nextRef, type DraftFile } from './draft.js';
import { FileCard } from './file-card.js';
import type { Drafting } from './use-draft.js';

type Props = Drafting & { readonly mediaTypes: readonly string[] | undefined };

/** Files are named here by their hashes; their bytes follow when the declaration is on record. */
export function FilesStep({ draft, change, mediaTypes }: Props) {
  const { say } = useLanguage();
  const [reading, setReading] = useState<number>();
  const [fault, setFault] = useState<string>();
  const add = async (chosen: readonly File[]): Promise<void> => {
    setFault(undefined);
    let files = [...draft.files];
    for (const file of chosen) {
      setReading(0);
      const sha256 = await hashFile(file, setReading).catch(() => undefined);
      if (sha256 === undefined) setFault(say(WORDS.cannotRead));
      else if (!files.some((one) => one.sha256 === sha256)) {
        holdFile(sha256, file);
        files = [...files, { ...named(file, sha256), ref: nextRef(files) }];
      }
    }
    setReading(undefined);
    change({ files });
  };
  const next = (event: FormEvent): void => {
    event.preventDefault();
    goTo('counter-notice', 'preview');
  };
  const edit = (ref: string, part: Partial<DraftFile>): void => change({ files: draft.files.map((one) => (one.ref === ref ? { ...one, ...part } : one)) });
  return (
    <form onSubmit={next} noValidate>
      <ul className="cards">
        {draft.files.map((file) => (
          <FileCard
            key={file.ref}
            file={file}
            originals={draft.files.filter(({ ref, part }) => part === 'confidential' && ref !== file.ref)}
            onChange={(part) => edit(file.ref, part)}
            onRemove={() => change({ files: draft.files.filter(({ ref }) => ref !== file.ref) })}
          />
        ))}
      </ul>
      <Field label={`${say(WORDS.addFiles)} ${say(PAGE_WORDS.optional)}`} hint={say(WORDS.filesHint)} fault={fault}>
        {(given) => (
          <input
            {...given}
            type="file"
            multiple
            accept={mediaTypes?.join(',')}
            disabled={reading !== undefined}
            onChange={({ target }) => {
              void add([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        )}
      </Field>
      {reading !== undefined && (
        <p role="status">
          {say(WORDS.hashing)} {Math.floor(reading * 100)}%
        </p>
      )}
      <button type="submit" className="main" disabled={reading !== undefined}>
        {say(PAGE_WORDS.next)}
      </button>
    </form>
  );
}

/** Confidential until its owner says otherwise: a slip in that direction harms nobody. */
const named = ({ name, type }: File, sha256: string): Omit<DraftFile, 'ref'> => ({
  name,
  sha256,
  mediaType: /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/.test(type) ? type : 'application/octet-stream',
  description: name,
  part: 'confidential',
});
