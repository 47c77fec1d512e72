import { client } from '../../client/client.gen.js';

let last: string | undefined;

/** Every read waits for what was written last in this tab: nobody sees a list in which the own act is missing. */
export function followActs(): void {
  client.interceptors.response.use((response, { method }) => {
    const token = method === 'GET' ? null : response.headers.get('parley-token');
    if (token !== null) last = token;
    return response;
  });
  client.interceptors.request.use((request) => {
    if (request.method === 'GET' && last !== undefined) request.headers.set('parley-after', last);
    return request;
  });
}
