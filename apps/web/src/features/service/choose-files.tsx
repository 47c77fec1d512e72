import { useState } from 'react';
import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { hashFile } from './hash-file.js';
import { holdFile } from './held-files.js';
import { namedFile, nextRef, type NamedFile } from './named-file.js';

type Props<File extends NamedFile> = {
  readonly files: readonly File[];
  readonly label?: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly mediaTypes?: readonly string[] | undefined;
  /** Those that were not chosen before, when all have been read. */
  readonly onAdd: (files: readonly NamedFile[]) => void;
  readonly onReading?: (reading: boolean) => void;
  readonly fault?: string | undefined;
};

/**
 * Files are named here by their hashes and kept in this tab; their bytes follow when what they belong to is on record.
 */
export function ChooseFiles<File extends NamedFile>({
  files,
  label,
  hint,
  optional = true,
  mediaTypes,
  onAdd,
  onReading,
  fault,
}: Props<File>) {
  const { say } = useLanguage();
  const [reading, setReading] = useState<number>();
  const [unread, setUnread] = useState(false);
  const add = async (chosen: readonly globalThis.File[]): Promise<void> => {
    setUnread(false);
    onReading?.(true);
    let added: readonly NamedFile[] = [];
    for (const file of chosen) {
      setReading(0);
      const sha256 = await hashFile(file, setReading).catch(() => undefined);
      if (sha256 === undefined) setUnread(true);
      else if (![...files, ...added].some((one) => one.sha256 === sha256)) {
        holdFile(sha256, file);
        added = [...added, { ...namedFile(file, sha256), ref: nextRef([...files, ...added]) }];
      }
    }
    onAdd(added);
    setReading(undefined);
    onReading?.(false);
  };
  const title = label ?? say(WORDS.addFiles);
  return (
    <>
      <Field
        label={optional ? `${title} ${say(PAGE_WORDS.optional)}` : title}
        hint={hint}
        fault={unread ? say(WORDS.cannotRead) : fault}
      >
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
    </>
  );
}
