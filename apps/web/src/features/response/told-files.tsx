import { ChooseFiles } from '../service/choose-files.js';
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
  readonly onChange: (files: readonly DraftFile[]) => void;
  readonly onReading?: (reading: boolean) => void;
};

/** Files that go with an act, each with what it shows and who gets it, and the way to more. */
export function ToldFiles({ files, part, hint, mediaTypes, onChange, onReading }: Props) {
  const edit = (ref: string, change: Partial<DraftFile>): void =>
    onChange(files.map((one) => (one.ref === ref ? { ...one, ...change } : one)));
  return (
    <>
      <ul className="cards">
        {files.map((file) => (
          <FileCard
            key={file.ref}
            file={file}
            originals={files.filter((one) => one.part === 'confidential' && one.ref !== file.ref)}
            onChange={(change) => edit(file.ref, change)}
            onRemove={() => onChange(files.filter(({ ref }) => ref !== file.ref))}
          />
        ))}
      </ul>
      <ChooseFiles
        files={files}
        hint={hint}
        mediaTypes={mediaTypes}
        onAdd={(more) => onChange([...files, ...more.map((file) => ({ ...file, description: file.name, part }))])}
        {...(onReading && { onReading })}
      />
    </>
  );
}
