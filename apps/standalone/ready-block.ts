import type { Loaded } from './demo.js';

export type Ready = {
  readonly api: string;
  readonly demo: string;
  readonly mail: string;
  readonly phones: string;
  readonly home: string;
  readonly seconds: number;
  readonly loaded: Loaded;
};

/** The last thing that a start says: where everything is, who can sign in, what to try. */
export function readyBlock({ api, demo, mail, phones, home, seconds, loaded }: Ready): string {
  const rows = [
    ['API', api],
    ['Demo platform', demo],
    ['Mail that was sent', mail],
    ['Phones’ messages', `${phones}  (a link in them opens the merchant’s page; ${phones}/signatures signs)`],
    ['State and logs', home],
  ].map(([name = '', address]) => `  ${name.padEnd(20)}${address}`);
  const widest = (column: 'role' | 'login'): number =>
    Math.max(0, ...loaded.accounts.map((account) => account[column].length)) + 2;
  const accounts = loaded.accounts.map(
    ({ role, login, password }) => `  ${role.padEnd(widest('role'))}${login.padEnd(widest('login'))}${password}`,
  );
  return [
    '',
    ...rows,
    ...(accounts.length > 0 ? ['', 'Demo accounts (role, login, password):', ...accounts] : []),
    ...(loaded.hints.length > 0 ? ['', 'What to try next:', ...loaded.hints.map((hint) => `  ${hint}`)] : []),
    '',
    `Parley is ready after ${seconds.toFixed(1)} s. Ctrl-C stops it.`,
  ].join('\n');
}
