// HTTP without Graph: which Host may be asked for, reading a body within its limit, taking a request target
// apart, and writing an answer with the headers every Graph answer has.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorBody, type Answer } from './answer.ts';

export const bodyLimitBytes = 64 * 1024 * 1024;

/**
 * True for a name of this computer. A web page can point its own domain at 127.0.0.1 and then read what a
 * local service says; its requests still carry that domain as Host.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);
}

export type Target = {
  readonly path: string;
  readonly query: string;
  /** Decoded, without the empty one in front. */
  readonly segments: readonly string[];
};

/** Null when the target is not a path or its percent signs make no sense. */
export function readTarget(target: string): Target | null {
  if (!target.startsWith('/')) return null;
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  try {
    return {
      path,
      query: mark < 0 ? '' : target.slice(mark),
      segments: path.slice(1).split('/').map(decodeURIComponent),
    };
  } catch {
    return null;
  }
}

/**
 * The whole body, or `tooLarge`. A body over the limit is read to its end and thrown away: a client that is
 * still sending would otherwise see a broken connection and not the answer. Throws when the client leaves.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | 'tooLarge'> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= bodyLimitBytes) parts.push(part);
    else parts.length = 0;
  }
  return size > bodyLimitBytes ? 'tooLarge' : Buffer.concat(parts);
}

export type BodyJson = { ok: true; value: unknown } | { ok: false };

/** UTF-8 and JSON, both strictly. No bytes at all is `undefined`. */
export function parseBody(bytes: Buffer): BodyJson {
  if (bytes.length === 0) return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false };
  }
}

export type AnswerIds = {
  readonly requestId: string;
  readonly clientRequestId: string;
  readonly now: number;
};

export function writeAnswer(response: ServerResponse, answer: Answer, ids: AnswerIds): void {
  response.setHeader('request-id', ids.requestId);
  if (ids.clientRequestId !== '') response.setHeader('client-request-id', ids.clientRequestId);
  response.setHeader('Cache-Control', 'no-store');
  if (answer.kind === 'error' && answer.allow !== undefined) response.setHeader('Allow', answer.allow);
  if (answer.kind === 'empty') {
    response.writeHead(answer.status).end();
    return;
  }
  const text = JSON.stringify(answer.kind === 'error' ? errorBody(answer, ids) : answer.body);
  response.writeHead(answer.status, {
    'Content-Type': 'application/json;odata.metadata=minimal;charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}
