import { Bell, Download, Pencil, Trash2, UserPlus } from 'lucide-react';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { Button, type ButtonKind } from '../../kit/actions/button.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { IconButton } from '../../kit/actions/icon-button.js';
import { MenuButton } from '../../kit/actions/menu.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { toast } from '../../kit/overlays/toast.js';
import { useLanguage } from '../../shared/language/language.js';
import { Row, Specimen } from '../specimen.js';

const KINDS: readonly ButtonKind[] = ['primary', 'secondary', 'quiet', 'danger'];

export function ActionSection() {
  const { say } = useLanguage();
  const bell = <Bell size={16} aria-hidden />;
  const acts = [
    { id: 'assign', label: say(W.assign), icon: <UserPlus size={16} aria-hidden /> },
    { id: 'extend', label: say(W.extend), isDisabled: true },
    { id: 'close', label: say(W.close), help: say(W.closeHelp), isDangerous: true },
  ];
  return (
    <>
      <Specimen of="Button">
        {[false, true].map((isDisabled) => (
          <Row key={String(isDisabled)}>
            {KINDS.map((kind) => (
              <Button key={kind} kind={kind} isDisabled={isDisabled}>
                {say(kind === 'danger' ? W.close : W.accept)}
              </Button>
            ))}
          </Row>
        ))}
      </Specimen>
      <Specimen of="Button: size, icon, isPending">
        <Row>
          <Button size="small" icon={bell}>
            {say(W.remind)}
          </Button>
          <Button icon={bell}>{say(W.remind)}</Button>
          <Button size="large" kind="primary">
            {say(W.accept)}
          </Button>
          <Button kind="primary" isPending>
            {say(W.accept)}
          </Button>
        </Row>
        <Button kind="primary" size="large" wide>
          {say(W.send)}
        </Button>
      </Specimen>
      <Specimen of="IconButton, MenuButton">
        <Row>
          <IconButton label={say(W.assign)} icon={<Pencil size={16} aria-hidden />} />
          <IconButton size="small" label={say(W.close)} icon={<Trash2 size={16} aria-hidden />} />
          <IconButton isDisabled label={say(W.extend)} icon={<Download size={16} aria-hidden />} />
          <MenuButton label={say(W.acts)} acts={acts} onAct={(id) => toast(id)} />
          <MenuButton withWord label={say(W.acts)} acts={acts} onAct={(id) => toast(id)} />
        </Row>
      </Specimen>
      <Specimen of="TextLink, Copyable">
        <Row>
          <TextLink href="#actions">{say(W.rules)}</TextLink>
          <TextLink href="#actions" outside>
            {say(W.platform)}
          </TextLink>
          <TextLink href="#actions" isDisabled>
            {say(W.rules)}
          </TextLink>
        </Row>
        <Copyable text="PL-2026-04818" name={say(W.numberOf)} />
      </Specimen>
    </>
  );
}
