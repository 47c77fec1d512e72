import type { LoadedDispute } from '#application/dispute/disputes.js';
import { readNames, type Known } from '#application/dispute/names.js';
import { documentFacts } from '#application/document/document-facts.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { findIdentity } from '#application/party/parties.js';
import { documentOf } from '#documents/document-of.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { notificationsOf, type Told } from '#domain/notification/notifications-of.js';
import type { Caller } from '../../http/caller.js';
import { timelineNames } from '../dispute/timeline-names.js';
import { timelineOf } from '../dispute/timeline.js';
import { viewParties } from '../dispute/view-parties.js';
import type { ServiceView } from '../dispute/view-papers.js';
import { viewOf, type DisputeView } from '../dispute/view.js';
import { given } from '../given.js';

type Step = { readonly before: LoadedDispute; readonly after: LoadedDispute };

/**
 * What would be other after an act: both times the dispute is seen as the asker sees it, by the same rules as on its
 * page, and what is new in it is told. So nothing shows here that would not show there.
 */
export async function previewOf(caller: Caller, step: Step): Promise<object> {
  const { actor, tenant, locale } = caller;
  const { before, after } = step;
  const [was, is] = [viewOf(actor, before), viewOf(actor, after)];
  const visibility = visibilityOf(actor, after);
  const isStaff = seesPart(visibility, 'desk');
  const { complainantId } = after.dispute;
  const [recorded, names] = await Promise.all([
    timelineOf(tenant, actor, after, locale, before.stream.version),
    readNames(tenant, {
      ...(complainantId !== undefined && { complainantId }),
      ...viewParties(visibility, after.dispute),
    }),
  ]);
  const known = new Set(was.services.map(({ serviceId }) => serviceId));
  const tasks = tasksIn(was);
  return {
    recorded: recorded.map(({ type, text }) => ({ type, text })),
    letters: await Promise.all(
      is.services
        .filter(({ serviceId }) => !known.has(serviceId))
        .map((service) => letterOf(caller, after, service, isStaff)),
    ),
    measures: measuresOf(was, is, names),
    deadlines: { started: missingIn(was, is), ended: missingIn(is, was) },
    ...(isStaff && {
      tasks: (is.tasks ?? []).filter(({ kind, subject }) => !tasks.has(`${kind}/${subject}`)),
      told: await toldOf(caller, step, names),
    }),
  };
}

const tasksIn = ({ tasks = [] }: DisputeView): ReadonlySet<string> =>
  new Set(tasks.map(({ kind, subject }) => `${kind}/${subject}`));

const letterOf = async (
  { tenant, locale }: Caller,
  { stream }: LoadedDispute,
  { serviceId, document, addressee, channels }: ServiceView,
  isStaff: boolean,
): Promise<object> => {
  const facts = await documentFacts(tenant, stream, serviceId);
  const text = documentOf(document, facts, locale);
  const mailed = isStaff && addressee.kind === 'party' && channels.includes('mail');
  const language = mailed ? ((await findIdentity(tenant, addressee.id))?.locale ?? 'zh-CN') : undefined;
  return given({
    to: addressee.kind,
    name: text.addressee,
    channels: [...channels],
    language,
    document: text,
  });
};

/** What is wanted of platforms that was not wanted before, or not so. */
const measuresOf = (was: DisputeView, is: DisputeView, { platforms, items }: Known): readonly object[] =>
  is.pairs.flatMap(({ respondentId, itemId, platformId, measure }) => {
    const before = was.pairs.find((pair) => pair.respondentId === respondentId && pair.itemId === itemId)?.measure;
    if (!measure || measure.moot || measure.state !== 'asked') return [];
    const isSame = before?.wanted === measure.wanted && before.rung === measure.rung;
    if (isSame && before.state === 'asked' && before.sequence === measure.sequence) return [];
    const { wanted, rung } = measure;
    const names = { platformName: platforms.get(platformId), item: items.get(itemId)?.title };
    return [given({ respondentId, itemId, platformId, ...names, wanted, rung })];
  });

/** Clocks of the one that do not run so in the other. */
const missingIn = (one: DisputeView, other: DisputeView): DisputeView['deadlines'] =>
  other.deadlines.filter(
    ({ subject, dueAt, clause }) =>
      !one.deadlines.some((same) => same.subject === subject && same.dueAt === dueAt && same.clause === clause),
  );

const toldOf = async (
  { tenant, locale }: Caller,
  { before, after }: Step,
  names: Known,
): Promise<readonly object[]> => {
  const told = notificationsOf(before.dispute, after.dispute, after.stream.events.slice(before.stream.version));
  const accounts = told.flatMap(({ to }) => ('accountId' in to ? [to.accountId] : []));
  const people = await namesOfAccounts(tenant, accounts);
  const { party } = timelineNames(after.dispute, names, locale);
  const nameOf = (to: Told['to']): string | undefined =>
    'partyId' in to ? party(to.partyId) : people.get(to.accountId);
  return told.flatMap(({ to, topic, notToAccountId }) => {
    const name = 'accountId' in to && to.accountId === notToAccountId ? undefined : nameOf(to);
    return name === undefined ? [] : [{ name, topic }];
  });
};
