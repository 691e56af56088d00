// The script of a practice run: how fast the service works, what becomes of which serial, which devices
// are registered from the start, and which requests go wrong. A JSON file written by hand, so it is
// parsed strictly: a misspelt key is an error, not a silent default.
import { z } from 'zod';

/**
 * What becomes of a serial once it is imported. `alreadyRegistered` puts a registration into the tenant at
 * the start, so it stops applying when that registration is deleted. `never`: registered, but no profile comes.
 */
export const outcomeNames = [
  'alreadyRegistered',
  'otherTenant',
  'invalidHash',
  'notFound',
  'storageError',
  'stuckPending',
  'profileFailed',
  'never',
] as const;
export type OutcomeName = (typeof outcomeNames)[number];

const seconds = z.number().min(0).max(86_400);

const existingSchema = z.strictObject({
  serialNumber: z.string().min(1),
  groupTag: z.string().default(''),
  manufacturer: z.string().default(''),
  model: z.string().default(''),
});

const faultSchema = z.strictObject({
  method: z.enum(['GET', 'POST', 'DELETE', 'PATCH']),
  /** `/v1.0/…`, `/beta/…`, or without the version for both; a segment `{id}` stands for any one segment. */
  path: z.string().startsWith('/'),
  /** 1 is the first request that matches method and path. Counted from the start of the service. */
  nth: z.int().min(1),
  /**
   * `status:<code>` and `reset` do nothing else; `drop-after-commit` does the work, writes the state file,
   * and closes the connection in place of the reply.
   */
  action: z.string().regex(/^(?:status:[45]\d\d|reset|drop-after-commit)$/, {
    error: 'must be status:<400-599>, reset or drop-after-commit',
  }),
});
export type Fault = z.output<typeof faultSchema>;

export const scenarioSchema = z.strictObject({
  /** Seconds from the request to the end of an import; half of it is spent as `unknown`, half as `pending`. */
  importSeconds: seconds.default(2),
  /** Seconds from the registration to the assigned profile; half `notAssigned`, half `pending`. */
  assignSeconds: seconds.default(2),
  pageSize: z.int().min(1).max(10_000).default(1000),
  /** Most devices in one import request; more is answered 413. Microsoft publishes no figure. */
  chunkLimit: z.int().min(1).max(100_000).default(1000),
  /** False: the service overwrites the client's import ID with the record's own ID. */
  keepImportId: z.boolean().default(true),
  devices: z.record(z.string().min(1), z.enum(outcomeNames)).default({}),
  existing: z.array(existingSchema).default([]),
  /** Real milliseconds between the work and its reply. */
  answerDelayMs: z.int().min(0).max(600_000).default(0),
  faults: z.array(faultSchema).default([]),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioInput = z.input<typeof scenarioSchema>;

export const defaultScenario: Scenario = scenarioSchema.parse({});

/** Reads the text of a scenario file. `problem` is for a person: one line per mistake, with its place. */
export function parseScenario(
  json: string,
): { ok: true; scenario: Scenario } | { ok: false; problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, problem: 'The scenario is not valid JSON.' };
  }
  const parsed = scenarioSchema.safeParse(value);
  if (parsed.success) return { ok: true, scenario: parsed.data };
  return { ok: false, problem: z.prettifyError(parsed.error) };
}

/** What the script says about a serial; undefined when it says nothing. */
export function scriptedOutcome(scenario: Scenario, serialNumber: string): OutcomeName | undefined {
  // hasOwn: a serial such as "constructor" must not find what every object has.
  return Object.hasOwn(scenario.devices, serialNumber) ? scenario.devices[serialNumber] : undefined;
}
