// One HTTP call to Graph, and the one place where a network error or a status becomes a ServiceFault.
import type { z } from 'zod';
import type { Fetch } from '../../ports/fetch.ts';
import type { Ids } from '../../ports/ids.ts';
import { redact } from '../../ports/redact.ts';
import type { Answer, ServiceFault } from '../registration-port.ts';
import { errorBodySchema } from './wire.ts';

export type GraphEndpoint = {
  /** Origin without a trailing slash, such as `https://graph.microsoft.com`. */
  readonly origin: string;
  readonly fetch: Fetch;
  readonly ids: Ids;
  /** The bearer token for the next call; null when nobody is signed in. */
  readonly token: () => Promise<string | null>;
  /** Gives up on an answer after this many milliseconds. */
  readonly timeout: number;
};

export type GraphCall<T> = {
  readonly method: 'GET' | 'POST';
  /** Path with query after the origin, or a whole `@odata.nextLink` of the same origin. */
  readonly path: string;
  readonly body?: unknown;
  readonly reply: z.ZodType<T>;
};

/** Calls Graph. Never throws: whatever goes wrong is a fault that says whether the call may have worked. */
export async function callGraph<T>(endpoint: GraphEndpoint, call: GraphCall<T>): Promise<Answer<T>> {
  const url = URL.parse(call.path, endpoint.origin);
  // A next link to another host must not carry the token there.
  if (url?.origin !== endpoint.origin) return { ok: false, fault: { kind: 'interrupted' } };
  const token = await endpoint.token();
  if (token === null) return { ok: false, fault: { kind: 'signedOut' } };
  let response: Response;
  let requestId = endpoint.ids();
  try {
    response = await endpoint.fetch(url.href, {
      method: call.method,
      redirect: 'error',
      signal: AbortSignal.timeout(endpoint.timeout),
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'client-request-id': requestId,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
  } catch (fault) {
    return { ok: false, fault: { kind: wasNeverSent(fault) ? 'unreachable' : 'interrupted' } };
  }
  requestId = response.headers.get('request-id') ?? requestId;
  let text: string;
  try {
    text = await response.text();
  } catch {
    return { ok: false, fault: { kind: 'interrupted' } };
  }
  if (!response.ok) return { ok: false, fault: faultOf(response, text, requestId) };
  const parsed = call.reply.safeParse(parseJson(text));
  if (!parsed.success) return { ok: false, fault: { kind: 'interrupted' } };
  return { ok: true, value: parsed.data, requestId };
}

/** Enough of the service's message to be of use to support, in characters. */
const MOST_DETAIL = 500;

function faultOf(response: Response, text: string, requestId: string): ServiceFault {
  const { status } = response;
  if (status === 429) return { kind: 'throttled', retryAfter: retryAfter(response) };
  if (status === 401) return { kind: 'signedOut' };
  if (status === 413) return { kind: 'tooLarge' };
  // Only a 400 speaks of the devices in the request. Anything else (no right to it, not there, a proxy's own
  // page) would be the same for every device: they wait, and are looked up before they are sent again.
  if (status !== 400) return { kind: 'serviceError', status, requestId };
  const body = errorBodySchema.safeParse(parseJson(text));
  // Graph repeats a value it refuses in the message: a hardware hash, for one.
  const detail = body.success ? redact(body.data.error.message).slice(0, MOST_DETAIL) : '';
  return { kind: 'refused', status, detail, requestId };
}

/** Retry-After in milliseconds. Intune sends fractions of a second (2.128 was seen in the field). */
function retryAfter(response: Response): number | null {
  const seconds = Number.parseFloat(response.headers.get('retry-after') ?? '');
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

/** Only these say for certain that no byte of the request reached the service. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

function wasNeverSent(fault: unknown): boolean {
  for (let cause: unknown = fault; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && NEVER_SENT.has(String(cause.code))) return true;
    // Two addresses of one host, both refused, come as one AggregateError.
    if (cause instanceof AggregateError) return cause.errors.every(wasNeverSent);
  }
  return false;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
