import { FileText, UserPlus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { Button } from '../../kit/actions/button.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { CommandPalette } from '../../kit/overlays/command-palette.js';
import { Confirm } from '../../kit/overlays/confirm.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { Popover } from '../../kit/overlays/popover.js';
import { toast, toastFault } from '../../kit/overlays/toast.js';
import { useLanguage } from '../../shared/language/language.js';
import { Row, Specimen } from '../specimen.js';

const NUMBER = 'PL-2026-04818';
type Open = 'dialog' | 'confirm' | 'drawer';

export function OverlaySection() {
  const { say } = useLanguage();
  const [open, setOpen] = useState<Open>();
  const [finding, setFinding] = useState(false);
  const [typed, setTyped] = useState('');
  const close = useCallback(() => setOpen(undefined), []);
  const fits = ({ label }: { readonly label: string }): boolean => label.toLowerCase().includes(typed.toLowerCase());
  const file = <FileText size={16} aria-hidden />;
  const groups = [
    {
      id: 'disputes',
      title: say(W.docket),
      found: [
        { id: NUMBER, label: NUMBER, help: say(W.complainant), icon: file },
        { id: 'PL-2026-04671', label: 'PL-2026-04671', help: say(W.longName), icon: file },
      ].filter(fits),
    },
    {
      id: 'acts',
      title: say(W.acts),
      found: [{ id: 'assign', label: say(W.assign), icon: <UserPlus size={16} aria-hidden /> }].filter(fits),
    },
  ];
  const facts = [
    { name: say(W.asComplainant), value: say(W.complainant) },
    { name: say(W.asRespondent), value: say(W.respondent) },
    { name: say(W.right), value: say(W.rightValue) },
  ];
  const footer = (
    <Button kind="primary" onPress={close}>
      {say(W.accept)}
    </Button>
  );
  return (
    <>
      <Specimen of="Dialog, Confirm, Drawer">
        <Row>
          <Button onPress={() => setOpen('dialog')}>{say(W.openDialog)}</Button>
          <Button onPress={() => setOpen('confirm')}>{say(W.confirmTyping)}</Button>
          <Button onPress={() => setOpen('drawer')}>{say(W.openDrawer)}</Button>
        </Row>
      </Specimen>
      <Specimen of="Popover, Tooltip, toast, CommandPalette">
        <Row>
          <Popover title={say(W.inDays)} opener={<Button kind="quiet">{say(W.inDays)}</Button>}>
            <p>{say(W.inDaysText)}</p>
          </Popover>
          <Button onPress={() => toast(say(W.recorded))}>{say(W.tell)}</Button>
          <Button onPress={() => toastFault(say(W.cut))}>{say(W.tellFault)}</Button>
          <Button onPress={() => setFinding(true)}>{say(W.find)}</Button>
        </Row>
      </Specimen>
      <Dialog title={say(W.parties)} isOpen={open === 'dialog'} onClose={close} footer={footer}>
        <DescriptionList facts={facts} />
      </Dialog>
      <Confirm
        isDangerous
        title={say(W.confirmTitle)}
        act={say(W.close)}
        word={NUMBER}
        isOpen={open === 'confirm'}
        onClose={close}
        onConfirm={close}
      >
        <p>{say(W.confirmText)}</p>
      </Confirm>
      <Drawer title={NUMBER} isOpen={open === 'drawer'} onClose={close} footer={footer}>
        <DescriptionList facts={facts} />
      </Drawer>
      <CommandPalette
        isOpen={finding}
        onOpenChange={setFinding}
        typed={typed}
        onType={setTyped}
        groups={groups}
        onGo={(id) => toast(id)}
      />
    </>
  );
}
