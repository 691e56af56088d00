// `register PATH... --profile ID`: merges into a new draft batch, hands it over, and with --watch stays until the
// service is done with every device.
import { type ProfileId, profileIds, profileOf } from '../../shared/model/profile.ts';
import type { RegisterOutcome } from '../../shared/model/batch.ts';
import type { BoardDevice } from '../../shared/model/board.ts';
import type { FileReport } from '../../shared/model/intake.ts';
import type { Services } from '../compose.ts';
import { mergeCaptures, type MergedCaptures } from '../core/identity/merge-captures.ts';
import { directFiles } from '../core/intake/file-access.ts';
import { type ReadPaths, readPaths } from '../core/intake/read-paths.ts';
import { boardExitCode, boardJson, countLine, isUnderWay, printBoard, stateCounts } from './board-report.ts';
import { sayConnection } from './connection-report.ts';
import {
  type AskedDecisions,
  type DecisionOptions,
  decisionsOf,
  readDecisions,
  unknownSerial,
} from './decision-options.ts';
import { fileJson, filesToSettle, sayFileProblems } from './file-report.ts';
import { type ServiceOptions, withServices } from './open-services.ts';
import { type ExitCode, failWith, type Terminal } from './terminal.ts';

export type RegisterCommand = ServiceOptions &
  DecisionOptions & {
    readonly paths: readonly string[];
    readonly profile: string;
    readonly watch: boolean;
  };

export async function registerCommand(terminal: Terminal, command: RegisterCommand): Promise<ExitCode> {
  const { text, fail } = terminal;
  const profile = profileIds.find((id) => id === command.profile);
  if (profile === undefined) {
    const names = { profile: command.profile, profiles: profileIds.join(', ') };
    return fail('unknownProfile', text('cli.unknownProfile', names));
  }
  const asked = readDecisions(terminal, command);
  if (asked === null) return 1;
  const read = await readPaths(command.paths, {
    now: Date.now(),
    access: directFiles,
    onProgress: terminal.progress,
  });
  terminal.progress(null);
  if (read.files.length === 0) {
    sayFileProblems(terminal, read.unread);
    return fail('noFiles', text('cli.noFiles'));
  }
  const all = [...read.unread, ...read.files.map(({ report }) => report)];
  // Known before a batch exists: what fails leaves nothing behind.
  const { devices } = mergeCaptures(
    read.files.flatMap(({ captures }) => captures),
    (serial) => decisionsOf(asked, serial),
  );
  const unknown = unknownSerial(asked, devices);
  if (unknown !== null) {
    sayFileProblems(terminal, all);
    return fail('unknownSerial', text('cli.unknownSerial', { serial: unknown }));
  }
  if (devices.every(({ verdict, leftOut }) => verdict === 'blocked' || leftOut)) {
    sayFileProblems(terminal, filesToSettle(all, devices));
    return fail('nothingToRegister', text('register.noDevices'));
  }
  return withServices(terminal, command, (services) =>
    register(terminal, services, { read, devices, profile, asked, watch: command.watch }),
  );
}

type Wanted = {
  readonly read: ReadPaths;
  /** What is in the files, as decided. */
  readonly devices: readonly MergedCaptures[];
  readonly profile: ProfileId;
  readonly asked: AskedDecisions;
  readonly watch: boolean;
};

async function register(
  terminal: Terminal,
  services: Services,
  { read, devices: merging, profile, asked, watch }: Wanted,
): Promise<ExitCode> {
  const { text, say, language } = terminal;
  const { batches, board, connection } = services;
  const now = new Date();
  const name = text('batches.defaultName', { date: now.toLocaleString(language) });
  const batch = batches.create(name);
  const merged = batches.merge(batch.id, read.files);
  if (!merged.ok) {
    return failWith(terminal, merged.error);
  }
  const files = [...read.unread, ...merged.value.files];
  const toSettle = filesToSettle(files, merging);
  sayFileProblems(terminal, toSettle);
  decide(services, batch.id, asked);
  batches.pickProfile(batch.id, profile);
  const registered = batches.register(batch.id);
  if (!registered.ok) {
    return failWith(terminal, registered.error);
  }
  const outcome = registered.value;
  say(text('cli.handedOver', { count: outcome.queued, batch: name, profile: text(`profile.${profile}`) }));
  for (const { serial, reason } of outcome.skipped) say(`${serial}: ${text(`skip.${reason}`)}`);
  const ours = () => board.snapshot().devices.filter((device) => device.batchId === batch.id);
  if (watch) await watchUntilDone(terminal, services, ours);
  else await connection.settled();
  sayConnection(terminal, connection.current());
  const devices = ours();
  printBoard(terminal, devices);
  terminal.document(registerJson(terminal, { batch: name, profile, files, outcome, devices }));
  const troubled = toSettle.some((file) => file.problems.length > 0) || outcome.skipped.length > 0;
  return troubled ||
    (watch && boardExitCode(devices) !== 0) ||
    devices.some(({ state }) => state === 'failed')
    ? 2
    : 0;
}

/** The same decisions in the batch, where they are kept and can be taken back in the window. */
function decide({ batches, drafts }: Services, batchId: string, asked: AskedDecisions): void {
  const opened = batches.open(batchId);
  if (!opened.ok) return;
  const { devices } = opened.value;
  const idsOf = (wanted: (serial: string) => boolean): string[] =>
    devices.filter(({ serial }) => wanted(serial)).map(({ id }) => id);
  for (const { serial, edit } of asked.edits) {
    drafts.edit(
      batchId,
      idsOf((each) => serial === null || each === serial),
      edit,
    );
  }
  if (asked.leftOut.size > 0)
    drafts.leaveOut(
      batchId,
      idsOf((serial) => asked.leftOut.has(serial)),
    );
  if (asked.repair)
    drafts.repair(
      batchId,
      idsOf(() => true),
    );
}

/** Says the counts whenever they change, until nothing is under way any more. */
function watchUntilDone(
  terminal: Terminal,
  { board, connection }: Services,
  ours: () => readonly BoardDevice[],
): Promise<void> {
  const { text, say, language } = terminal;
  say(text('cli.watching'));
  return new Promise((resolve) => {
    let last = '';
    const look = () => {
      const devices = ours();
      const line = countLine(devices, text, language);
      if (line !== last) say(`${new Date().toLocaleTimeString(language)}  ${line}`);
      last = line;
      if (devices.some(isUnderWay)) return;
      stopBoard();
      stopConnection();
      resolve();
    };
    const stopBoard = board.subscribe(look);
    const stopConnection = connection.subscribe((now) => sayConnection(terminal, now));
    look();
  });
}

function registerJson(
  terminal: Terminal,
  done: {
    readonly batch: string;
    readonly profile: ProfileId;
    readonly files: readonly FileReport[];
    readonly outcome: RegisterOutcome;
    readonly devices: readonly BoardDevice[];
  },
) {
  return {
    batch: done.batch,
    profile: done.profile,
    groupTag: profileOf(done.profile).groupTag,
    files: done.files.map((file) => fileJson(terminal.text, file)),
    queued: done.outcome.queued,
    skipped: done.outcome.skipped,
    devices: boardJson(terminal, done.devices),
    totals: stateCounts(done.devices),
  };
}
