import type { Api } from './api.js';

type By = { readonly token: string };
type Rules = { readonly version: string; readonly hash: string };

/** A party applies, signs the letter of its role, is identified and admitted. */
export async function joinAssociation(
  api: Api,
  { rules, maja, role = 'merchant' }: { readonly rules: Rules; readonly maja: By; readonly role?: string },
  { partyId, token }: By & { readonly partyId: string },
): Promise<void> {
  const { items } = (await api.get('/v1/commitment-letters')).body as unknown as {
    items: readonly { readonly role: string; readonly textSha256: Readonly<Record<string, string>> }[];
  };
  const textSha256 = items.find((one) => one.role === role)?.textSha256['zh-CN'];
  const of = (act: string): string => `/v1/members/${partyId}/${act}`;
  const steps = [
    await api.post(of('applications'), { roles: [role], ...rules }, { token }),
    await api.post(of('commitments'), { role, locale: 'zh-CN', textSha256 }, { token }),
    await api.post(`/v1/parties/${partyId}/identity-checks`, { proof: 'in-person', note: 'Seen' }, maja),
    await api.post(of('admissions'), {}, maja),
  ];
  const failed = steps.find(({ status }) => status >= 300);
  if (failed) throw new Error(failed.text);
}
