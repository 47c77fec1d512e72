import { ChooseFiles } from '../service/choose-files.js';
import { withoutRef, withRead } from '../service/named-file.js';
import type { DraftFile } from './draft.js';
import { FileCard } from './file-card.js';

type Props = {
  readonly files: readonly DraftFile[];
  /**
   * Who gets a file until its owner says otherwise. Confidential, a slip harms nobody; what is said to a panel the
   * other side hears, and there the exception is chosen.
   */
  readonly part: DraftFile['part'];
  readonly hint: string;
  readonly mediaTypes: readonly string[] | undefined;
  /** Is given what becomes of the files as they are by then. */
  readonly onChange: (change: (files: readonly DraftFile[]) => readonly DraftFile[]) => void;
};

/** Files that go with an act, each with what it shows and who gets it, and the way to more. */
export function ToldFiles({ files, part, hint, mediaTypes, onChange }: Props) {
  const edit = (ref: string, change: Partial<DraftFile>): void =>
    onChange((now) => now.map((one) => (one.ref === ref ? { ...one, ...change } : one)));
  return (
    <>
      <ul className="cards">
        {files.map((file) => (
          <FileCard
            key={file.ref}
            file={file}
            originals={files.filter((one) => one.part === 'confidential' && one.ref !== file.ref)}
            onChange={(change) => edit(file.ref, change)}
            onRemove={() => onChange((now) => withoutRef(now, file.ref))}
          />
        ))}
      </ul>
      <ChooseFiles
        hint={hint}
        mediaTypes={mediaTypes}
        onRead={(read) =>
          onChange((now) => withRead(now, read, (named) => ({ ...named, description: named.name, part })))
        }
      />
    </>
  );
}
