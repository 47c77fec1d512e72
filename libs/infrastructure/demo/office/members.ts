import type { World } from '../world.js';
import { MEMBER_RULES } from './member-rules.js';

type Rules = { readonly version: string; readonly hash: string };
type Letters = {
  readonly items: readonly { readonly role: string; readonly textSha256: Readonly<Record<'zh-CN', string>> }[];
};

/** Who joins as what; of whom it is not said it waits to be admitted. */
const JOINING = [
  { login: 'lanyue', role: 'merchant', isAdmitted: true },
  { login: 'xiaotang', role: 'live-marketer', isAdmitted: true },
  { login: 'xingchen', role: 'service-agency', isAdmitted: true },
  { login: 'meixi', role: 'merchant', isAdmitted: false },
] as const;

/** Rules for members, made with whoever has to say something about them; and the first that join by them. */
export async function joinByRules(world: World, name: string): Promise<void> {
  const { days, when } = world;
  const rules = await makeRules(world, name);
  await days.at(when.ago(36, '10:00'));
  const { items } = await world.threads.thread(`${name}-letters`).get<Letters>({}, '/commitment-letters');
  const joining = JOINING.map(async ({ login, role, isAdmitted }) => {
    const textSha256 = items.find((one) => one.role === role)?.textSha256['zh-CN'] ?? '';
    await join(world, `${name}-${login}`, { login, role, rules, textSha256, isAdmitted });
  });
  await Promise.all(joining);
}

/** Drafted, commented on for a week, answered, and approved by a second person. */
async function makeRules({ days, when, as, threads, associationId }: World, name: string): Promise<Rules> {
  const { post, get } = threads.thread(name);
  await days.at(when.ago(52, '10:00'));
  const { version } = await post<{ version: string }>(as('maja'), '/rules', { memberRules: MEMBER_RULES });
  const at = `/rules/member-rules/${version}`;
  await post(as('maja'), `${at}/comment-periods`, { until: when.day(-44) });
  const words = '第2条的核验材料保存两年，对小主播负担较重，建议允许电子留存。';
  const comment = { words, name: '一位主播', mayBeShown: true };
  const said = `/associations/${associationId}/rules/member-rules/${version}/comments`;
  const { commentId } = await post<{ commentId: string }>({}, said, comment);
  await post(as('maja'), `${at}/comments/${commentId}/answers`, { text: '采纳。电子留存即可，不要求纸质原件。' });
  await days.at(when.ago(40, '10:00'));
  const { hash } = await get<{ hash: string }>(as('heyan'), at);
  await post(as('heyan'), `${at}/approvals`, { hash, inForceFrom: when.day(-38) });
  return { version, hash };
}

type Joining = {
  readonly login: string;
  readonly role: string;
  readonly rules: Rules;
  readonly textSha256: string;
  readonly isAdmitted: boolean;
};

async function join({ as, partyId, threads }: World, name: string, joining: Joining): Promise<void> {
  const { login, role, rules, textSha256, isAdmitted } = joining;
  const { post } = threads.thread(name);
  const member = `/members/${partyId(login)}`;
  const by = { ...as(login), 'parley-party': partyId(login) };
  await post(by, `${member}/applications`, { roles: [role], ...rules });
  await post(by, `${member}/commitments`, { role, locale: 'zh-CN', textSha256 });
  if (!isAdmitted) return;
  const check = { proof: 'business-licence', note: '营业执照与公示系统一致。' };
  await post(as('maja'), `/parties/${partyId(login)}/identity-checks`, check);
  await post(as('maja'), `${member}/admissions`);
  await post(by, `${member}/register-showings`, { entry: true, commitment: true, platforms: true });
}
