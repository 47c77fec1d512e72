import type { Api } from './api.js';

type By = { readonly token: string };

/**
 * What an integration spec asks of the API: what has to succeed, and what has to be refused. `api` is there once the
 * spec has begun.
 */
export const askingOf = (api: () => Api) => ({
  ok: async <Answer = Readonly<Record<string, string>>>(path: string, body: object, by: By): Promise<Answer> => {
    const { status, text, body: answer } = await api().post(path, body, by);
    expect([path, status, text]).toEqual([path, 200, text]);
    return answer as unknown as Answer;
  },
  /** The code of the problem. */
  refused: async (path: string, body: object, by: By): Promise<string> =>
    String((await api().post(path, body, by)).body['code']),
});
