import { Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { LANGUAGE_NAMES, PAGE_WORDS } from '#messages/ui/pages.js';
import { START_WORDS } from '#messages/ui/start.js';
import { Button } from '../kit/actions/button.js';
import { TextLink } from '../kit/actions/text-link.js';
import { Banner } from '../kit/status/banner.js';
import { KitRoot, type Scheme } from '../kit/kit-root.js';
import { useLanguage } from '../shared/language/language.js';
import { Filling } from './filling.js';
import { Operation } from './operation.js';
import { People } from './people.js';
import { useStatus, type Status } from './use-status.js';
import s from './start.module.css';

const LINKS = {
  pages: START_WORDS.pages,
  platform: START_WORDS.shop,
  mail: START_WORDS.mail,
  phones: START_WORDS.phones,
  reference: START_WORDS.reference,
} as const satisfies Record<keyof Status['links'], object>;
const NAMES = Object.keys(LINKS) as readonly (keyof typeof LINKS)[];
const isDarkOutside = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** Where `npm start` leads: who is here, how far the demo is, and where else to look. */
export function Start() {
  const { locale, say, change } = useLanguage();
  const [scheme, setScheme] = useState<Scheme>('system');
  const { status, isAway } = useStatus();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  const isDark = scheme === 'dark' || (scheme === 'system' && isDarkOutside());
  return (
    <KitRoot scheme={scheme}>
      <header className={s.top}>
        <div>
          <p className={s.brand}>Parley · {say(PAGE_WORDS.product)}</p>
          <h1>{say(START_WORDS.title)}</h1>
          <p>{say(START_WORDS.lead)}</p>
        </div>
        <div className={s.row}>
          <Button
            icon={isDark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
            onPress={() => setScheme(isDark ? 'light' : 'dark')}
          >
            {say(isDark ? START_WORDS.light : START_WORDS.dark)}
          </Button>
          <Button onPress={() => change(other)}>
            <span lang={other}>{LANGUAGE_NAMES[other]}</span>
          </Button>
        </div>
      </header>
      <main className={s.main}>
        {isAway && <Banner tone="overdue" title={say(START_WORDS.away)} isNew />}
        {status && <Filling progress={status.progress} />}
        {status && <People people={status.people} />}
        {status && (
          <section className={s.links} aria-labelledby="elsewhere">
            <h2 id="elsewhere">{say(START_WORDS.elsewhere)}</h2>
            <ul>
              {NAMES.map((name) => (
                <li key={name}>
                  <TextLink href={status.links[name]} outside>
                    {say(LINKS[name])}
                  </TextLink>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Operation />
      </main>
    </KitRoot>
  );
}
