// The status board in the terminal: a table of devices, the counts by state, and a failed device's next step.
import { type BoardDevice, boardStates } from '../../shared/model/board.ts';
import { failureRemedy } from '../../shared/text/failure-text.ts';
import { table } from './table.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export function printBoard({ text, out, language }: Terminal, devices: readonly BoardDevice[]): void {
  const header = ['devices.serial', 'devices.maker', 'devices.model', 'devices.tag', 'board.state'] as const;
  const cells = (device: (typeof devices)[number]) => [
    device.serial,
    device.manufacturer,
    device.model,
    device.groupTag,
    text(`state.${device.state}`),
  ];
  const names = header.map((key) => text(key));
  for (const line of table(names, devices, cells)) out(line);
  for (const device of devices) {
    if (device.failure === null) continue;
    const { kind, requestId } = device.failure;
    out(`${device.serial}: ${text(`failure.${kind}`)}. ${text(`failureMeaning.${kind}`)}`);
    out(`  ${failureRemedy(text, device)}`);
    if (kind === 'unexpected' && requestId !== '') out(`  ${text('failure.requestId')}: ${requestId}`);
  }
  out(countLine(devices, text, language));
}

export function countLine(devices: readonly BoardDevice[], text: Terminal['text'], language: string): string {
  const parts = boardStates.flatMap((state) => {
    const count = devices.filter((device) => device.state === state).length;
    return count === 0 ? [] : [`${text(`state.${state}`)}: ${count.toLocaleString(language)}`];
  });
  return parts.join(', ');
}

/** The devices as JSON, with the failure in words. */
export function boardJson({ text }: Terminal, devices: readonly BoardDevice[]) {
  return devices.map((device) => ({
    serial: device.serial,
    manufacturer: device.manufacturer,
    model: device.model,
    groupTag: device.groupTag,
    state: device.state,
    since: device.since === null ? null : new Date(device.since).toISOString(),
    alreadyRegistered: device.alreadyRegistered,
    failure:
      device.failure === null
        ? null
        : {
            kind: device.failure.kind,
            message: text(`failure.${device.failure.kind}`),
            remedy: failureRemedy(text, device),
            code: device.failure.code,
            name: device.failure.name,
            requestId: device.failure.requestId,
          },
  }));
}

export function stateCounts(devices: readonly BoardDevice[]): Record<string, number> {
  return Object.fromEntries(
    boardStates.map((state) => [state, devices.filter((device) => device.state === state).length]),
  );
}

/** States in which the service, or this program, still works on a device. */
const UNDER_WAY: ReadonlySet<string> = new Set(['queued', 'sending', 'pending']);

export function isUnderWay(device: BoardDevice): boolean {
  return UNDER_WAY.has(device.state);
}

export function boardExitCode(devices: readonly BoardDevice[]): ExitCode {
  const fine = devices.every(({ state }) => state === 'ready' || state === 'active' || state === 'inactive');
  return fine ? 0 : 2;
}
