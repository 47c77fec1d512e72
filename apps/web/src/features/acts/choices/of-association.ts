import { FORM_WORDS } from '#messages/forms/words.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { MATERIALS } from '#messages/rulebook/materials.js';
import { formatDay } from '#messages/format.js';
import { findDeclaration } from '#messages/intake/declarations.js';
import { LETTERS_NAMED } from '#messages/letter/kinds.js';
import * as api from '../../../client/sdk.gen.js';
import type { Option } from '../../../kit/choices/options.js';
import { wholeList } from '../../../shared/connection/whole-list.js';
import { wordOf } from '../../../shared/language/word-of.js';
import type { Source } from '../model/source.js';
import { OF_DISPUTE } from './of-dispute.js';
import { at, said } from './names-of.js';
import { listed, once, viewIn, type Load, type Where } from './where.js';
import { withRest } from './with-rest.js';

const here = ({ associationId }: Where) => ({ associationId });
/** The most that a list gives at once. */
const query = { limit: 100 };

const self = ({ accountId, accountName }: Where): Option => ({ id: accountId, label: accountName });
const duties: Load = async (where) => {
  const list = await listed('listDuties', here(where), () => api.listDuties({ path: here(where), query }));
  return (list?.items ?? []).map(({ dutyId, name, accountId, beginsAt, endsAt }) => ({
    id: dutyId,
    label: said(name, at(beginsAt, where.locale)),
    help: said(at(endsAt, where.locale), accountId),
  }));
};

/** Versions of letters that wait for a second person, with what they would say. */
const lettersIn = async (where: Where) => {
  const list = await listed('listLetterVersions', here(where), () => api.listLetterVersions({ path: here(where) }));
  return (list?.items ?? [])
    .filter(({ state }) => state === 'proposed')
    .map(({ versionId, hash, kind, inForceFrom, letterhead, addition }) => ({
      versionId,
      hash,
      label: said(wordOf(LETTERS_NAMED, kind, where.locale), formatDay(inForceFrom, where.locale)),
      help: [letterhead?.name, addition?.before, addition?.after]
        .flatMap((one) => one?.[where.locale] ?? [])
        .join(' / '),
    }));
};

/** The request of an authority that the form is about. */
const officialIn = async ({ params }: Where) => {
  const path = { officialRequestId: params['officialRequestId'] ?? '' };
  return listed('getOfficialRequest', path, () => api.getOfficialRequest({ path }));
};

/** Colleagues who handle disputes. */
const officers: Load = async (where) => {
  const list = await listed('listColleagues', query, () => api.listColleagues({ query }));
  const known = (list?.items ?? []).filter(({ offices }) => offices.includes('case-manager'));
  return once([
    ...(where.isAdministrator ? [] : [self(where)]),
    ...known.map(({ accountId, name }) => ({ id: accountId, label: name })),
  ]);
};
const accountsOf = async (where: Where, asked: object): Promise<readonly Option[]> => {
  const path = here(where);
  const list = await listed('listAccounts', { path, asked }, () =>
    wholeList((place) => api.listAccounts({ path, query: { ...query, ...asked, ...place } })),
  );
  const options = (list?.items ?? []).map(({ accountId, name, login }) => ({
    id: accountId,
    label: name,
    help: login,
  }));
  return withRest(options, list?.isCut === true, where.locale);
};
const accounts: Load = async (where) => {
  if (where.isAdministrator) return accountsOf(where, {});
  const path = here(where);
  const list = await listed('listRegistrations', path, () => api.listRegistrations({ path, query }));
  const own = await authorised(where);
  return once([
    ...own,
    ...(list?.items ?? []).map(({ accountId, name, partyName }) => ({ id: accountId, label: said(name, partyName) })),
  ]);
};
const authorised: Load = async ({ params: { partyId } }) => {
  if (partyId === undefined) return [];
  const list = await listed('listAuthorities', { partyId }, () => api.listAuthorities({ path: { partyId } }));
  return (list?.items ?? []).map(({ accountId, name }) => ({ id: accountId, label: name }));
};

