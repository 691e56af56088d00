// Everything the window can ask of the main process, and everything main tells it, in one object by topic.
// Both sides' types come from here; main parses every input with these schemas before a handler sees it.
import { z } from 'zod';
import type {
  BatchDetail,
  BatchSummary,
  DeviceDetail,
  MergeOutcome,
  MergeProgress,
  RegisterOutcome,
} from '../model/batch.ts';
import type { BoardDevice } from '../model/board.ts';
import { type ChangeOutcome, draftFields, draftValues } from '../model/draft.ts';
import { exportFormatIds, type ExportOutcome } from '../model/export.ts';
import { profileIds } from '../model/profile.ts';
import { languages } from '../text/languages.ts';
import type { callNames, eventNames } from './channels.ts';

/** One dropped file, and all files of one call together, in bytes. Main refuses more. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;
export const MOST_CALL_BYTES = 128 * 1024 * 1024;
export const MOST_CALL_FILES = 10_000;

const id = z.uuid();
const batchName = z.string().trim().min(1).max(120);

const droppedFile = z.object({
  /** The path as the technician sees it; main never opens it. */
  path: z.string().min(1).max(4096),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MOST_FILE_BYTES),
});

const droppedFiles = z
  .array(droppedFile)
  .max(MOST_CALL_FILES)
  .refine((files) => files.reduce((sum, file) => sum + file.bytes.byteLength, 0) <= MOST_CALL_BYTES);

const deviceIds = z.array(id).min(1).max(100_000);

const draftEdit = z
  .object(
    Object.fromEntries(draftFields.map((field) => [field, draftValues[field].nullable()])) as {
      [F in (typeof draftFields)[number]]: z.ZodNullable<(typeof draftValues)[F]>;
    },
  )
  .partial()
  .refine((edit) => Object.keys(edit).length > 0);

function call<Input extends z.ZodType>(input: Input) {
  return <Output>() => ({ input, output: undefined as unknown as Output });
}
function event<Payload>() {
  return { payload: undefined as unknown as Payload };
}

const nothing = z.undefined();

export const calls = {
  app: {
    info: call(nothing)<AppInfo>(),
    /** Puts text on the clipboard; the window itself has no permission to. */
    copyText: call(z.object({ text: z.string().max(10_000) }))<null>(),
    setLanguage: call(z.object({ language: z.enum(languages) }))<null>(),
  },
  batches: {
    list: call(nothing)<readonly BatchSummary[]>(),
    create: call(z.object({ name: batchName }))<BatchSummary>(),
    open: call(z.object({ batchId: id }))<BatchDetail>(),
    rename: call(z.object({ batchId: id, name: batchName }))<BatchSummary>(),
    pickProfile: call(z.object({ batchId: id, profileId: z.enum(profileIds) }))<BatchSummary>(),
    register: call(z.object({ batchId: id }))<RegisterOutcome>(),
    /**
     * Main asks where to. Only the devices named, or all of the batch. Null when the technician closed the dialog. A
     * file that was merged into the batch is never written over.
     */
    export: call(
      z.object({ batchId: id, format: z.enum(exportFormatIds), deviceIds: deviceIds.nullable() }),
    )<ExportOutcome | null>(),
  },
  /** Bringing files into a batch: what is read is kept aside until `finish`, so that *cancel* leaves nothing. */
  merging: {
    begin: call(z.object({ batchId: id }))<{ readonly jobId: string }>(),
    addDropped: call(z.object({ jobId: id, files: droppedFiles }))<null>(),
    /** Main shows the system's own dialog and reads. False when the technician closed it. */
    addChosen: call(z.object({ jobId: id, from: z.enum(['files', 'folder']) }))<boolean>(),
    /** All of it durable, or none. */
    finish: call(z.object({ jobId: id }))<MergeOutcome>(),
    cancel: call(z.object({ jobId: id }))<null>(),
  },
  /** Decisions about the devices of a batch; each call is one step of *undo*. */
  drafts: {
    device: call(z.object({ deviceId: id }))<DeviceDetail>(),
    edit: call(z.object({ batchId: id, deviceIds, edit: draftEdit }))<ChangeOutcome>(),
    leaveOut: call(z.object({ batchId: id, deviceIds }))<ChangeOutcome>(),
    restore: call(z.object({ batchId: id, deviceIds }))<ChangeOutcome>(),
    /** Puts right what can be with certainty; devices with nothing to repair do not count as changed. */
    repair: call(z.object({ batchId: id, deviceIds }))<ChangeOutcome>(),
    /** Null: the program chooses the best one again. */
    chooseCapture: call(z.object({ deviceId: id, captureId: z.number().int().nullable() }))<ChangeOutcome>(),
    undo: call(z.object({ batchId: id }))<ChangeOutcome>(),
    redo: call(z.object({ batchId: id }))<ChangeOutcome>(),
  },
  board: {
    snapshot: call(nothing)<BoardSnapshot>(),
    /** Queues failed devices again; how many were. */
    retry: call(z.object({ deviceIds: z.array(id).max(100_000) }))<number>(),
    /** Tries the service now instead of at the next appointed time. */
    tryNow: call(nothing)<null>(),
  },
};

export const events = {
  boardChanged: event<BoardChange>(),
  connectionChanged: event<ConnectionInfo>(),
  mergeProgress: event<MergeProgress>(),
};

export type AppInfo = {
  readonly version: string;
  readonly language: (typeof languages)[number];
  /** Which service the batches go to. Only the practice tenant exists so far. */
  readonly tenant: 'practice';
  readonly connection: ConnectionInfo;
  /** New name of a damaged database that was set aside at this start; null when all is well. */
  readonly databaseSetAside: string | null;
};

export type ConnectionInfo = {
  readonly state: 'unknown' | 'online' | 'offline' | 'throttled' | 'signedOut' | 'failing';
  /** When the next try comes, milliseconds since 1970 UTC. */
  readonly until: number | null;
};

export type BoardSnapshot = { readonly revision: number; readonly devices: readonly BoardDevice[] };

/** Changes after revision `from` up to `revision`; a reader that is not at `from` asks for a new snapshot. */
export type BoardChange = BoardSnapshot & {
  readonly from: number;
  /** IDs of devices that left the board. */
  readonly gone: readonly string[];
};

export type Calls = typeof calls;
export type Topic = keyof Calls;
export type CallInput<T extends Topic, V extends keyof Calls[T]> = Calls[T][V] extends { input: infer I }
  ? I extends z.ZodType
    ? z.infer<I>
    : never
  : never;
export type CallOutput<T extends Topic, V extends keyof Calls[T]> = Calls[T][V] extends { output: infer O }
  ? O
  : never;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<Name extends EventName> = Events[Name]['payload'];

/** Compile-time proof that channels.ts lists the contract's calls and events, no more and no fewer. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const channelsAreComplete: [
  Same<keyof Calls, keyof typeof callNames>,
  { [T in Topic]: Same<keyof Calls[T], (typeof callNames)[T][number]> },
  Same<EventName, (typeof eventNames)[number]>,
] = [true, { app: true, batches: true, merging: true, drafts: true, board: true }, true];
