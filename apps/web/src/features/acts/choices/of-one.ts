import { PREVENTION_STAGES_NAMED, PREVENTIVE_KINDS_NAMED } from '#messages/prevention/words.js';
import { ALARM_WORDS } from '#messages/security/alarms.js';
import { TIP_PICTURE } from '#messages/tip/pictures.js';
import { formatDay } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { LICENCE_KINDS } from '#messages/right/register.js';
import * as api from '../../../client/sdk.gen.js';
import type { Option } from '../../../kit/choices/options.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { namesOfPapers } from '../../../shared/parts/paper-names.js';
import type { Source } from '../model/source.js';
import { at, said } from './names-of.js';
import { listed, type Load, type Where } from './where.js';

const here = ({ associationId }: Where) => ({ associationId });
const query = { limit: 100 };
/** What the API describes as an object only; whatever of it is no text is not shown. */
type Loose = Readonly<Record<string, unknown>>;
const text = (one: Loose, name: string): string | undefined => {
  const value = one[name];
  return typeof value === 'string' ? value : undefined;
};
const loose =
  (id: string, ...names: readonly string[]) =>
  (one: object): readonly Option[] => {
    const known = text(one as Loose, id);
    return known === undefined
      ? []
      : [{ id: known, label: said(...names.map((name) => text(one as Loose, name))) || '…' }];
  };

/** A list of the association that an administrator reads. */
const ofOffice =
  <T>(
    name: string,
    ask: (options: { readonly path: { readonly associationId: string } }) => Promise<{ readonly data?: T }>,
    read: (data: T, where: Where) => readonly Option[],
  ): Load =>
  async (where) => {
    const data = await listed<T>(name, here(where), () => ask({ path: here(where) }));
    return data === undefined ? [] : read(data, where);
  };
/** A list of one party, platform or right, which the address names. */
const ofParam =
  <T>(
    param: string,
    name: string,
    ask: (id: string) => Promise<{ readonly data?: T }>,
    read: (data: T, where: Where) => readonly Option[],
  ): Load =>
  async (where) => {
    const id = where.params[param];
    const data = id === undefined ? undefined : await listed<T>(name, { id }, () => ask(id));
    return data === undefined ? [] : read(data, where);
  };

const rightParts = (part: 'invalidations' | 'licences' | 'evidence', ...names: readonly [string, ...string[]]): Load =>
  ofParam(
    'rightId',
    'getRight',
    (rightId) => api.getRight({ path: { rightId } }),
    (right) => ((right[part] ?? []) as readonly object[]).flatMap(loose(...names)),
  );
const ratingParts = (part: string, id: string): Load =>
  ofParam(
    'memberId',
    'getRating',
    (memberId) => api.getRating({ path: { memberId } }),
    (rating) =>
      rating.roles.flatMap((role) =>
        (((role as Loose)[part] ?? []) as readonly object[]).flatMap(loose(id, 'ground', 'reason', id)),
      ),
  );

