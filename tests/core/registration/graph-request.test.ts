// One call over real HTTP, and what each way of going wrong is called.
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  callGraph,
  type GraphCall,
  type GraphEndpoint,
} from '../../../electron/core/registration/graph/graph-request.ts';
import type { ServiceFault } from '../../../electron/core/registration/registration-port.ts';
import { soundHash } from '../../fakes/device-files.ts';
import { json, serve } from './local-server.ts';

const reply = z.object({ value: z.number() });

function call(origin: string, more: Partial<GraphEndpoint & GraphCall<{ value: number }>> = {}) {
  const endpoint: GraphEndpoint = {
    origin,
    fetch: (url, init) => fetch(url, init),
    ids: () => 'id-1',
    token: () => Promise.resolve('secret'),
    timeout: 5000,
    ...more,
  };
  return callGraph(endpoint, { method: 'GET', path: '/v1.0/things', reply, ...more });
}

function graphError(status: number, message: string, headers: Record<string, string> = {}) {
  return json(status, { error: { code: 'BadRequest', message, innerError: {} } }, headers);
}

test('an answer is its parsed value and the request ID of the service', async () => {
  const { origin, requests } = await serve(json(200, { value: 7, more: true }, { 'request-id': 'r-7' }));
  expect(await call(origin, { method: 'POST', body: { a: 1 } })).toEqual({
    ok: true,
    value: { value: 7 },
    requestId: 'r-7',
  });
  expect(requests[0]).toMatchObject({
    method: 'POST',
    url: '/v1.0/things',
    headers: {
      accept: 'application/json',
      authorization: 'Bearer secret',
      'client-request-id': 'id-1',
      'content-type': 'application/json',
    },
  });
});

test('without a request ID of the service, ours is told', async () => {
  const { origin } = await serve(json(200, { value: 7 }));
  expect(await call(origin)).toMatchObject({ requestId: 'id-1' });
});

test.each<[number, Record<string, string>, ServiceFault]>([
  [429, { 'retry-after': '2.128' }, { kind: 'throttled', retryAfter: 2128 }],
  [429, { 'retry-after': '30' }, { kind: 'throttled', retryAfter: 30_000 }],
  [429, { 'retry-after': '0' }, { kind: 'throttled', retryAfter: 0 }],
  [429, { 'retry-after': '-5' }, { kind: 'throttled', retryAfter: null }],
  [429, { 'retry-after': 'Mon, 05 Jan 2026 09:00:00 GMT' }, { kind: 'throttled', retryAfter: null }],
  [429, {}, { kind: 'throttled', retryAfter: null }],
  [401, {}, { kind: 'signedOut' }],
  [413, {}, { kind: 'tooLarge' }],
  [500, {}, { kind: 'serviceError', status: 500, requestId: 'r-1' }],
  [503, {}, { kind: 'serviceError', status: 503, requestId: 'r-1' }],
  [504, {}, { kind: 'serviceError', status: 504, requestId: 'r-1' }],
  [400, {}, { kind: 'refused', status: 400, detail: 'No.', requestId: 'r-1' }],
])('status %i with %j', async (status, headers, fault) => {
  const { origin } = await serve(graphError(status, 'No.', { 'request-id': 'r-1', ...headers }));
  expect(await call(origin)).toEqual({ ok: false, fault });
});

test('the hash that a refusal repeats does not get any further', async () => {
  const hash = soundHash('SN-1').slice(0, -1);
  const message = `Cannot convert the literal '${hash}' to the expected type 'Edm.Binary'.`;
  const { origin } = await serve(graphError(400, message));
  expect(await call(origin)).toMatchObject({
    fault: { detail: `Cannot convert the literal '[hash]' to the expected type 'Edm.Binary'.` },
  });
});

test('a refusal that is no JSON, or very long, is cut to what is of use', async () => {
  const html = await serve((_request, response) => response.writeHead(400).end('<html>No</html>'));
  expect(await call(html.origin)).toMatchObject({ fault: { kind: 'refused', detail: '' } });
  const long = await serve(graphError(400, 'no '.repeat(10_000)));
  const answer = await call(long.origin);
  expect(answer).toMatchObject({ fault: { kind: 'refused', detail: 'no '.repeat(10_000).slice(0, 500) } });
});

test('nobody listening is unreachable: nothing was sent', async () => {
  const server = await serve(json(200, { value: 7 }));
  await server.close();
  expect(await call(server.origin)).toEqual({ ok: false, fault: { kind: 'unreachable' } });
});

test('a name that does not exist is unreachable', async () => {
  const failed = Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }),
  });
  expect(await call('http://graph.invalid', { fetch: () => Promise.reject(failed) })).toEqual({
    ok: false,
    fault: { kind: 'unreachable' },
  });
});

const interrupted = { ok: false, fault: { kind: 'interrupted' } };

test('a connection that breaks may have carried it out', async () => {
  const atOnce = await serve((request) => request.socket.resetAndDestroy());
  expect(await call(atOnce.origin)).toEqual(interrupted);
  const inTheMiddle = await serve((request, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"value":', () => request.socket.resetAndDestroy());
  });
  expect(await call(inTheMiddle.origin)).toEqual(interrupted);
});

test('an answer that does not come in time may have been carried out', async () => {
  const { origin } = await serve(() => undefined);
  expect(await call(origin, { timeout: 20 })).toEqual(interrupted);
});

test.each([
  ['a sign-in page', '<!doctype html><title>Sign in</title>'],
  ['nothing', ''],
  ['half a JSON text', '{"value":'],
  ['JSON of another shape', '{"value":"seven"}'],
])('%s instead of the answer may have been carried out', async (_what, body) => {
  const { origin } = await serve((_request, response) => response.writeHead(200).end(body));
  expect(await call(origin)).toEqual(interrupted);
});

test('a redirect is not followed, and the token goes nowhere else', async () => {
  const elsewhere = await serve(json(200, { value: 7 }));
  const { origin } = await serve((_request, response) =>
    response.writeHead(302, { location: `${elsewhere.origin}/v1.0/things` }).end(),
  );
  expect(await call(origin)).toEqual(interrupted);
  expect(elsewhere.requests).toEqual([]);
});

test('a path that leads to another origin is not called', async () => {
  const home = await serve(json(200, { value: 7 }));
  const elsewhere = await serve(json(200, { value: 7 }));
  for (const path of [
    `${elsewhere.origin}/v1.0/things`,
    elsewhere.origin.replace('http:', ''),
    'http://',
    'http://[',
  ]) {
    expect(await call(home.origin, { path })).toEqual(interrupted);
  }
  expect(home.requests).toEqual([]);
  expect(elsewhere.requests).toEqual([]);
});

test('nobody signed in is said without a call', async () => {
  const { origin, requests } = await serve(json(200, { value: 7 }));
  expect(await call(origin, { token: () => Promise.resolve(null) })).toEqual({
    ok: false,
    fault: { kind: 'signedOut' },
  });
  expect(requests).toEqual([]);
});
