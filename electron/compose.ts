// The composition root: takes what the host gives (clock, network, folder) and builds the services by hand.
// Imports no "electron", so that the desktop, the terminal and the tests start the same program.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, refused, succeeded } from '../shared/errors.ts';
import { type BatchService, batchService } from './core/batches/batch-service.ts';
import { type DraftService, draftService } from './core/batches/draft-service.ts';
import { importableDevices } from './core/batches/importable-devices.ts';
import { type MergeJobService, mergeJobService } from './core/batches/merge-job-service.ts';
import { type BoardService, boardService } from './core/board/board-service.ts';
import { lockDataFolder } from './core/db/data-folder-lock.ts';
import { openDatabase } from './core/db/open-database.ts';
import { type ExportService, exportService } from './core/export/export-service.ts';
import { outboxService } from './core/outbox/outbox-service.ts';
import { type Connection, outboxRunner } from './core/outbox/runner.ts';
import type { Clock } from './core/ports/clock.ts';
import type { Fetch } from './core/ports/fetch.ts';
import type { Ids } from './core/ports/ids.ts';
import type { Log } from './core/ports/log.ts';
import type { Random } from './core/ports/random.ts';
import type { Scheduler } from './core/ports/scheduler.ts';
import { graphRegistration } from './core/registration/graph/graph-registration.ts';
import { type SettingsService, settingsService } from './core/settings/settings-service.ts';
import { practicePace, startPractice } from './practice-tenant.ts';

export type Ports = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly fetch: Fetch;
  readonly log: Log;
};

export type ComposeOptions = {
  /** Folder of everything the program keeps; made when missing. */
  readonly dataFolder: string;
  /** A practice service that already runs; null to run one inside. */
  readonly practiceUrl: string | null;
  readonly ports: Ports;
};

export type Services = {
  readonly batches: BatchService;
  readonly drafts: DraftService;
  readonly merging: MergeJobService;
  readonly exports: ExportService;
  readonly board: BoardService;
  readonly connection: ConnectionService;
  readonly settings: SettingsService;
  readonly databaseSetAside: string | null;
  /** Origin of the practice service. */
  readonly practiceUrl: string;
  /** Ends the outbox after the running call, then lets go of the folder. */
  close(): Promise<void>;
};

export type ConnectionService = {
  current(): Connection;
  tryNow(): void;
  /** Resolves when nothing is being asked of the service right now. */
  settled(): Promise<void>;
  subscribe(listener: (connection: Connection) => void): () => void;
};

/** Devices in one `import` call. Graph publishes no limit; the Intune portal's own is 500 rows. */
const CHUNK_SIZE = 500;
const CALL_TIMEOUT_MS = 100_000;

/** Opens the data folder and starts the outbox. A folder that another program uses is refused. */
export async function compose({ dataFolder, practiceUrl, ports }: ComposeOptions): Promise<Result<Services>> {
  let unlock: (() => void) | null;
  try {
    // Hashes identify devices: nobody else on the machine needs to read them.
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    unlock = lockDataFolder(dataFolder);
  } catch (fault) {
    return refused('dataFolderUnusable', { folder: dataFolder, detail: messageOf(fault) });
  }
  if (unlock === null) return refused('dataFolderInUse', { folder: dataFolder });
  const opened = openDatabase(join(dataFolder, 'enrollbench.db'), ports);
  if (!opened.ok) {
    unlock();
    if (opened.code === 'databaseNewer') {
      return refused('databaseNewer', { found: opened.found, known: opened.known });
    }
    return refused('databaseUnusable', { folder: dataFolder, detail: opened.detail });
  }
  const { db } = opened;
  const practice = await startPractice(practiceUrl, dataFolder, ports);
  if (!practice.ok) {
    db.close();
    unlock();
    return practice;
  }
  const tenant = 'practice';
  const closing = new AbortController();
  const listeners = new Set<(connection: Connection) => void>();
  const board = boardService(db);
  const runner = outboxRunner({
    db,
    board,
    ...ports,
    chunkSize: CHUNK_SIZE,
    service: graphRegistration({
      tenant,
      pace: practicePace,
      endpoint: {
        origin: practice.value.origin,
        fetch: untilClosed(ports.fetch, closing.signal),
        ids: ports.ids,
        token: () => Promise.resolve('practice'),
        timeout: CALL_TIMEOUT_MS,
      },
    }),
    loadDevices: importableDevices(db),
    onConnection: (connection) => {
      for (const listener of listeners) listener(connection);
    },
  });
  const outbox = outboxService({ db, tenant, board, ...ports, wake: () => runner.wake() });
  const batches = batchService({ db, tenant, board, outbox, ...ports });
  runner.start();
  return succeeded({
    batches,
    drafts: draftService({ db, tenant, board, ...ports }),
    merging: mergeJobService({ batches, ...ports }),
    exports: exportService(batches),
    board,
    settings: settingsService(db),
    connection: {
      current: () => runner.connection(),
      tryNow: () => runner.wake(),
      settled: () => runner.settled(),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    databaseSetAside: opened.setAside,
    practiceUrl: practice.value.origin,
    close: async () => {
      // The call under way is cut off; it counts as unconfirmed and is looked up at the next start.
      closing.abort();
      await runner.stop();
      await practice.value.close();
      db.close();
      unlock();
    },
  });
}

function untilClosed(fetch: Fetch, closing: AbortSignal): Fetch {
  return (url, init = {}) =>
    fetch(url, {
      ...init,
      signal: init.signal ? AbortSignal.any([init.signal, closing]) : closing,
    });
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
