import { Moon, Sun } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { GALLERY_WORDS } from '#messages/ui/gallery.js';
import { LANGUAGE_NAMES } from '#messages/ui/pages.js';
import { Button } from '../kit/actions/button.js';
import { Switch } from '../kit/choices/switch.js';
import { KitRoot, type Scheme } from '../kit/kit-root.js';
import { useLanguage } from '../shared/language/language.js';
import { ActionSection } from './sections/actions.js';
import { ChoiceSection } from './sections/choices.js';
import { ContentSection } from './sections/content.js';
import { DaySection } from './sections/days.js';
import { FieldSection } from './sections/fields.js';
import { FormSection } from './sections/forms.js';
import { NavigationSection } from './sections/navigation.js';
import { OverlaySection } from './sections/overlays.js';
import { StateSection } from './sections/states.js';
import { TableSection } from './sections/tables.js';
import s from './gallery.module.css';

const SECTIONS = {
  tables: TableSection,
  facts: ContentSection,
  states: StateSection,
  actions: ActionSection,
  fields: FieldSection,
  choices: ChoiceSection,
  dates: DaySection,
  forms: FormSection,
  overlays: OverlaySection,
  ways: NavigationSection,
} as const satisfies Partial<Record<keyof typeof GALLERY_WORDS, () => ReactNode>>;
const NAMES = Object.keys(SECTIONS) as readonly (keyof typeof SECTIONS)[];
const asked = new URLSearchParams(location.search);
const atFirst: Scheme = asked.get('scheme') === 'dark' ? 'dark' : 'light';

/** Every part in its states. `?scheme=dark` and `?only=tables` open it for pictures. */
export function Gallery() {
  const { locale, say, change } = useLanguage();
  const [scheme, setScheme] = useState<Scheme>(atFirst);
  const [dense, setDense] = useState(false);
  const other = locale === 'en' ? 'zh-CN' : 'en';
  const dark = scheme === 'dark';
  const shown = NAMES.filter((name) => asked.get('only') === null || asked.get('only') === name);
  return (
    <KitRoot scheme={scheme} density={dense ? 'compact' : 'regular'}>
      <header className={s.top}>
        <div>
          <h1>{say(GALLERY_WORDS.title)}</h1>
          <p>{say(GALLERY_WORDS.lead)}</p>
        </div>
        <div className={s.row}>
          <Switch label={say(GALLERY_WORDS.dense)} isSelected={dense} onChange={setDense} />
          <Button
            icon={dark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
            onPress={() => setScheme(dark ? 'light' : 'dark')}
          >
            {say(dark ? GALLERY_WORDS.light : GALLERY_WORDS.dark)}
          </Button>
          <Button onPress={() => change(other)}>
            <span lang={other}>{LANGUAGE_NAMES[other]}</span>
          </Button>
        </div>
      </header>
      <main className={s.main}>
        {shown.map((name) => {
          const Section = SECTIONS[name];
          return (
            <section key={name} id={name} className={s.section} aria-labelledby={`${name}-title`}>
              <h2 id={`${name}-title`}>{say(GALLERY_WORDS[name])}</h2>
              <Section />
            </section>
          );
        })}
      </main>
    </KitRoot>
  );
}
