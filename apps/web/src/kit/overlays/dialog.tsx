import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { IconButton } from '../actions/icon-button.js';
import { classes } from '../look/classes.js';
import s from './overlays.module.css';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** A question that has to be answered: nothing beside it closes it. */
  readonly isAlert?: boolean;
  readonly isBroad?: boolean;
  /** The act first, the way out second. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

export function Dialog({ title, isOpen, onClose, isAlert = false, isBroad = false, footer, children }: Props) {
  const { say } = useLanguage();
  return (
    <ModalOverlay
      className={classes(s.scrim, s.middle)}
      isOpen={isOpen}
      isDismissable={!isAlert}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={classes(s.modal, isBroad && s.broad)}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={s.panel}>
          <header>
            <Heading slot="title">{title}</Heading>
            {!isAlert && <IconButton slot="close" label={say(KIT_WORDS.close)} icon={<X size={16} aria-hidden />} />}
          </header>
          <div className={s.body}>{children}</div>
          {footer !== undefined && <footer>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
