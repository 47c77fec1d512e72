import { Search } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { classes } from '../look/classes.js';
import m from '../actions/menu.module.css';
import s from './overlays.module.css';

export type Finding = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly icon?: ReactNode;
};
export type Findings = { readonly id: string; readonly title: string; readonly found: readonly Finding[] };
type Props = {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** What fits, in groups: found by the page, among what the API says and the acts that it allows. */
  readonly groups: readonly Findings[];
  readonly onGo: (id: string) => void;
};

const KEYS = [
  ['↑↓', 'keyMove'],
  ['↵', 'keyGo'],
  ['Esc', 'close'],
] as const;

/** Ctrl-K, or Cmd-K: type a number, a party, a link or an act, and be there. */
export function CommandPalette({ isOpen, onOpenChange, typed, onType, groups, onGo }: Props) {
  const { say } = useLanguage();
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onOpenChange(true);
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, [onOpenChange]);
  const go = (id: string): void => {
    onOpenChange(false);
    onGo(id);
  };
  return (
    <ModalOverlay className={classes(s.scrim, s.middle, s.upper)} {...{ isOpen, onOpenChange }} isDismissable>
      <Modal className={classes(s.modal, s.broad)}>
        <Dialog className={s.panel} aria-label={say(KIT_WORDS.palette)}>
          <Autocomplete inputValue={typed} onInputChange={onType}>
            <SearchField className={s.search} aria-label={say(KIT_WORDS.paletteHint)} autoFocus>
              <Search size={18} aria-hidden />
              <Input placeholder={say(KIT_WORDS.paletteHint)} />
            </SearchField>
            <Menu
              className={s.results}
              aria-label={say(KIT_WORDS.palette)}
              items={groups.filter(({ found }) => found.length > 0)}
              onAction={(id) => go(String(id))}
              renderEmptyState={() => <p className={m.empty}>{say(KIT_WORDS.noMatch)}</p>}
            >
              {(group) => (
                <MenuSection id={group.id}>
                  <Header className={m.heading}>{group.title}</Header>
                  {group.found.map((one) => (
                    <Found key={one.id} {...one} />
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
          <p className={s.keys} data-noprint>
            {KEYS.map(([key, words]) => (
              <span key={key}>
                <kbd>{key}</kbd>
                {say(KIT_WORDS[words])}
              </span>
            ))}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Found({ id, label, help, icon }: Finding) {
  return (
    <MenuItem id={id} textValue={label} className={m.item}>
      {icon}
      <span className={m.text}>
        <span>{label}</span>
        {help !== undefined && <small>{help}</small>}
      </span>
    </MenuItem>
  );
}
