import { useState, type ReactNode } from 'react';
import { KIT_WORDS, TYPE_TO_CONFIRM } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { Button } from '../actions/button.js';
import { TextField } from '../fields/text-field.js';
import { Dialog } from './dialog.js';

type Props = {
  readonly title: string;
  /** The act itself, never “yes”. */
  readonly act: string;
  /** What has to be typed first, where it can never be taken back: a number, a name. */
  readonly word?: string;
  readonly isDangerous?: boolean;
  readonly isPending?: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** What follows, and who will be told. */
  readonly children: ReactNode;
};

export function Confirm({ title, act, word, isDangerous, isPending, isOpen, onClose, onConfirm, children }: Props) {
  const { say, tell } = useLanguage();
  const [typed, setTyped] = useState('');
  const close = (): void => {
    setTyped('');
    onClose();
  };
  const footer = (
    <>
      <Button
        kind={isDangerous === true ? 'danger' : 'primary'}
        isDisabled={word !== undefined && typed.trim() !== word}
        isPending={isPending}
        onPress={onConfirm}
      >
        {act}
      </Button>
      <Button onPress={close}>{say(KIT_WORDS.cancel)}</Button>
    </>
  );
  return (
    <Dialog isAlert title={title} isOpen={isOpen} onClose={close} footer={footer}>
      {children}
      {word !== undefined && <TextField label={tell(TYPE_TO_CONFIRM, { word })} value={typed} onChange={setTyped} />}
    </Dialog>
  );
}
