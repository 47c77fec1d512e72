import type { FastifyReply } from 'fastify';
import { sendEvidence } from '#application/dispute/send-evidence.js';
import { callerOf } from '#application/command-handler/command-handler.js';
import { requestOf, type Request } from '#event-store/answers.js';
import type { Caller } from '../../../http/caller.js';
import { letFinish } from '../../../http/let-finish.js';
import { filePart } from '../../../http/file-part.js';
import type { ApiParts } from '../../../http/parts.js';
import { HttpProblem } from '../../../http/http-problem.js';
import { keyedRequestOf, type Known } from '../../../http/request.js';
import { legalClockOf, rawBytesOf } from '../../../http/raw-content.js';
import { steadyBytes } from '../../../http/steady-bytes.js';
import type { Answer } from '#event-store/answers.js';

type About = { readonly disputeId: string; readonly evidenceId: string };

/** The body as it is. The bytes themselves are the key: the same ones again get the same answer. */
export const receiveRaw = async (parts: ApiParts, caller: Caller, known: Known, about: About): Promise<Answer> =>
  receive(parts, caller, known, about, rawBytesOf(known), (sha256) => ownRequest(caller, known, about, sha256));

/**
 * The one part `file` of a browser's form, under the key that came with it. Throws HttpProblem for a form of another
 * shape.
 */
export const receiveForm = async (parts: ApiParts, caller: Caller, known: Known, about: About): Promise<Answer> => {
  const contentType = known.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\b/i.test(contentType)) throw new HttpProblem('UnsupportedMediaType');
  keyedRequestOf({ ...withoutBody(known), body: {} }); // a missing key is told before the file is taken
  return receive(parts, caller, known, about, filePart(steadyBytes(known.raw), contentType), (sha256) =>
    keyedRequestOf({ ...withoutBody(known), body: { sha256 } }),
  );
};

export const withoutBody = ({ headers, identity, caller, method, url, secret }: Known) => ({
  headers,
  method,
  url,
  secret,
  ...(identity && { identity }),
  ...(caller && { caller }),
});

const receive = (
  parts: ApiParts,
  caller: Caller,
  known: Known,
  about: About,
  bytes: AsyncIterable<Buffer>,
  requestFor: (sha256: string) => Request,
): Promise<Answer> =>
  sendEvidence(caller.tenant, parts.files, {
    ...about,
    by: caller.actor,
    bytes,
    now: legalClockOf(parts, caller, known),
    requestFor,
  });

export const ownRequest = (
  { actor, tenant }: Caller,
  { secret }: Known,
  { disputeId, evidenceId }: About,
  sha256: string,
): Request =>
  requestOf(
    `${callerOf(tenant.associationId, actor)}:evidence`,
    `${disputeId}:${evidenceId}:${sha256}`,
    { for: actor.onBehalfOf ?? null },
    secret,
  );

/** A refusal half-way is answered when the sender can hear it; what it would still send is not waited for for ever. */
export const answering = async <T>(known: Known, reply: FastifyReply, receive: () => Promise<T>): Promise<T> => {
  try {
    return await receive();
  } catch (error) {
    if (!(await letFinish(known.raw))) void reply.header('connection', 'close');
    throw error;
  }
};
