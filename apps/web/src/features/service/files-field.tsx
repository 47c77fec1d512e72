import { useRules } from '../response/use-rules.js';
import { ChooseFiles } from './choose-files.js';
import { FileList } from './file-list.js';
import { withoutRef, withRead, type NamedFile } from './named-file.js';

type Props = {
  readonly files: readonly NamedFile[];
  readonly hint: string;
  /** Is given what becomes of the files as they are by then. */
  readonly onChange: (change: (files: readonly NamedFile[]) => readonly NamedFile[]) => void;
};

/** Files that go with an act: those chosen so far, each of which can be taken away, and the way to more. */
export function FilesField({ files, hint, onChange }: Props) {
  const { rules } = useRules();
  return (
    <>
      <FileList files={files} onRemove={(ref) => onChange((now) => withoutRef(now, ref))} />
      <ChooseFiles
        hint={hint}
        mediaTypes={rules?.files?.mediaTypes}
        onRead={(read) => onChange((now) => withRead(now, read, (named) => named))}
      />
    </>
  );
}
