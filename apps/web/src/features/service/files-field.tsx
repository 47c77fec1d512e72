import { useRules } from '../response/use-rules.js';
import { ChooseFiles } from './choose-files.js';
import { FileList } from './file-list.js';
import type { NamedFile } from './named-file.js';

type Props = {
  readonly files: readonly NamedFile[];
  readonly hint: string;
  readonly onChange: (files: readonly NamedFile[]) => void;
};

/** Files that go with an act: those chosen so far, each of which can be taken away, and the way to more. */
export function FilesField({ files, hint, onChange }: Props) {
  const { rules } = useRules();
  return (
    <>
      <FileList files={files} onRemove={(ref) => onChange(files.filter((one) => one.ref !== ref))} />
      <ChooseFiles
        files={files}
        hint={hint}
        mediaTypes={rules?.files?.mediaTypes}
        onAdd={(more) => onChange([...files, ...more])}
      />
    </>
  );
}