/** Parties that this page knows of: those of its dispute, and the one that it is about. */
const parties: Load = async (where) => {
  const ofDispute = await OF_DISPUTE.party(where);
  const named = [where.params['partyId'], where.params['memberId']].filter((id) => id !== undefined);
  const read = await Promise.all(
    named.map((partyId) => listed('getParty', { partyId }, () => api.getParty({ path: { partyId } }))),
  );
  return once([...ofDispute, ...read.flatMap((one) => (one ? [{ id: one.partyId, label: one.name ?? '…' }] : []))]);
};
const platforms: Load = async () => {
  const list = await listed('listPlatforms', {}, () => api.listPlatforms());
  return (list?.platforms ?? []).map(({ platformId, name, handle }) => ({ id: platformId, label: name, help: handle }));
};
const itemPlatforms: Load = async (where) => {
  const view = await viewIn(where);
  if (!view) return platforms(where);
  const there = new Set(view.items.map(({ platformId }) => platformId));
  // others than the staff know the platforms of their own disputes alone
  const known = view.names?.map(({ id, name }) => ({ id, label: name })) ?? (await platforms(where));
  return known.filter(({ id }) => there.has(id));
};
const disputes: Load = async ({ disputeId }) => {
  const list = await listed('listDisputes', query, () => api.listDisputes({ query }));
  return (list?.items ?? []).flatMap((one) =>
    one.disputeId === disputeId ? [] : [{ id: one.disputeId, label: one.number }],
  );
};
const rightsOf: Load = async ({ locale }) => {
  const list = await listed('listRights', {}, () =>
    wholeList((place) => api.listRights({ query: { ...query, ...place } })),
  );
  const options = (list?.items ?? []).map(({ rightId, name, kind, registrationNumber }) => ({
    id: rightId,
    label: said(name, registrationNumber),
    help: wordOf(RIGHT_KINDS, kind, locale),
  }));
  return withRest(options, list?.isCut === true, locale);
};
const mediators: Load = async () => {
  const list = await listed('listMediators', {}, () => api.listMediators());
  return (list?.mediators ?? []).map(({ mediatorId, name, available }) => ({
    id: mediatorId,
    label: name,
    isDisabled: !available,
  }));
};
const experts: Load = async () => {
  const list = await listed('listRoster', {}, () => api.listRoster());
  return (list?.experts ?? []).map(({ expertId, name, available }) => ({
    id: expertId,
    label: name,
    isDisabled: !available,
  }));
};
const reviewers: Load = async () => {
  const list = await listed('listReviewers', {}, () => api.listReviewers());
  return (list?.reviewers ?? []).map(({ accountId, name }) => ({ id: accountId, label: name }));
};

const materials: Load = async ({ locale }) =>
  Object.entries(MATERIALS).map(([code, words]) => ({ id: code, label: words[locale], help: code }));

