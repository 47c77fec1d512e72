import { existsSync, readFileSync } from 'node:fs';
import { demoProgressFile, DemoProgress, type DemoPerson } from '#infrastructure/demo/demo-files.js';
import type { Ports } from '../choose-ports.js';
import { readDemo } from '../demo.js';
import { urlOf } from '../environment.js';

type Status = {
  readonly people: readonly Omit<DemoPerson, 'password'>[];
  readonly progress?: DemoProgress;
  readonly links: Readonly<Record<'pages' | 'reference' | 'mail' | 'phones' | 'platform', string>>;
};

/** What the page shows: who can sign in, how far the demo is filled, and where else to look. */
export function statusOf(home: string, ports: Ports): Status {
  const file = demoProgressFile(home);
  return {
    people: readDemo(home).people.map(({ password: _, ...person }) => person),
    ...(existsSync(file) && { progress: DemoProgress.parse(JSON.parse(readFileSync(file, 'utf8'))) }),
    links: {
      pages: `${urlOf(ports.API_PORT)}/a/demo`,
      reference: `${urlOf(ports.API_PORT)}/docs`,
      mail: urlOf(ports.MAIL_PORT),
      phones: urlOf(ports.MESSENGER_PORT),
      platform: urlOf(ports.DEMO_PORT),
    },
  };
}
