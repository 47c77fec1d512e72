import { Languages, Monitor, Moon, Sun } from 'lucide-react';
import { LOCALES } from '#messages/locale.js';
import { LOOK_WORDS as W } from '#messages/ui/look.js';
import { LANGUAGE_NAMES } from '#messages/ui/pages.js';
import { Button } from '../../kit/actions/button.js';
import { MenuButton } from '../../kit/actions/menu.js';
import type { Scheme } from '../../kit/kit-root.js';
import { useLanguage } from '../../shared/language/language.js';
import { useScheme } from './scheme.js';
import s from './frame.module.css';

const SCHEMES = { system: Monitor, light: Sun, dark: Moon } as const satisfies Record<Scheme, typeof Sun>;

/** Language and colours. */
export function LookMenu() {
  const { say, locale, change } = useLanguage();
  const [scheme, setScheme] = useScheme();
  const other = LOCALES.find((one) => one !== locale) ?? locale;
  const Shown = SCHEMES[scheme];
  const schemes = Object.entries(SCHEMES).map(([id, Icon]) => ({
    id,
    label: say(W[id as Scheme]),
    icon: <Icon size={16} aria-hidden />,
  }));
  return (
    <div className={s.session}>
      <Button kind="quiet" icon={<Languages size={16} aria-hidden />} onPress={() => change(other)}>
        <span lang={other}>{LANGUAGE_NAMES[other]}</span>
      </Button>
      <MenuButton
        label={say(W.theme)}
        icon={<Shown size={16} aria-hidden />}
        acts={schemes}
        onAct={(id) => setScheme(id as Scheme)}
      />
    </div>
  );
}
