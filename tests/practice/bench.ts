// A practice service under a clock the test moves, and the few calls every test makes of it.
import { onTestFinished } from 'vitest';
import { startPracticeService, type PracticeService } from '../../electron/practice/practice-service.ts';
import { scenarioSchema, type ScenarioInput } from '../../electron/practice/scenario.ts';
import type { ImportedDeviceAnswer, PageAnswer } from '../../electron/practice/wire.ts';
import { minimalHash } from './minimal-hash.ts';

export const importsPath = '/deviceManagement/importedWindowsAutopilotDeviceIdentities';
export const registrationsPath = '/deviceManagement/windowsAutopilotDeviceIdentities';
export const standardTag = 'Microsoft365Managed_Standard';

export type Bench = {
  service: PracticeService;
  /** Moves the clock on. */
  pass(seconds: number): void;
  call(
    method: string,
    pathOrUrl: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
  get<Body>(pathOrUrl: string): Promise<Body>;
  importDevices(devices: unknown[]): Promise<ImportedDeviceAnswer[]>;
};

export async function openBench(
  scenario: ScenarioInput = {},
  more: { stateFile?: string; port?: number; startAt?: number } = {},
): Promise<Bench> {
  const { startAt = Date.UTC(2026, 0, 5, 9), ...options } = more;
  let now = startAt;
  const service = await startPracticeService({
    ...options,
    scenario: scenarioSchema.parse(scenario),
    clock: () => now,
  });
  onTestFinished(() => service.close());

  const call: Bench['call'] = (method, pathOrUrl, body, headers = {}) =>
    fetch(pathOrUrl.startsWith('/') ? service.url + pathOrUrl : pathOrUrl, {
      method,
      headers: { Authorization: 'Bearer practice', 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  return {
    service,
    call,
    pass: (seconds) => void (now += seconds * 1000),
    async get<Body>(pathOrUrl: string) {
      const response = await call('GET', pathOrUrl);
      if (response.status !== 200) throw new Error(`GET ${pathOrUrl}: ${response.status}`);
      return (await response.json()) as Body;
    },
    async importDevices(devices) {
      const body = { importedWindowsAutopilotDeviceIdentities: devices };
      const response = await call('POST', `/v1.0${importsPath}/import`, body);
      if (response.status !== 200) throw new Error(`import: ${response.status}`);
      return ((await response.json()) as PageAnswer<ImportedDeviceAnswer>).value;
    },
  };
}

export function device(serial: string, more: Record<string, unknown> = {}) {
  return {
    serialNumber: serial,
    groupTag: standardTag,
    hardwareIdentifier: minimalHash({ serial }),
    ...more,
  };
}

export type ErrorBody = {
  error: { code: string; message: string; innerError: Record<string, string> };
};
