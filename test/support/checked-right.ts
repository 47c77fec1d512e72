import type { Api } from './api.js';
import { evidence, type Case } from './dispute.js';

const PAPERS = ['G01', 'TM1'];
const ref = (code: string): string => `r-${code}`;

/** A mark that Ana has recorded with its papers and Maja has compared with the register. */
export async function checkedRight(api: Api, { ana, maja }: Case): Promise<string> {
  const made = async (path: string, body: object, by: { readonly token: string }) => {
    const { status, text, body: answer } = await api.post(path, body, by);
    if (status >= 300) throw new Error(`${path}: ${text}`);
    return answer;
  };
  const { rightId } = await made(
    '/v1/rights',
    {
      right: {
        kind: 'trademark',
        name: '青鸾 Azurebird',
        registrationNumber: '34567890',
        trademark: { classes: [25] },
      },
      validUntil: '2026-08-01',
      evidence: PAPERS.map((code) => evidence(ref(code))),
      materials: PAPERS.map((code) => ({ code, evidence: [ref(code)] })),
    },
    ana,
  );
  await made(`/v1/rights/${String(rightId)}/checks`, { note: 'Compared with the register' }, maja);
  return String(rightId);
}
