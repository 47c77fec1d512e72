import { useState } from 'react';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { FileDrop } from '../../../kit/files/file-drop.js';
import { useLanguage } from '../../../shared/language/language.js';
import { hashFile } from '../../service/hash-file.js';

type Props = {
  readonly chosen: File | undefined;
  readonly onChoose: (chosen: { readonly sha256: string; readonly file: File } | undefined) => void;
};

/** One file that is itself what is sent. */
export function BytesPart({ chosen, onChoose }: Props) {
  const { say } = useLanguage();
  const [unread, setUnread] = useState(false);
  const add = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const sha256 = await hashFile(file).catch(() => undefined);
    setUnread(sha256 === undefined);
    onChoose(sha256 === undefined ? undefined : { sha256, file });
  };
  return (
    <FileDrop
      label={say(W.chooseFile)}
      name="sha256"
      isMany={false}
      fault={unread ? say(W.unreadFile) : undefined}
      files={chosen ? [{ id: chosen.name, name: chosen.name, size: chosen.size, fate: { kind: 'waiting' } }] : []}
      onAdd={(files) => void add(files)}
      onRemove={() => onChoose(undefined)}
    />
  );
}
