import { useState } from 'react';
import { START_WORDS } from '#messages/ui/start.js';
import { useLanguage } from '../shared/language/language.js';
import { Banner } from '../kit/status/banner.js';
import { Button } from '../kit/actions/button.js';
import { GROUPS, type Person } from './use-status.js';
import s from './start.module.css';

/** Everybody by office; one press signs in and leads to the pages. */
export function People({ people }: { readonly people: readonly Person[] }) {
  const { say } = useLanguage();
  const [pressed, setPressed] = useState<string>();
  const [fault, setFault] = useState<'notYet' | 'away'>();
  const enter = async (login: string): Promise<void> => {
    setPressed(login);
    setFault(undefined);
    const headers = { 'content-type': 'application/json' };
    try {
      const response = await fetch('/sign-in', { method: 'POST', headers, body: JSON.stringify({ login }) });
      if (response.ok) {
        const { to: address } = (await response.json()) as { readonly to: string };
        return location.assign(address);
      }
      setFault('notYet');
    } catch {
      setFault('away');
    }
    setPressed(undefined);
  };
  return (
    <>
      {fault && <Banner tone="due" title={say(START_WORDS[fault])} isNew />}
      {GROUPS.map((group) => (
        <section key={group} className={s.group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{say(START_WORDS[group])}</h2>
          <ul>
            {people
              .filter((person) => person.group === group)
              .map(({ login, name, office }) => (
                <li key={login}>
                  <Button wide size="large" isPending={pressed === login} onPress={() => void enter(login)}>
                    <span className={s.person}>
                      <b>{say(name)}</b>
                      <span>{say(office)}</span>
                    </span>
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
