import { SUBJECT_KINDS } from '#messages/core/subjects.js';
import { formatInstant } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import type { DisputeBody } from '../../../client/types.gen.js';
import { wordOf } from '../../../shared/language/word-of.js';

type Instant = Parameters<typeof formatInstant>[0];
export const at = (instant: string | null | undefined, locale: Locale): string =>
  instant === undefined || instant === null ? '' : formatInstant(instant as Instant, locale);
export const said = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== null && part !== '').join(' · ');

export const itemName = ({ items }: DisputeBody, id: string): string => {
  const item = items.find(({ itemId }) => itemId === id);
  return item?.title ?? item?.locator?.externalId ?? item?.locator?.url ?? '…';
};
export const partyName = (view: DisputeBody, id: string): string => {
  const named = (view.desk?.names ?? view.names ?? []).find((one) => one.id === id)?.name ?? '…';
  if (id === view.complainantId) return view.complainantName ?? named;
  return view.respondents.find(({ respondentId }) => respondentId === id)?.name ?? named;
};
export const partsOf = (subject: string): readonly string[] => subject.split(':');

/** What a subject is, by name. */
export const subjectName = (view: DisputeBody | undefined, subject: string, locale: Locale): string => {
  const [kind = '', id = '', item = ''] = partsOf(subject);
  const word = wordOf(SUBJECT_KINDS, kind, locale);
  if (!view || kind === 'dispute') return word;
  if (kind === 'pair') return said(partyName(view, id), itemName(view, item));
  if (kind === 'respondent') return partyName(view, id);
  const service = view.services.find(({ serviceId }) => serviceId === id);
  if (kind === 'service' && service)
    return said(wordOf(DOCUMENT_KINDS, service.document ?? '', locale), addressee(view, service));
  const like = view.stages.filter((one) => partsOf(one.subject)[0] === kind);
  return like.length < 2 ? word : `${word} ${like.findIndex((one) => one.subject === subject) + 1}`;
};
const addressee = (view: DisputeBody, service: DisputeBody['services'][number]): string | undefined => {
  const { id, kind } = (service.addressee ?? {}) as { readonly id?: string; readonly kind?: string };
  return kind === 'party' && id !== undefined ? partyName(view, id) : undefined;
};
