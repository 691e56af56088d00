// What becomes of one imported device: complete, stuck, or an error with the back end's code and name.
// The table of codes the practice service can answer is here and nowhere else.
import type { HashFacts } from './hash-reading.ts';
import type { OutcomeName } from './scenario.ts';

export type ImportError = { code: number; name: string };
export type ImportOutcome = { kind: 'complete' } | { kind: 'stuck' } | { kind: 'error'; error: ImportError };

export const importErrors = {
  invalidHash: { code: 802, name: 'InvalidZtdHardwareHash' },
  alreadyAssigned: { code: 806, name: 'ZtdDeviceAlreadyAssigned' },
  otherTenant: { code: 808, name: 'ZtdDeviceAssignedToOtherTenant' },
  notFound: { code: 812, name: 'ZtdDeviceNotFound' },
  // Unconfirmed: Microsoft documents this name without its number.
  duplicated: { code: 815, name: 'ZtdDeviceDuplicated' },
  // Unconfirmed: no number is published. 0 is what success has too, so a client must not go by the number.
  storageError: { code: 0, name: 'StorageError' },
} as const satisfies Record<string, ImportError>;

export type ImportCase = {
  scripted: OutcomeName | undefined;
  /** Null: there was no hash, or it could not be read. */
  facts: HashFacts | null;
  /** The same serial came earlier in the same request. */
  twin: boolean;
  /** This tenant has, or is about to have, a registration of the serial. */
  registered: boolean;
};

/** Pure. The script goes before the hash, so that any hash will do to practise any outcome. */
export function importOutcome({ scripted, facts, twin, registered }: ImportCase): ImportOutcome {
  if (twin) return failed('duplicated');
  switch (scripted) {
    case 'otherTenant':
    case 'invalidHash':
    case 'notFound':
    case 'storageError':
      return failed(scripted);
    case 'stuckPending':
      return { kind: 'stuck' };
    case 'alreadyRegistered':
    case 'profileFailed':
    case 'never':
    case undefined:
  }
  if (facts === null) return failed('invalidHash');
  if (registered) return failed('alreadyAssigned');
  return { kind: 'complete' };
}

function failed(name: keyof typeof importErrors): ImportOutcome {
  return { kind: 'error', error: importErrors[name] };
}
