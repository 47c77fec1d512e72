import { AlertTriangle, UploadCloud } from 'lucide-react';
import { useId } from 'react';
import { DropZone, FileTrigger, Text, type FileDropItem } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { Button } from '../actions/button.js';
import type { FieldProps } from '../fields/field-frame.js';
import { classes } from '../look/classes.js';
import { FileRow, type GivenFile } from './file-row.js';
import f from '../fields/field.module.css';
import s from './files.module.css';

type Props = Omit<FieldProps, 'isOptional'> & {
  /** What becomes of each is told in its row; sending is not done here. */
  readonly files: readonly GivenFile[];
  /** Kinds that are taken, as in MIME; the server decides by the bytes. */
  readonly accept?: readonly string[];
  readonly isMany?: boolean;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove?: (id: string) => void;
  readonly onAgain?: (id: string) => void;
};

export function FileDrop({ label, help, fault, name, isDisabled, files, accept, isMany = true, ...rest }: Props) {
  const { say } = useLanguage();
  const id = useId();
  const dropped = async (items: readonly FileDropItem[]): Promise<void> =>
    rest.onAdd(await Promise.all(items.map((item) => item.getFile())));
  return (
    <div className={f.field} data-field={name} role="group" aria-labelledby={id}>
      <DropZone
        isDisabled={isDisabled}
        className={classes(s.drop, fault !== undefined && s.faulty)}
        onDrop={({ items }) => void dropped(items.filter((item) => item.kind === 'file'))}
      >
        <UploadCloud size={24} aria-hidden />
        <Text slot="label" id={id} className={f.label}>
          {label}
        </Text>
        <FileTrigger
          allowsMultiple={isMany}
          acceptedFileTypes={accept}
          onSelect={(list) => rest.onAdd([...(list ?? [])])}
        >
          <Button isDisabled={isDisabled}>{say(KIT_WORDS.chooseFiles)}</Button>
        </FileTrigger>
        <p>{say(KIT_WORDS.dropHere)}</p>
        {help !== undefined && <p>{help}</p>}
      </DropZone>
      {fault !== undefined && (
        <p className={f.fault} role="alert">
          <AlertTriangle size={14} aria-hidden />
          <span>{fault}</span>
        </p>
      )}
      {files.length > 0 && (
        <ul className={s.files}>
          {files.map((file) => (
            <FileRow key={file.id} file={file} onRemove={rest.onRemove} onAgain={rest.onAgain} />
          ))}
        </ul>
      )}
    </div>
  );
}
