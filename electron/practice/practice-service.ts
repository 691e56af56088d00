// Starts and stops the practice service: a server on loopback that speaks Graph's Windows Autopilot
// resources with their asynchronous states. It holds the current tenant; all rules about it are elsewhere.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock, type Clock } from '../core/ports/clock.ts';
import { randomIds, type Ids } from '../core/ports/ids.ts';
import { gatewayError, intuneError, type Answer } from './answer.ts';
import { armFaults } from './faults.ts';
import { isLoopbackHost, parseBody, readBody, readTarget, writeAnswer, type Target } from './http.ts';
import { answerInspection, practiceState, shownRegistrations } from './inspection.ts';
import { createLedger, serialsIn, type LedgerEntry } from './ledger.ts';
import { answerGraph } from './routes.ts';
import { defaultScenario, type Scenario } from './scenario.ts';
import { openStateFile, saveState } from './state-file.ts';
import { emptyTenant, type Tenant } from './tenant-state.ts';
import { seedTenant } from './tenant.ts';
import type { BetaRegistrationAnswer } from './wire.ts';

export type PracticeOptions = {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly scenario?: Scenario;
  /** Where the tenant is kept between runs. Without it everything ends with the process. */
  readonly stateFile?: string;
  readonly clock?: Clock;
  readonly ids?: Ids;
};

export type PracticeService = {
  /** Like `http://127.0.0.1:41234`, without a slash at the end. */
  readonly url: string;
  /** The new name of a state file that could not be understood; null otherwise. */
  readonly setAside: string | null;
  /** Ends every connection at once. May be called again. */
  close(): Promise<void>;
  ledger(): LedgerEntry[];
  /** The registrations to be seen now, as beta shows them. */
  registrations(): BetaRegistrationAnswer[];
};

/** What to do with the connection: answer, end it, or end it so that the client sees a reset. */
type Reply = Answer | 'drop' | 'reset';

/** Rejects with Node's error (`code` like EADDRINUSE or EACCES) when port or state file cannot be had. */
export async function startPracticeService(options: PracticeOptions = {}): Promise<PracticeService> {
  const { scenario = defaultScenario, stateFile, clock = systemClock, ids = randomIds } = options;
  const opened = stateFile === undefined ? null : openStateFile(stateFile, clock());
  const setAside = opened?.setAside ?? null;
  const ledger = createLedger();
  const faultFor = armFaults(scenario.faults);
  const closing = new AbortController();
  let tenant = seedTenant(opened?.tenant ?? emptyTenant, { scenario, now: clock(), ids });

  /** Disk first: a change that could not be kept has not happened, and must not be answered for. */
  function commit(next: Tenant): boolean {
    try {
      if (stateFile !== undefined) saveState(stateFile, next);
    } catch {
      return false;
    }
    tenant = next;
    return true;
  }

  function graphReply(request: IncomingMessage, target: Target, body: unknown): Reply {
    const { method = '' } = request;
    const { segments } = target;
    const fault = faultFor(method, segments);
    if (fault?.kind === 'reset') return 'reset';
    if (fault?.kind === 'status') return intuneError(fault.status, 'The scenario wants this to fail.');

    const origin = `http://${request.headers.host}`;
    const call = { method, segments, query: new URLSearchParams(target.query), body, origin };
    const { answer, next } = answerGraph(call, tenant, { scenario, now: clock(), ids });
    if (next !== undefined && !commit(next)) return intuneError(500, 'The state file could not be written.');
    return fault?.kind === 'drop-after-commit' ? 'drop' : answer;
  }

  async function reply(request: IncomingMessage, target: Target | null, number: number): Promise<Reply> {
    const bytes = await readBody(request).catch(() => null);
    if (bytes === null) return 'drop';
    const refused = refusal(request, target, bytes);
    if (refused !== null || target === null || bytes === 'tooLarge') return refused ?? 'drop';
    const body = parseBody(bytes);
    if (!body.ok) return gatewayError(400, 'The request body is not valid JSON.');
    ledger.note(number, serialsIn(body.value));
    return graphReply(request, target, body.value);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const now = clock();
    const answerIds = {
      requestId: ids(),
      clientRequestId: String(request.headers['client-request-id'] ?? ''),
      now,
    };
    const method = request.method ?? '';
    const target = readTarget(request.url ?? '');
    if (target !== null && isLoopbackHost(request.headers.host)) {
      const state = () => practiceState(tenant, now, setAside);
      const inspection = answerInspection(method, target.segments, { state, ledger });
      if (inspection !== null) {
        request.resume();
        writeAnswer(response, inspection, answerIds);
        return;
      }
    }

    const { path, query } = target ?? { path: '(not a path)', query: '' };
    const number = ledger.open({ time: new Date(now).toISOString(), method, path, query });
    const outcome = await reply(request, target, number);
    if (scenario.answerDelayMs > 0) await waitUnlessClosing(scenario.answerDelayMs, closing.signal);
    if (typeof outcome === 'string' || request.socket.destroyed) {
      ledger.close(number, 'dropped');
      if (outcome === 'reset') request.socket.resetAndDestroy();
      else request.socket.destroy();
      return;
    }
    ledger.close(number, outcome.status);
    writeAnswer(response, outcome, answerIds);
  }

  const server = createServer((request, response) => {
    // A mistake in the service ends one connection, not the program it runs in.
    serve(request, response).catch(() => request.socket.destroy());
  });
  await listen(server, options.port ?? 0);
  // Only now: a second service that did not get the port must not touch the first one's file.
  try {
    if (stateFile !== undefined) saveState(stateFile, tenant);
  } catch (error) {
    await stop(server);
    throw error;
  }
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    setAside,
    ledger: () => ledger.entries(),
    registrations: () => shownRegistrations(tenant, clock()),
    close() {
      closing.abort();
      return stop(server);
    },
  };
}

/** Everything a request can be turned away for before its meaning is looked at; null when it may go on. */
function refusal(request: IncomingMessage, target: Target | null, bytes: Buffer | 'tooLarge'): Answer | null {
  const { headers } = request;
  if (!isLoopbackHost(headers.host)) return gatewayError(403, 'Only this computer may ask.');
  if (target === null) return gatewayError(400, 'The request target is not a path.');
  if (!/^Bearer +\S/i.test(headers.authorization ?? '')) return gatewayError(401, 'Access token is empty.');
  if (bytes === 'tooLarge') return gatewayError(413, 'The request body is too large.');
  if (bytes.length > 0 && !/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    return gatewayError(415, 'The request body must be application/json.');
  }
  return null;
}

async function waitUnlessClosing(milliseconds: number, closing: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal: closing }).catch(() => undefined);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
