import { FORM_WORDS as W } from '#messages/forms/words.js';
import { FileDrop } from '../../../kit/files/file-drop.js';
import type { GivenFile } from '../../../kit/files/file-row.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useReadings } from '../../../shared/parts/reading.js';
import type { Read } from '../../service/read-files.js';
import { rowOf, useReadFiles } from '../../service/use-read-files.js';

type Props = {
  readonly chosen: File | undefined;
  readonly onChoose: (chosen: Read | undefined) => void;
};

/** One file that is itself what is sent. */
export function BytesPart({ chosen, onChoose }: Props) {
  const { say } = useLanguage();
  const { add, reading, isUnread } = useReadFiles(useReadings(), onChoose);
  const chosenRow: readonly GivenFile[] = chosen
    ? [{ id: chosen.name, name: chosen.name, size: chosen.size, fate: { kind: 'waiting' } }]
    : [];
  return (
    <FileDrop
      label={say(W.chooseFile)}
      name="sha256"
      isMany={false}
      fault={isUnread ? say(W.unreadFile) : undefined}
      files={reading ? [rowOf(reading)] : chosenRow}
      onAdd={(files) => void add(files)}
      onRemove={() => onChoose(undefined)}
    />
  );
}