/** Parts of one party, platform, right or member, and of lists that administrators alone read. */
export const OF_ONE = {
  'tip-picture': ofParam(
    'tipId',
    'getTip',
    (tipId) => api.getTip({ path: { tipId } }),
    ({ pictures }, { locale }) =>
      pictures.map(({ sha256 }, at) => ({ id: sha256, label: TIP_PICTURE[locale]({ place: at + 1 }) })),
  ),
  conflict: ofOffice('listConflicts', api.listConflicts, ({ items }) =>
    items.map(({ conflictId, name }) => ({ id: conflictId, label: name })),
  ),
  mandate: ofOffice('listAuditMandates', api.listAuditMandates, ({ items }, { locale }) =>
    items.map(({ mandateId, name, endsAt }) => ({ id: mandateId, label: said(name, at(endsAt, locale)) })),
  ),
  breach: ofOffice('listBreaches', api.listBreaches, ({ items }, { locale }) =>
    items.map(({ breachId, discoveredAt }) => ({ id: breachId, label: at(discoveredAt, locale) })),
  ),
  'data-request': ofOffice('listDataRequests', api.listDataRequests, ({ items }, { locale }) =>
    items.map(({ requestId, askedAt, asker, text: words }) => ({
      id: requestId,
      label: said(asker?.name, at(askedAt, locale)),
      ...(words !== undefined && { help: words.slice(0, 80) }),
    })),
  ),
  'legal-hold': ofOffice('listLegalHolds', api.listLegalHolds, ({ items }) =>
    items.map(({ holdId, reason = '…' }) => ({ id: holdId, label: reason })),
  ),
  'timestamp-authority': ofOffice('listTimestampAuthorities', api.listTimestampAuthorities, ({ items }) =>
    items.map(({ authorityId, name, url }) => ({ id: authorityId, label: name, help: url })),
  ),
  issuer: ofOffice('listIssuers', api.listIssuers, ({ items }, { locale }) =>
    items.map(({ issuerId, nameEn, nameZh, issuer }) => ({
      id: issuerId,
      label: locale === 'en' ? nameEn : nameZh,
      help: issuer,
    })),
  ),
  'factor-reset': ofOffice('listFactorResets', api.listFactorResets, ({ items }, { locale }) =>
    items.map(({ resetId, name, askedAt }) => ({ id: resetId, label: said(name, at(askedAt, locale)) })),
  ),
  'security-alarm': ofOffice('listSecurityAlarms', api.listSecurityAlarms, ({ items }, { locale }) =>
    items.flatMap(({ alarmId, pattern, foundAt, outcome }) =>
      outcome === undefined
        ? [{ id: alarmId, label: wordOf(ALARM_WORDS, pattern, locale), help: at(foundAt, locale) }]
        : [],
    ),
  ),
  reading: ofOffice('listRestrictedFiles', api.listRestrictedFiles, ({ items }, { locale }) =>
    items.flatMap(({ readings }) =>
      readings.map(({ readingId, reference, until }) => ({ id: readingId, label: said(reference, at(until, locale)) })),
    ),
  ),
  'restricted-file': ofOffice('listRestrictedFiles', api.listRestrictedFiles, ({ items }, { locale }) =>
    items.map(({ disputeId, reason, since }) => ({ id: disputeId, label: said(reason, at(since, locale)) })),
  ),
  'authority-proposal': ofParam(
    'partyId',
    'listAuthorities',
    (partyId) => api.listAuthorities({ path: { partyId } }),
    ({ proposals }) => proposals.map(({ proposalId, name }) => ({ id: proposalId, label: name })),
  ),
  'account-transfer': ofParam(
    'partyId',
    'listPartyTransfers',
    (partyId) => api.listPartyTransfers({ path: { partyId } }),
    ({ items }) =>
      items.map(({ transferId, fromName, toName }) => ({ id: transferId, label: `${fromName} → ${toName}` })),
  ),
  'contact-proof': ofParam(
    'partyId',
    'listContactProofs',
    (partyId) => api.listContactProofs({ path: { partyId } }),
    ({ items }) => (items as readonly object[]).flatMap(loose('proofId', 'contact', 'state')),
  ),
  'filing-bar': ofParam(
    'partyId',
    'listLimits',
    (partyId) => api.listLimits({ path: { partyId } }),
    ({ bars }, { locale }) =>
      bars.flatMap(({ barId, from }) => (barId === undefined ? [] : [{ id: barId, label: at(from, locale) }])),
  ),
  'party-paper': ofParam(
    'partyId',
    'listPartyPapers',
    (partyId) => api.listPartyPapers({ path: { partyId } }),
    ({ items }, { locale }) => namesOfPapers(items, locale),
  ),
  affiliation: async ({ params: { fromId }, locale }) => {
    if (fromId === undefined) return [];
    const list = await listed('listAffiliations', { fromId }, () =>
      api.listAffiliations({ path: { subjectId: fromId } }),
    );
    return (list?.affiliations ?? []).map(({ affiliationId, relation, since }) => ({
      id: affiliationId,
      label: said(relation, at(since, locale)),
    }));
  },
  'platform-key': ofParam(
    'platformId',
    'listPlatformKeys',
    (platformId) => api.listPlatformKeys({ path: { platformId } }),
    ({ items }, { locale }) =>
      items.map(({ keyId, name, createdAt }) => ({ id: keyId, label: said(name, at(createdAt, locale)) })),
  ),
  'platform-person': ofParam(
    'platformId',
    'listPlatformPeople',
    (platformId) => api.listPlatformPeople({ path: { platformId }, query }),
    ({ items }) => items.map(({ personId, name, login }) => ({ id: personId, label: said(name, login) })),
  ),
  'seller-question': ofParam(
    'platformId',
    'listSellerQuestions',
    (platformId) => api.listSellerQuestions({ path: { platformId }, query: { ...query, state: 'asked' } }),
    ({ items }) => items.map(({ questionId, partyName, shop }) => ({ id: questionId, label: said(partyName, shop) })),
  ),
  invalidation: rightParts('invalidations', 'proceedingId', 'body', 'caseNumber', 'filedOn'),
  licence: async (where) => {
    const { rightId } = where.params;
    if (rightId === undefined) return [];
    const right = await listed('getRight', { id: rightId }, () => api.getRight({ path: { rightId } }));
    return ((right?.licences ?? []) as readonly Loose[]).flatMap((one) => {
      const [id, kind, from] = [text(one, 'licenceId'), text(one, 'kind'), text(one, 'validFrom')];
      if (id === undefined) return [];
      const day = from === undefined ? undefined : formatDay(from.slice(0, 10), where.locale);
      return [{ id, label: said(wordOf(LICENCE_KINDS, kind ?? '', where.locale), day) }];
    });
  },
  'right-paper': rightParts('evidence', 'evidenceId', 'description', 'mediaType'),
  'grade-notice': ratingParts('notices', 'noticeId'),
  'rating-objection': ratingParts('objections', 'objectionId'),
  'rating-repair': ratingParts('repairs', 'repairId'),
  'rating-fact': ratingParts('points', 'factId'),
  'preventive-measure': ofParam(
    'partyId',
    'getPrevention',
    (partyId) => api.getPrevention({ path: { partyId } }),
    ({ measures }, { locale }) =>
      measures.map(({ measureId, kind, stage }) => ({
        id: measureId,
        label: said(wordOf(PREVENTIVE_KINDS_NAMED, kind, locale), wordOf(PREVENTION_STAGES_NAMED, stage, locale)),
      })),
  ),
  'recommendation-made': ofParam(
    'partyId',
    'getPrevention',
    (partyId) => api.getPrevention({ path: { partyId } }),
    ({ recommendations }, { locale }) =>
      recommendations.map(({ recommendationId, kind, recommendedAt }) => ({
        id: recommendationId,
        label: said(wordOf(PREVENTIVE_KINDS_NAMED, kind, locale), at(recommendedAt, locale)),
      })),
  ),
  recommendation: async ({ locale }) => {
    const list = await listed('listRecommendations', {}, () => api.listRecommendations({}));
    return (list?.items ?? []).flatMap(({ name, recommendations }) =>
      recommendations.map(({ recommendationId, kind }) => ({
        id: recommendationId,
        label: said(wordOf(PREVENTIVE_KINDS_NAMED, kind, locale), name ?? ''),
      })),
    );
  },
} as const satisfies Partial<Record<Source, Load>>;
