import type { DemoPerson } from '../demo-files.js';

/** For an installation on one machine that anybody may try. */
export const DEMO_PASSWORD = 'parley-demo-2026';

type Said = DemoPerson['name'];
export type Cast = {
  readonly group: DemoPerson['group'];
  readonly login: string;
  readonly name: Said;
  readonly office: Said;
  readonly roles: readonly string[];
  readonly mail: string;
};

/** A row of a table of people; `mail` is where this association’s own, or parties, get theirs. */
export type Row = readonly [login: string, zh: string, en: string, officeZh: string, officeEn: string, role: string];

export const castOf =
  (group: Cast['group'], domain: 'association.example' | 'party.example') =>
  ([login, zh, en, officeZh, officeEn, role]: Row): Cast => ({
    group,
    login,
    name: said(zh, en),
    office: said(officeZh, officeEn),
    roles: [role],
    mail: `${login}@${domain}`,
  });

export const said = (zh: string, en: string): Said => ({ 'zh-CN': zh, en });

/** As the start page lists somebody. */
export const personOf = ({ group, login, name, office }: Cast): DemoPerson => ({
  group,
  login,
  password: DEMO_PASSWORD,
  name,
  office,
});
