import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { IconButton } from '../actions/icon-button.js';
import s from './overlays.module.css';

type Props = {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** A closer look at one row without leaving the list. */
export function Drawer({ title, isOpen, onClose, footer, children }: Props) {
  const { say } = useLanguage();
  return (
    <ModalOverlay className={s.scrim} isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={s.drawer}>
        <Dialog className={s.panel}>
          <header>
            <Heading slot="title">{title}</Heading>
            <IconButton slot="close" label={say(KIT_WORDS.close)} icon={<X size={16} aria-hidden />} />
          </header>
          <div className={s.body}>{children}</div>
          {footer !== undefined && <footer>{footer}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
