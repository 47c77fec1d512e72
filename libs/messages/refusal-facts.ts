import type { Instant } from '#domain/kernel/message.js';

import { fieldName } from './fields.js';
import { AUTHORITY_SCOPES } from './core/roles.js';
import { formatDue, formatInstant, formatList } from './format.js';
import type { Locale, Words } from './locale.js';
import { materialName } from './rulebook/materials.js';
import { RIGHT_KINDS } from './right/kinds.js';
import { RIGHT_STAGES } from './right/register.js';
import { STAGES } from './core/stages.js';
import { TRACKS } from './rulebook/tracks.js';

/** What `refuse` was given; any of it may be absent. */
export type RefusalFacts = Readonly<Record<string, string>>;

export const field = (
  { field: name }: RefusalFacts,
  locale: Locale,
  otherwise = locale === 'zh-CN' ? '所填内容' : 'entries',
): string => (name === undefined ? otherwise : fieldName(name, locale));

/** Which entry is meant; a pair by the ids that a client sends for it. */
export const named = ({ name }: RefusalFacts, locale: Locale): string => {
  if (name === undefined) return '';
  const [kind, respondentId, itemId] = name.split(':');
  if (locale === 'zh-CN')
    return kind === 'pair' && itemId ? `（被投诉方${respondentId}、标的${itemId}）` : `（${name}）`;
  return kind === 'pair' && itemId ? ` (respondent ${respondentId}, item ${itemId})` : ` (${name})`;
};

export const stage = ({ stage: now }: RefusalFacts, locale: Locale): string => {
  const words = now === undefined ? undefined : stageWords(now)?.[locale];
  if (locale === 'zh-CN') return words === undefined ? '所处的阶段' : `处于“${words}”阶段`;
  return words === undefined ? '' : `: the stage is “${words}”`;
};

const stageWords = (now: string): Words | undefined => {
  if (Object.hasOwn(STAGES, now)) return STAGES[now as keyof typeof STAGES];
  return Object.hasOwn(RIGHT_STAGES, now) ? RIGHT_STAGES[now as keyof typeof RIGHT_STAGES] : undefined;
};

export const due = ({ dueAt }: RefusalFacts, locale: Locale): string => {
  if (dueAt === undefined) return '';
  return locale === 'zh-CN' ? `于${formatDue(dueAt as Instant, locale)}` : ` on ${formatDue(dueAt as Instant, locale)}`;
};

export const version = ({ version: now }: RefusalFacts, locale: Locale): string =>
  now === undefined ? '' : locale === 'zh-CN' ? `（${now}版）` : ` (version ${now})`;

export const track = ({ track: code }: RefusalFacts, locale: Locale): string => {
  const words =
    code !== undefined && Object.hasOwn(TRACKS, code) ? TRACKS[code as keyof typeof TRACKS][locale] : undefined;
  if (locale === 'zh-CN') return words ?? '所选程序';
  return words === undefined ? 'this procedure' : `“${words}”`;
};

export const scope = ({ scope: code }: RefusalFacts, locale: Locale): string => {
  if (code !== undefined && Object.hasOwn(AUTHORITY_SCOPES, code))
    return AUTHORITY_SCOPES[code as keyof typeof AUTHORITY_SCOPES][locale];
  return locale === 'zh-CN' ? '该事项' : 'this step';
};

export const until = ({ until: end }: RefusalFacts, locale: Locale): string => {
  if (end === undefined) return '';
  return locale === 'zh-CN' ? `于${formatDue(end as Instant, locale)}` : ` on ${formatDue(end as Instant, locale)}`;
};

const split = (text = ''): readonly string[] => text.split(', ').filter((part) => part !== '');

export const rights = ({ rights: kinds }: RefusalFacts, locale: Locale): string =>
  formatList(
    split(kinds).map((kind) =>
      Object.hasOwn(RIGHT_KINDS, kind) ? RIGHT_KINDS[kind as keyof typeof RIGHT_KINDS][locale] : kind,
    ),
    locale,
  );

export const materials = ({ codes }: RefusalFacts, locale: Locale): string =>
  formatList(
    split(codes).map((code) => materialName(code, locale)),
    locale,
  );

/** Without a latest instant what is told may lie ahead; without either it contradicts another day of the same paper. */
export const between = ({ earliest, latest }: RefusalFacts, locale: Locale): string => {
  const [from, to] = [earliest, latest].map((at) =>
    at === undefined ? undefined : formatInstant(at as Instant, locale),
  );
  if (locale === 'zh-CN') {
    if (!to) return from ? `应晚于${from}` : '与其他日期不符';
    return `${from ? `不应早于${from}，` : ''}不应晚于${to}`;
  }
  if (!to) return from ? `must be later than ${from}` : 'does not agree with the other dates';
  return `cannot be ${from ? `before ${from} or ` : ''}after ${to}`;
};
