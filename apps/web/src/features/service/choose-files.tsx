import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { useReadings } from '../../shared/parts/reading.js';
import { holdFile } from './held-files.js';
import type { Read } from './read-files.js';
import { useReadFiles } from './use-read-files.js';

type Props = {
  readonly label?: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly mediaTypes?: readonly string[] | undefined;
  /** Hears of each as soon as it is read, which may be long after it was chosen. */
  readonly onRead: (read: Read) => void;
  readonly fault?: string | undefined;
};

/**
 * Files are named here by their hashes and kept in this tab; their bytes follow when what they belong to is on record.
 */
export function ChooseFiles({ label, hint, optional = true, mediaTypes, onRead, fault }: Props) {
  const { say } = useLanguage();
  const { add, reading, isUnread } = useReadFiles(useReadings(), (read) => {
    holdFile(read.sha256, read.file);
    onRead(read);
  });
  const title = label ?? say(WORDS.addFiles);
  return (
    <>
      <Field
        label={optional ? `${title} ${say(PAGE_WORDS.optional)}` : title}
        hint={hint}
        fault={isUnread ? say(WORDS.cannotRead) : fault}
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
      {reading && (
        <p role="status">
          {say(WORDS.hashing)} {Math.floor(reading.share * 100)}%
        </p>
      )}
    </>
  );
}