/** Of the association, whatever dispute it is about. */
export const OF_ASSOCIATION = {
  account: accounts,
  officer: officers,
  mediator: mediators,
  expert: experts,
  reviewer: reviewers,
  platform: platforms,
  'item-platform': itemPlatforms,
  right: rightsOf,
  dispute: disputes,
  'known-party': parties,
  'office-party': parties,
  'authorised-account': authorised,
  duty: duties,
  'party-or-account': async (where) => once([...(await parties(where)), ...(await accounts(where))]),
  'party-or-platform': async (where) => once([...(await parties(where)), ...(await platforms(where))]),
  held: async (where) => {
    const kind = where.values['kind'];
    if (kind === 'dispute') return disputes(where);
    return kind === 'account' ? accounts(where) : parties(where);
  },
  told: async (where) => (where.values['to'] === 'account' ? accounts(where) : parties(where)),
  material: materials,
  'ground-of-rejection': async (where) => [
    ...(await materials(where)),
    { id: 'other', label: FORM_WORDS.otherGround[where.locale] },
  ],
  'declaration-version': async ({ locale }) =>
    ['2026-11'].flatMap((version) => {
      const text = findDeclaration(version, 'complaint', locale);
      return [{ id: version, label: version, ...(text !== undefined && { help: text }) }];
    }),
  outage: async (where) => {
    const path = here(where);
    const list = await listed('listOutages', path, () => api.listOutages({ path }));
    return (list?.outages ?? []).map(({ outageId, from, until }) => ({
      id: outageId,
      label: `${at(from, where.locale)} – ${at(until, where.locale)}`,
    }));
  },
  team: async (where) => {
    const path = here(where);
    const list = await listed('listTeams', path, () => api.listTeams({ path, query }));
    return (list?.items ?? []).map(({ teamId, name }) => ({ id: teamId, label: name }));
  },
  absence: async (where) => {
    const path = here(where);
    const list = await listed('listAbsences', path, () => api.listAbsences({ path, query }));
    return (list?.items ?? []).map(({ absenceId, name, from }) => ({
      id: absenceId,
      label: said(name, at(from, where.locale)),
    }));
  },
  registration: async (where) => {
    const path = here(where);
    const list = await listed('listRegistrations', path, () => api.listRegistrations({ path, query }));
    return (list?.items ?? []).map(({ registrationId, name, partyName }) => ({
      id: registrationId,
      label: said(name, partyName),
    }));
  },
  delivery: async (where) => {
    const path = here(where);
    const list = await listed('listFailedDeliveries', path, () => api.listFailedDeliveries({ path }));
    return (list?.items ?? []).map(({ deliveryId, name, error }) => ({ id: deliveryId, label: said(name, error) }));
  },
  tip: async () => {
    const list = await listed('listTips', query, () => api.listTips({ query }));
    return (list?.items ?? []).map(({ tipId, number }) => ({ id: tipId, label: number ?? '…' }));
  },
  grievance: async () => {
    const list = await listed('listGrievances', query, () => api.listGrievances({ query }));
    return (list?.items ?? []).map(({ grievanceId, number, personName }) => ({
      id: grievanceId,
      label: said(number, personName),
    }));
  },
  'official-request': async () => {
    const list = await listed('listOfficialRequests', query, () => api.listOfficialRequests({ query }));
    return (list?.items ?? []).map(({ requestId, number, authorityName }) => ({
      id: requestId,
      label: said(number, authorityName),
    }));
  },
  'official-succession': async () => {
    const list = await listed('listOfficialSuccessions', {}, () => api.listOfficialSuccessions());
    return (list?.items ?? []).map(({ requestId, number }) => ({ id: requestId, label: number }));
  },
  'official-file': async (where) =>
    ((await officialIn(where))?.files ?? []).flatMap(({ sha256, disputeNumber }) =>
      sha256 === undefined ? [] : [{ id: sha256, label: disputeNumber, help: sha256 }],
    ),
  'official-hash': async (where) => {
    const answer = (await officialIn(where))?.answer;
    return answer ? [{ id: answer.hash, label: answer.hash }] : [];
  },
  campaign: async (where) => {
    const path = here(where);
    const list = await listed('listCampaigns', path, () => api.listCampaigns({ path }));
    return (list?.items ?? [])
      .filter(({ stage }) => stage === 'coming' || stage === 'running')
      .map(({ campaignId, title }) => ({ id: campaignId, label: title[where.locale] }));
  },
  festival: async (where) => {
    const path = here(where);
    const list = await listed('listFestivals', path, () => api.listFestivals({ path }));
    return (list?.items ?? [])
      .filter(({ state }) => state === 'coming' || state === 'running')
      .map(({ festivalId, name, beginsAt }) => ({ id: festivalId, label: said(name, at(beginsAt, where.locale)) }));
  },
  'help-entry': async (where) => {
    const path = here(where);
    const list = await listed('listHelpEntries', path, () => api.listHelpEntries({ path }));
    return (list?.items ?? []).map(({ entryId, name }) => ({ id: entryId, label: name[where.locale] }));
  },
  'incoming-mail': async () => {
    const list = await listed('listIncomingMails', {}, () => api.listIncomingMails());
    return (list?.items ?? []).map(({ mailId, subject, from }) => ({ id: mailId, label: subject || from, help: from }));
  },
  'letter-version': async (where) => (await lettersIn(where)).map(({ versionId, label }) => ({ id: versionId, label })),
  'letter-hash': async (where) =>
    (await lettersIn(where))
      .filter(({ versionId }) => versionId === where.params['versionId'])
      .map(({ hash, label, help }) => ({ id: hash, label, help })),
  'calendar-notice': async (where) => {
    const path = here(where);
    const list = await listed('getCalendar', path, () => api.getCalendar({ path }));
    return (list?.notices ?? []).map(({ noticeId, year, source }) => ({
      id: noticeId,
      label: said(String(year), source),
    }));
  },
  'calendar-hash': async (where) => {
    const path = here(where);
    const list = await listed('getCalendar', path, () => api.getCalendar({ path }));
    const notices = list?.notices ?? [];
    const days = (all: readonly string[]): string => all.map((day) => formatDay(day, where.locale)).join(', ');
    return notices
      .filter(({ noticeId }) => noticeId === where.params['noticeId'])
      .map(({ hash, source, holidays, workdays }) => ({
        id: hash,
        label: source,
        help: [days(holidays), days(workdays)].join(' / '),
      }));
  },
} as const satisfies Partial<Record<Source, Load>>;
